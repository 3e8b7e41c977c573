import type { PropertyValue } from '../graph/graph-json.js';
import { isGraphEdge, readGraphParts } from '../graph/graph-json-parts.js';
import { BuilderError } from '../support/errors.js';

/** A graph.json to be exported, line by line. */
export interface GraphSource {
  /** What it is called in messages. */
  readonly file: string;
  readonly lines: Iterable<string>;
}

/** The properties of a node or relationship by name; null where there is no value. */
export type Properties = Readonly<Record<string, PropertyValue>>;

/** What a relationship needs to know of a node. */
export interface NodeEnd {
  /** Tells it from all other nodes. */
  readonly key: string;
  readonly id: string;
  readonly label: string;
}

/** A node as other programs take it. */
export interface ExportNode extends NodeEnd {
  readonly kind: 'node';
  readonly properties: Properties;
}

/** A relationship as other programs take it. */
export interface ExportEdge {
  readonly kind: 'edge';
  /** Tells it from all other relationships, those between the same nodes among them. */
  readonly key: string;
  readonly type: string;
  readonly source: NodeEnd;
  readonly target: NodeEnd;
  readonly properties: Properties;
}

/** The nodes and then the relationships of a graph, one by one. Throws INPUT_INVALID where the file is no graph. */
export function* readForExport({ file, lines }: GraphSource): Generator<ExportNode | ExportEdge> {
  const ends = new Map<string, NodeEnd>();
  const endOf = (key: string): NodeEnd => {
    const end = ends.get(key);
    if (end !== undefined) return end;
    throw new BuilderError('INPUT_INVALID', `${file}: a relationship ends at ${key}, which is no node`, {
      hint: 'Build it again. / 请重新构建。',
    });
  };
  for (const part of readGraphParts(lines, file)) {
    const { key, attributes: properties } = part;
    if (isGraphEdge(part)) {
      const { source, target, attributes } = part;
      const both = { source: endOf(source), target: endOf(target) };
      yield { kind: 'edge', key, type: attributes.predicate, ...both, properties };
    } else {
      const end = { key, id: part.attributes.id, label: part.attributes.type };
      ends.set(key, end);
      yield { kind: 'node', ...end, properties };
    }
  }
}
