import type { EntityRecord, ObservationRecord, Quote, RelationRecord, YearRecord } from '../model/records.js';
import type { Status } from '../model/vocabulary.js';
import type { DocumentScope } from './add-document.js';
import { addDerived, addEdge } from './add-edge.js';
import type { StatementNode } from './attributes.js';
import { observationCaption, relationCaption, yearCaption } from './captions.js';
import type { CountyGraph } from './county-graph.js';
import { inLines } from './in-lines.js';
import { compareStrings, nodeKey } from './keys.js';

/** Adds the statements of an entity's years, and what is derived from them. */
export function addYears(scope: DocumentScope, entity: EntityRecord): void {
  const subject = scope.thing(entity.id);
  if (subject === null) return;
  for (const record of entity.years) addYear(scope, subject, entity.name, record);
}

function addYear(scope: DocumentScope, subject: string, name: string, record: YearRecord): void {
  const { graph } = scope;
  const { year, status, basis, evidence } = record;
  const said = { predicate: 'IN_YEAR', name: yearCaption(name, record), status } as const;
  const object = year === null ? null : yearNode(graph, year);
  if (!addStatement(scope, record, said, { subject, object })) return;
  if (year !== null) deriveYear(graph, subject, { year, status, basis, quote: evidence.text });
}

/** Adds the statement of a relation, and the relationship derived from it. */
export function addRelation(
  scope: DocumentScope,
  names: ReadonlyMap<string, string>,
  record: RelationRecord,
): void {
  const { graph, thing } = scope;
  const { type, from, to, year, basis, evidence } = record;
  const subject = thing(from);
  const object = thing(to);
  if (subject === null || object === null) return;
  const name = relationCaption(
    names.get(from) ?? nameOf(graph, subject),
    type,
    names.get(to) ?? nameOf(graph, object),
    year,
  );
  if (!addStatement(scope, record, { predicate: type, name, status: null }, { subject, object })) return;

  // Working together has no direction: said from either side, it is one relationship.
  const isSwapped = type === 'COOPERATES_WITH' && compareStrings(subject, object) > 0;
  const [source, target] = isSwapped ? [object, subject] : [subject, object];
  const attributes = { predicate: type, basis, sources: 1, quote: evidence.text, year };
  addDerived(graph, { source, target, attributes, apart: [year] });
}

/** Adds a figure; returns the key of its node, or null where it was there already. */
export function addObservation(scope: DocumentScope, record: ObservationRecord): string | null {
  const { graph, thing, parts } = scope;
  const { indicator, value, valueHigh = null, unit, amount, baseUnit, baseYear = null } = record;
  const { kind, comparator, measure, year, basis, evidence } = record;
  const key = nodeKey('Observation', record.id);
  if (graph.hasNode(key)) return null;
  const figure = { indicator, value, valueHigh, unit, amount, baseUnit, baseYear, kind, comparator, measure };
  const provenance = provenanceOf(record, parts.document.id);
  const name = observationCaption(record);
  graph.addNode(key, { type: 'Observation', ...provenance, name, caption: inLines(name), ...figure, year });

  const about = thing(record.about);
  if (about !== null)
    addEdge(graph, { source: key, target: about, attributes: { predicate: 'ABOUT_ENTITY' } });
  const target = indicatorNode(graph, indicator);
  addEdge(graph, { source: key, target, attributes: { predicate: 'OF_INDICATOR' } });
  addReadFrom(scope, key, evidence);
  const status = kind === 'target' ? 'planned' : 'stated';
  if (year !== null) deriveYear(graph, key, { year, status, basis, quote: evidence.text });
  return key;
}

interface Ends {
  readonly subject: string;
  readonly object: string | null;
}

/** Adds a statement with its ends; returns whether it is a new one. */
function addStatement(
  scope: DocumentScope,
  record: YearRecord | RelationRecord,
  said: Pick<StatementNode, 'predicate' | 'name' | 'status'>,
  { subject, object }: Ends,
): boolean {
  const { graph, parts } = scope;
  const key = nodeKey('Statement', record.id);
  if (graph.hasNode(key)) return false;
  const { year } = record;
  const provenance = provenanceOf(record, parts.document.id);
  graph.addNode(key, { type: 'Statement', ...provenance, ...said, caption: inLines(said.name), year });
  addEdge(graph, { source: key, target: subject, attributes: { predicate: 'SUBJECT' } });
  if (object !== null) addEdge(graph, { source: key, target: object, attributes: { predicate: 'OBJECT' } });
  addReadFrom(scope, key, record.evidence);
  return true;
}

function provenanceOf(
  { id, evidence, rule, basis, confidence }: YearRecord | RelationRecord | ObservationRecord,
  document: string,
) {
  const { start: startOffset, end: endOffset, text: quote } = evidence;
  return { id, document, quote, startOffset, endOffset, rule, basis, confidence };
}

function addReadFrom({ graph, passage }: DocumentScope, source: string, evidence: Quote): void {
  const target = passage(evidence);
  if (target !== null) addEdge(graph, { source, target, attributes: { predicate: 'READ_FROM' } });
}

interface DerivedYear {
  readonly year: number;
  readonly status: Status;
  readonly basis: YearRecord['basis'];
  readonly quote: string;
}

function deriveYear(graph: CountyGraph, source: string, { year, status, basis, quote }: DerivedYear): void {
  const attributes = { predicate: 'IN_YEAR', basis, sources: 1, quote, year, status } as const;
  addDerived(graph, { source, target: yearNode(graph, year), attributes, apart: [status] });
}

function yearNode(graph: CountyGraph, year: number): string {
  const id = String(year);
  const key = nodeKey('Year', id);
  if (!graph.hasNode(key)) graph.addNode(key, { type: 'Year', id, name: id, year });
  return key;
}

function indicatorNode(graph: CountyGraph, name: string): string {
  const key = nodeKey('Indicator', name);
  if (!graph.hasNode(key))
    graph.addNode(key, { type: 'Indicator', id: name, name, caption: inLines(name), aliases: [] });
  return key;
}

function nameOf(graph: CountyGraph, key: string): string {
  return graph.getNodeAttribute(key, 'name');
}
