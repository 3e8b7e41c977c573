import type { DocumentRecords } from '../model/records.js';
import { BuilderError } from '../support/errors.js';
import { addDocument, addMentions, type DocumentScope, textOf } from './add-document.js';
import { addEdge } from './add-edge.js';
import { addObservation, addRelation, addYears } from './add-facts.js';
import { addThings } from './add-things.js';
import { findContradictions } from './contradictions.js';
import { type CountyGraph, createCountyGraph } from './county-graph.js';
import { Divisions } from './divisions.js';
import { type DocumentParts, partsOf } from './document-parts.js';
import { findGrowthContradictions } from './growth-contradictions.js';
import { compareStrings } from './keys.js';
import { measuredFigures, type PlacedFigure } from './measured-figure.js';
import type { ResolveOptions } from './resolve/overrides.js';
import { gather, type ThingDraft } from './thing-draft.js';

/** Takes documents one by one, in any order, and gives their graph. */
export interface GraphBuilder {
  /** Takes the records of one document. Throws INPUT_INVALID when one of that id was taken before. */
  readonly add: (records: DocumentRecords) => void;
  /** The graph of all documents taken; can be asked once. */
  readonly finish: () => CountyGraph;
}

/**
 * A builder that keeps only the records until the end: what is one thing, and which quote is the first, is decided when
 * all documents are there, so that their order doesn't matter.
 *
 * @param options How things of different documents are brought together; resolved and without overrides where left out.
 */
export function createGraphBuilder(options?: ResolveOptions): GraphBuilder {
  const documents = new Map<string, DocumentParts>();
  const drafts = new Map<string, ThingDraft>();
  const divisions = new Divisions();

  return {
    add(records) {
      const parts = partsOf(records);
      const { id } = parts.document;
      if (documents.has(id)) throw givenTwice(id);
      documents.set(id, parts);
      for (const division of parts.divisions) divisions.add(division);
      for (const entity of parts.entities) gather(drafts, entity, id);
    },
    finish() {
      const graph = createCountyGraph();
      const keys = addThings(graph, divisions, drafts, options);
      drafts.clear();
      const figures: PlacedFigure[] = [];
      for (const id of [...documents.keys()].sort(compareStrings)) {
        const parts = documents.get(id);
        if (parts === undefined) continue;
        addParts(addDocument(graph, parts, divisions, keys), figures);
        documents.delete(id);
      }
      addContradictions(graph, figures);
      return graph;
    },
  };
}

function givenTwice(id: string): BuilderError {
  return new BuilderError('INPUT_INVALID', `Two documents have the id ${id}`, {
    hint: 'Give each an id of its own in the sources file, or build their common folder. / 请在 sources 文件中为各文档指定不同的 id，或以其共同的上级文件夹为输入。',
  });
}

function addParts(scope: DocumentScope, figures: PlacedFigure[]): void {
  const { document, entities, relations, observations } = scope.parts;
  const names = new Map(entities.map(({ id, name }) => [id as string, name]));
  for (const entity of entities) {
    addMentions(scope, entity);
    addYears(scope, entity);
  }
  for (const relation of relations) addRelation(scope, names, relation);
  for (const record of observations) {
    const key = addObservation(scope, record);
    if (key === null) continue;
    const { about, evidence } = record;
    const passage = scope.passage(evidence);
    const sentence = passage === null ? evidence.text : textOf(scope.graph, passage);
    figures.push({ key, about: scope.thing(about), sentence, document: document.id, record });
  }
}

function addContradictions(graph: CountyGraph, figures: readonly PlacedFigure[]): void {
  const measured = measuredFigures(figures);
  const found = [...findContradictions(measured), ...findGrowthContradictions(measured)];
  for (const { source, target, difference, why } of found) {
    addEdge(graph, { source, target, attributes: { predicate: 'CONTRADICTS', difference, why } });
  }
}
