import { ENTITY_TYPES } from '../model/vocabulary.js';

const ENTITY_LABELS: ReadonlySet<string> = new Set(ENTITY_TYPES);

/** The labels of a node in Neo4j: things are also an Entity, so that one question can ask for all of them. */
export function labelsOf(label: string): readonly string[] {
  return ENTITY_LABELS.has(label) ? ['Entity', label] : [label];
}
