import { DataFactory, type NamedNode } from 'n3';
import { VERSION } from '../support/version.js';
import type { ExportNode } from './graph-source.js';
import { nodeProperties } from './property-types.js';
import { figureTerms } from './rdf-figures.js';
import { propertySayings, type Saying, typed } from './rdf-properties.js';
import { CLASSES, iri, ownIri } from './rdf-vocabulary.js';

const { literal } = DataFactory;

/** A subject with all that is said of it. */
export interface Described {
  readonly subject: NamedNode;
  readonly sayings: readonly Saying[];
}

const SOFTWARE = ownIri('software', 'xianzhi');
const A = iri('rdf:type');

/** The program that read the documents. */
export const DESCRIBED_SOFTWARE: Described = {
  subject: SOFTWARE,
  sayings: [
    [A, iri('prov:SoftwareAgent')],
    [iri('schema:softwareVersion'), literal(VERSION)],
  ],
};

/** A node with its classes, its properties and where it comes from; a document with the reading of it. */
export function describeNode({ label, id, properties }: ExportNode): Described[] {
  const subject = ownIri(label, id);
  const classes = [iri(`xianzhi:${label}`), ...(CLASSES[label] ?? []).map(iri)];
  const sayings: Saying[] = [
    ...classes.map((each): Saying => [A, each]),
    ...propertySayings(properties, nodeProperties(label)),
    ...figureTerms(properties).map(([term, value]): Saying => [iri(term), typed(value, 'double')]),
    ...originOf(label, properties['document'] ?? null),
  ];
  if (label === 'Statement')
    sayings.push([iri('rdf:predicate'), iri(`xianzhi:${String(properties['predicate'])}`)]);
  if (label === 'Observation' && typeof properties['year'] === 'number') {
    sayings.push([iri('schema:observationDate'), literal(String(properties['year']), iri('xsd:gYear'))]);
  }
  const described = { subject, sayings };
  return label === 'Document' ? [described, readingOf(id)] : [described];
}

/** Sentences and facts come from the reading of their document. */
function originOf(label: string, document: unknown): Saying[] {
  if (typeof document !== 'string') return [];
  const origin: Saying = [iri('prov:hadPrimarySource'), ownIri('Document', document)];
  return label === 'Passage' ? [origin] : [origin, [iri('prov:wasGeneratedBy'), ownIri('reading', document)]];
}

function readingOf(document: string): Described {
  return {
    subject: ownIri('reading', document),
    sayings: [
      [A, iri('prov:Activity')],
      [iri('prov:used'), ownIri('Document', document)],
      [iri('prov:wasAssociatedWith'), SOFTWARE],
    ],
  };
}
