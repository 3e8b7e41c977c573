import { DataFactory, type NamedNode, Writer } from 'n3';
import { type ExportEdge, type ExportNode, type GraphSource, readForExport } from './graph-source.js';
import { describeEdge } from './rdf-edge.js';
import { DESCRIBED_SOFTWARE, type Described, describeNode } from './rdf-node.js';
import { ownIri } from './rdf-vocabulary.js';

type Graph = NamedNode | ReturnType<typeof DataFactory.defaultGraph>;

/**
 * The graph as RDF 1.1 in N-Quads: PROV-O tells where a fact comes from, schema.org what a figure measures.
 *
 * What a document says stands in a graph named after it, so that it can be taken out again; the rest in the default one.
 */
export function* toNquads(source: GraphSource): Generator<string> {
  const writer = new Writer({ format: 'N-Quads' });
  const write = ({ subject, sayings }: Described, graph: Graph): string =>
    sayings.map(([predicate, object]) => writer.quadToString(subject, predicate, object, graph)).join('');

  yield write(DESCRIBED_SOFTWARE, DataFactory.defaultGraph());
  const documents = new Map<string, string>();
  for (const part of readForExport(source)) {
    const document = part.kind === 'node' ? remember(documents, part) : documentOf(documents, part);
    const graph = document === null ? DataFactory.defaultGraph() : ownIri('Document', document);
    const described = part.kind === 'node' ? describeNode(part) : describeEdge(part);
    for (const each of described) yield write(each, graph);
  }
}

/** Keeps which document says a node, by the node's key. */
function remember(documents: Map<string, string>, { key, label, id, properties }: ExportNode): string | null {
  const document = label === 'Document' ? id : properties['document'];
  if (typeof document !== 'string') return null;
  documents.set(key, document);
  return document;
}

/** The document that says a relationship: that of the node it starts from, or of the sentence it leads to. */
function documentOf(documents: ReadonlyMap<string, string>, { source, target }: ExportEdge): string | null {
  return documents.get(source.key) ?? documents.get(target.key) ?? null;
}
