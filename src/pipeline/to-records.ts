import { hash } from 'node:crypto';
import type { Gazetteer } from '../gazetteer/index.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Entity } from '../model/entity.js';
import type { Facts, Observation, RelationStatement, YearStatement } from '../model/fact.js';
import { type DivisionCode, type FactId, factId } from '../model/ids.js';
import type {
  DiagnosticRecord,
  DivisionRecord,
  DocumentRecord,
  DocumentRecords,
  EntityRecord,
  ObservationRecord,
  PassageRecord,
  Quote,
  RelationRecord,
  YearRecord,
} from '../model/records.js';
import type { Sentence } from '../model/sentence.js';
import type { Span } from '../model/span.js';
import type { ReadableText } from '../model/text.js';
import { groupBy } from '../support/group.js';

/** What read a document. */
export interface ReadBy {
  readonly engine: string;
  readonly reader: string;
}

/** Everything that was read of one document. */
export interface DocumentReading {
  readonly readable: ReadableText;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly facts: Facts;
  readonly diagnostics: readonly Diagnostic[];
}

/** The records of a document, each fact with its raw quote, in an order that its content alone decides. */
export function toRecords(reading: DocumentReading, gazetteer: Gazetteer, by: ReadBy): DocumentRecords {
  const { readable, sentences, entities, facts, diagnostics } = reading;
  const quotes = new Quotes(readable);
  const years = groupBy(facts.years, ({ entity }) => entity);
  return [
    toDocument(readable, by),
    ...toDivisions(reading, gazetteer),
    ...sentences.map((sentence) => toPassage(sentence, quotes)),
    ...entities.map((entity) => toEntity(entity, years.get(entity.id) ?? [], quotes)),
    ...facts.relations.map((relation) => toRelation(relation, quotes)),
    ...facts.observations.map((observation) => toObservation(observation, quotes)),
    ...diagnostics.map(toDiagnostic),
  ];
}

/** Turns spans of the text into quotes of the raw file, and facts into ids. */
class Quotes {
  private readonly readable: ReadableText;
  /** The document's id, as JSON writes it. */
  private readonly document: string;

  constructor(readable: ReadableText) {
    this.readable = readable;
    this.document = JSON.stringify(readable.document.id);
  }

  of(span: Span<'text'>): Quote {
    const { start, end } = this.readable.offsets.toRaw(span);
    return { start, end, text: this.readable.document.raw.slice(start, end) };
  }

  /**
   * An id from the document, the place and what is said there, together as a list in JSON: the same for the same content,
   * whatever else changed.
   */
  id(kind: string, { start, end }: Quote, ...said: readonly (string | number | null)[]): FactId {
    const rest = said.length === 0 ? ']' : `,${JSON.stringify(said).slice(1)}`;
    return factId(`${kind}/${hash('sha256', `[${this.document},${start},${end}${rest}`).slice(0, 20)}`);
  }
}

function toDocument({ document, script, skipped, offsets }: ReadableText, by: ReadBy): DocumentRecord {
  const { id, file, title, sha256, encoding, county, prefecture, province, calendar, raw } = document;
  const { documentYear, reviewYear, planYear, basis } = calendar;
  const skippedCharacters = skipped
    .map(({ span }) => offsets.toRaw(span))
    .reduce((sum, { start, end }) => sum + end - start, 0);
  const years = { documentYear, reviewYear, planYear, yearBasis: basis };
  const place = { county, prefecture, province };
  const size = { characters: raw.length, skippedCharacters };
  return { k: 'document', id, file, title, sha256, encoding, script, ...by, ...place, ...years, ...size };
}

/** The divisions that the document or its entities lie in or are, with all that these belong to, by code. */
function toDivisions({ readable, entities }: DocumentReading, gazetteer: Gazetteer): DivisionRecord[] {
  const { county, prefecture, province } = readable.document;
  const codes = new Set([county, prefecture, province]);
  for (const entity of entities) codes.add(entity.code).add(entity.county);
  const all = new Set<DivisionCode>();
  for (const code of codes) {
    if (code !== null) for (const division of gazetteer.path(code)) all.add(division.code);
  }
  return [...all].sort().flatMap((code) => toDivision(code, gazetteer));
}

function toDivision(code: DivisionCode, gazetteer: Gazetteer): DivisionRecord[] {
  const division = gazetteer.division(code);
  if (division === null) return [];
  const { type, name, aliases, parent } = division;
  const fullName = gazetteer
    .path(code)
    .map((part) => part.name)
    .join('');
  return [{ k: 'division', code, type, name, aliases, parent, fullName }];
}

function toPassage({ span, position, section, text }: Sentence, quotes: Quotes): PassageRecord {
  const quote = quotes.of(span);
  const { start, end } = quote;
  return {
    k: 'passage',
    id: quotes.id('passage', quote),
    position,
    section: section.path.join(' › '),
    text,
    start,
    end,
  };
}

function toEntity(entity: Entity, years: readonly YearStatement[], quotes: Quotes): EntityRecord {
  const { id, type, name, aliases, county, code, confidence, link } = entity;
  const mentions = entity.mentions.map(({ span }) => quotes.of(span));
  const surfaces = [...new Set(mentions.map(({ text }) => text))].sort();
  const yearRecords = years.map((statement) => toYear(statement, quotes));
  return {
    k: 'entity',
    id,
    type,
    name,
    aliases,
    surfaces,
    county,
    code,
    confidence,
    link,
    years: yearRecords,
    mentions,
  };
}

function toYear(
  { entity, year, status, basis, rule, confidence, evidence: span }: YearStatement,
  quotes: Quotes,
): YearRecord {
  const evidence = quotes.of(span);
  return {
    id: quotes.id('statement', evidence, entity, year, status),
    year,
    status,
    basis,
    rule,
    confidence,
    evidence,
  };
}

function toRelation(relation: RelationStatement, quotes: Quotes): RelationRecord {
  const { type, from, to, year, basis, rule, confidence } = relation;
  const evidence = quotes.of(relation.evidence);
  const id = quotes.id('statement', evidence, type, from, to, year);
  return { k: 'relation', id, type, from, to, year, basis, rule, confidence, evidence };
}

function toObservation(observation: Observation, quotes: Quotes): ObservationRecord {
  const { about, indicator, value, unit, amount, baseUnit, year, figureKind: kind } = observation;
  const { comparator, measure, rule, basis, confidence, valueHigh, baseYear } = observation;
  const evidence = quotes.of(observation.evidence);
  const id = quotes.id('observation', evidence, about, indicator, value, unit, year, measure, kind);
  return {
    k: 'observation',
    id,
    about,
    indicator,
    value,
    unit,
    amount,
    baseUnit,
    year,
    comparator,
    measure,
    rule,
    basis,
    confidence,
    ...(valueHigh === undefined ? {} : { valueHigh }),
    ...(baseYear === undefined ? {} : { baseYear }),
    kind,
    evidence,
  };
}

function toDiagnostic({ code, severity, message, span }: Diagnostic): DiagnosticRecord {
  return {
    k: 'diagnostic',
    code,
    severity,
    message,
    ...(span === undefined ? {} : { start: span.start, end: span.end }),
  };
}
