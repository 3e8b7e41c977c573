import { DataFactory, type NamedNode } from 'n3';

const { namedNode } = DataFactory;

const OWN = 'urn:xianzhi:';
const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  /** Our own labels, relationship types and properties, called as they are in the graph. */
  xianzhi: `${OWN}schema:`,
} as const;

/** A term of one of the vocabularies: `prov:wasQuotedFrom`. */
export type Term = `${keyof typeof NAMESPACES}:${string}`;

/** The IRI of a term. */
export function iri(term: Term): NamedNode {
  const colon = term.indexOf(':');
  return namedNode(NAMESPACES[term.slice(0, colon) as keyof typeof NAMESPACES] + term.slice(colon + 1));
}

/**
 * The IRI of a thing of ours by its kind and its name; Chinese stays readable.
 *
 * What an IRI may not hold, or would be read as a part of its form, is escaped by its bytes: 一 号 → 一%20号.
 */
export function ownIri(kind: string, name: string): NamedNode {
  const escaped = name.replaceAll(/[^\p{L}\p{N}._~/-]/gu, (unsafe) =>
    [...new TextEncoder().encode(unsafe)]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );
  return namedNode(`${OWN}${kind}:${escaped}`);
}

/** What others call our labels, beside our own name for them. */
export const CLASSES: Readonly<Record<string, readonly Term[]>> = {
  Document: ['schema:Report', 'prov:Entity'],
  Passage: ['schema:Quotation', 'prov:Entity'],
  Province: ['schema:AdministrativeArea'],
  Prefecture: ['schema:AdministrativeArea'],
  County: ['schema:AdministrativeArea'],
  Township: ['schema:AdministrativeArea'],
  Village: ['schema:AdministrativeArea'],
  Project: ['schema:Project'],
  Company: ['schema:Corporation'],
  ScenicSpot: ['schema:TouristAttraction'],
  Zone: ['schema:Place'],
  Road: ['schema:Place'],
  Facility: ['schema:CivicStructure'],
  NaturalFeature: ['schema:Landform'],
  Organisation: ['schema:Organization'],
  Person: ['schema:Person'],
  Indicator: ['schema:StatisticalVariable'],
  Statement: ['rdf:Statement', 'prov:Entity'],
  Observation: ['schema:Observation', 'prov:Entity'],
};

/** What others call our relationships, beside our own name for them. */
export const RELATIONS: Readonly<Record<string, Term>> = {
  ABOUT: 'schema:about',
  HAS_PASSAGE: 'schema:hasPart',
  PART_OF: 'schema:containedInPlace',
  LOCATED_IN: 'schema:containedInPlace',
  SUBJECT: 'rdf:subject',
  OBJECT: 'rdf:object',
  READ_FROM: 'prov:wasQuotedFrom',
  OF_INDICATOR: 'schema:variableMeasured',
  ABOUT_ENTITY: 'schema:observationAbout',
};

/** What others call our properties, beside our own name for them. */
export const PROPERTIES: Readonly<Record<string, Term>> = {
  name: 'rdfs:label',
  aliases: 'schema:alternateName',
  quote: 'prov:value',
  text: 'prov:value',
  sha256: 'schema:sha256',
  unit: 'schema:unitText',
};
