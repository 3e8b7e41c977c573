import type { ExportEdge, NodeEnd } from './graph-source.js';
import { edgeProperties } from './property-types.js';
import type { Described } from './rdf-node.js';
import { propertySayings } from './rdf-properties.js';
import { iri, ownIri, RELATIONS } from './rdf-vocabulary.js';

/** A relationship, and where it has properties a statement about it that carries them. */
export function describeEdge({ key, type, source, target, properties }: ExportEdge): Described[] {
  const [from, to] = [iriOf(source), iriOf(target)];
  const own = iri(`xianzhi:${type}`);
  const known = RELATIONS[type];
  const plain: Described = {
    subject: from,
    sayings: [[own, to], ...(known === undefined ? [] : [[iri(known), to] as const])],
  };
  const qualifiers = propertySayings(properties, edgeProperties(type));
  // Every relationship repeats its type; that alone is nothing to tell.
  if (qualifiers.length <= 1) return [plain];
  const about = [
    [iri('rdf:type'), iri('rdf:Statement')],
    [iri('rdf:subject'), from],
    [iri('rdf:predicate'), own],
    [iri('rdf:object'), to],
  ] as const;
  return [plain, { subject: ownIri('relationship', key), sayings: [...about, ...qualifiers] }];
}

const iriOf = ({ label, id }: NodeEnd) => ownIri(label, id);
