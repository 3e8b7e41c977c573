import { createHash } from 'node:crypto';
import {
  type DivisionCode,
  divisionCode,
  documentId,
  entityId,
  type FactId,
  factId,
  ruleId,
} from '../../src/model/ids.js';
import type {
  DivisionRecord,
  DocumentRecords,
  EntityRecord,
  ObservationRecord,
  PassageRecord,
  Quote,
  RelationRecord,
  YearRecord,
} from '../../src/model/records.js';
import type { Basis, EntityType, RelationType, Status } from '../../src/model/vocabulary.js';

/** A thing that the text of a fake document names; it is mentioned wherever its name or an alias stands. */
export interface FakeThing {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly county?: string | null;
  readonly code?: string;
  readonly id?: string;
  /** Year, status, quote, and whether it is stated (it is unless told otherwise). */
  readonly years?: readonly (readonly [number | null, Status, string, Basis?])[];
}

export type FakeFigure = Pick<ObservationRecord, 'indicator' | 'value' | 'unit' | 'year'> &
  Partial<
    Pick<
      ObservationRecord,
      'valueHigh' | 'amount' | 'baseUnit' | 'baseYear' | 'kind' | 'comparator' | 'measure'
    >
  > & { readonly about: string; readonly quote: string };

export interface FakeDocument {
  readonly id: string;
  readonly title?: string;
  readonly county?: string | null;
  readonly prefecture?: string | null;
  readonly year?: number;
  readonly text: string;
  readonly divisions?: readonly DivisionRecord[];
  readonly things?: readonly FakeThing[];
  readonly relations?: readonly (readonly [RelationType, string, string, number | null, string])[];
  readonly figures?: readonly FakeFigure[];
}

/** Records as the pipeline would write them for a document that says just this. */
export function fakeRecords(fake: FakeDocument): DocumentRecords {
  const { text, things = [], relations = [], figures = [], year = null } = fake;
  const ids = new Map(things.map((thing) => [thing.name, idOf(thing, fake)]));
  const idNamed = (name: string) => ids.get(name) ?? entityId(name);
  const factOf = (kind: string, ...content: readonly unknown[]): FactId => {
    const hash = createHash('sha256')
      .update(JSON.stringify([fake.id, ...content]))
      .digest('hex');
    return factId(`${kind}/${hash.slice(0, 20)}`);
  };
  return [
    {
      k: 'document',
      id: documentId(fake.id),
      file: `in/${fake.id}`,
      title: fake.title ?? fake.id,
      sha256: createHash('sha256').update(text).digest('hex'),
      encoding: 'utf-8',
      script: 'simplified',
      engine: 'fake',
      reader: 'fast',
      county: code(fake.county),
      prefecture: code(fake.prefecture),
      province: null,
      documentYear: year,
      reviewYear: year,
      planYear: year === null ? null : year + 1,
      yearBasis: year === null ? null : 'stated',
      characters: text.length,
      skippedCharacters: 0,
    },
    ...(fake.divisions ?? []),
    ...passages(text, factOf),
    ...things.map((thing): EntityRecord => {
      const mentions = mentionsOf(thing, text);
      return {
        k: 'entity',
        id: idNamed(thing.name),
        type: thing.type,
        name: thing.name,
        aliases: thing.aliases ?? [],
        surfaces: [...new Set(mentions.map((mention) => mention.text))].sort(),
        county: code(thing.county === undefined ? fake.county : thing.county),
        code: code(thing.code),
        confidence: 1,
        link: { confidence: 0.85, features: ['county-of-document'] },
        years: (thing.years ?? []).map(([at, status, quote, basis = 'stated']): YearRecord => {
          const evidence = quoteIn(text, quote);
          const id = factOf('statement', evidence, thing.name, at, status);
          return { id, year: at, status, basis, rule: ruleId('fake/year'), confidence: 0.9, evidence };
        }),
        mentions,
      };
    }),
    ...relations.map(([type, from, to, at, quote]): RelationRecord => {
      const evidence = quoteIn(text, quote);
      const id = factOf('statement', evidence, type, from, to, at);
      const rule = ruleId('fake/relation');
      const ends = { from: idNamed(from), to: idNamed(to) };
      return { k: 'relation', id, type, ...ends, year: at, basis: 'stated', rule, confidence: 0.8, evidence };
    }),
    ...figures.map(({ about, quote, ...figure }): ObservationRecord => {
      const evidence = quoteIn(text, quote);
      return {
        k: 'observation',
        id: factOf('observation', evidence, about, figure),
        about: idNamed(about),
        amount: null,
        baseUnit: null,
        kind: 'actual',
        comparator: '=',
        measure: 'level',
        ...figure,
        basis: 'stated',
        rule: ruleId('fake/figure'),
        confidence: 1,
        evidence,
      };
    }),
  ];
}

/** A division as the gazetteer would tell it. */
export function fakeDivision(
  type: DivisionRecord['type'],
  ofCode: string,
  name: string,
  more: Partial<Pick<DivisionRecord, 'aliases' | 'fullName'>> & { readonly parent?: string } = {},
): DivisionRecord {
  const { aliases = [], fullName = name, parent } = more;
  return { k: 'division', code: divisionCode(ofCode), type, name, aliases, parent: code(parent), fullName };
}

const code = (text: string | null | undefined): DivisionCode | null =>
  text == null ? null : divisionCode(text);

function idOf(thing: FakeThing, { id, county }: FakeDocument) {
  const scope = thing.county === null ? `document ${id}` : (thing.county ?? county ?? id);
  return entityId(thing.id ?? thing.code ?? `${thing.type}/${scope}/${thing.name}`);
}

function passages(
  text: string,
  factOf: (kind: string, ...content: readonly unknown[]) => FactId,
): PassageRecord[] {
  return [...text.matchAll(/[^。\n]+。?/gu)].map(({ 0: sentence, index: start }, position) => {
    const end = start + sentence.length;
    const id = factOf('passage', start, end);
    return { k: 'passage', id, position, section: '', text: sentence, start, end };
  });
}

function mentionsOf({ name, aliases = [] }: FakeThing, text: string): Quote[] {
  const words = [name, ...aliases].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|'),
    'gu',
  );
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
  }));
}

function quoteIn(text: string, quote: string): Quote {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`The fake text doesn't say ${quote}`);
  return { start, end: start + quote.length, text: quote };
}
