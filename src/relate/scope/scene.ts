import type { Entity } from '../../model/entity.js';
import type { NameMention } from '../../model/mention.js';
import type { Reading } from '../../model/reading.js';
import { compareSpans } from '../../model/span.js';
import type { RelateContext } from '../context.js';
import { type Clause, clausesOf } from './clauses.js';
import { itemsOf, type NamedItem } from './items.js';
import type { Named } from './named.js';
import { type Scope, scopesOf } from './scope.js';

/** A sentence with the entities that it names and what it holds for. */
export interface Scene {
  readonly reading: Reading;
  readonly text: string;
  /** In the order of the text, what encloses before what it encloses. */
  readonly names: readonly Named[];
  /** The names that stand on their own, each with its address. */
  readonly items: readonly NamedItem[];
  readonly clauses: readonly Clause[];
  readonly scope: Scope;
}

const NOWHERE: Scope = { part: null, year: null };

/** The sentences of a document as scenes. */
export function scenesOf(
  readings: readonly Reading[],
  entities: readonly Entity[],
  { document }: RelateContext,
): readonly Scene[] {
  const byMention = new Map(
    entities.flatMap((entity) => entity.mentions.map((mention) => [mention, entity] as const)),
  );
  const scopes = scopesOf(readings, document.calendar);
  return readings.map((reading, i) => {
    const { text } = reading.sentence;
    const names = namesOf(reading, byMention);
    const clauses = names.length === 0 ? [] : clausesOf(text);
    return { reading, text, names, items: itemsOf(names), clauses, scope: scopes[i] ?? NOWHERE };
  });
}

function namesOf({ sentence, names }: Reading, byMention: ReadonlyMap<NameMention, Entity>): Named[] {
  const offset = sentence.span.start;
  const named: Named[] = [];
  for (const mention of names.toSorted(byPlace)) {
    const entity = byMention.get(mention);
    if (entity === undefined) continue;
    const start = mention.span.start - offset;
    const end = mention.span.end - offset;
    const outer = named.find((one) => one.start <= start && end <= one.end);
    named.push({ entity, start, end, within: outer?.within ?? outer ?? null });
  }
  return named;
}

/** Of two names in one place the work comes first: in 华新磁材项目 the project encloses the company. */
function byPlace(a: NameMention, b: NameMention): number {
  return compareSpans(a.span, b.span) || Number(b.type === 'Project') - Number(a.type === 'Project');
}
