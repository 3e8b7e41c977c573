import {
  type ExportEdge,
  type ExportNode,
  type GraphSource,
  type NodeEnd,
  type Properties,
  readForExport,
} from './graph-source.js';
import { labelsOf } from './labels.js';

/** One node or relationship a line, in the form that Neo4j's APOC exports and imports. */
export function* toJsonl(source: GraphSource): Generator<string> {
  for (const part of readForExport(source)) {
    yield `${JSON.stringify(part.kind === 'node' ? toNode(part) : toRelationship(part))}\n`;
  }
}

const toNode = ({ key, label, properties }: ExportNode) => ({
  type: 'node',
  id: key,
  labels: labelsOf(label),
  properties: present(properties),
});

const toRelationship = ({ key, type, source, target, properties }: ExportEdge) => ({
  type: 'relationship',
  id: key,
  label: type,
  start: toEnd(source),
  end: toEnd(target),
  properties: present(properties),
});

const toEnd = ({ key, label }: NodeEnd) => ({ id: key, labels: labelsOf(label) });

const present = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
