import { type QuantityMention, ruleId } from '../../../model/mention.js';
import { headOf, isGeneric } from '../indicator.js';
import type { Item } from '../item.js';
import { measureOf, signed } from '../measure.js';
import type { ObservationRule, Sketch, Sofar } from '../observation-rule.js';
import type { Stretch } from '../stretch.js';
import { itemsOfAKind, subjectsOf } from '../subjects.js';

const rule = ruleId('observation/respectively');
const RESPECTIVELY = /分别/u;
/** 城乡 is two subjects, and so are deposits and loans, also without 分别. */
const TWOFOLD = /城乡|存贷款/u;

/**
 * Reads lists of values: 城乡居民收入分别达到31200元、12600元 → one figure for each subject.
 *
 * Without subjects (分别增长12.5%、8.3%) the values belong to the indicators told before them.
 */
export const respectively: ObservationRule = {
  rule,
  read(item, sofar) {
    const { quantity, text, clauseStart, edges, reading } = item;
    if (reading.quantities.length < 2) return null;
    const list = listOf(item) ?? goesOn(item, sofar);
    const position = list?.indexOf(quantity) ?? -1;
    if (list === null || position < 0) return null;
    const from = (list[0]?.span.start ?? 0) - reading.sentence.span.start;
    const { name, start, growth, tail } = headOf(
      { text: text.slice(clauseStart, from), start: clauseStart },
      edges,
    );
    const count = list.length;
    const items = itemsOfAKind({ text: text.slice(start, from - tail.length), start }, edges);
    const names = items.length === count ? items : namesOf({ text: name, start }, { item, sofar, count });
    const indicator = names[position];
    if (indicator === undefined) return null;
    const measure = measureOf(quantity, growth, indicator);
    const sketch = { indicator, measure, value: signed(quantity.value, growth), ...boundOf(list) };
    return [name === '' ? sketch : { ...sketch, start }];
  },
};

/** Whose the values are: told before (分别增长5%、8%; 满意率分别为98%、97%), or named in the clause, with what they did behind 分别. */
function namesOf(
  { text, start }: Stretch,
  { item, sofar, count }: { readonly item: Item; readonly sofar: Sofar; readonly count: number },
): readonly string[] {
  if (text === '' || isGeneric(text)) return told(sofar, item, count).map((name) => `${name}${text}`);
  const at = text.search(RESPECTIVELY);
  if (at <= 0) return subjectsOf({ text, start }, item.edges, count);
  const act = text.slice(at + RESPECTIVELY.source.length);
  return subjectsOf({ text: text.slice(0, at), start }, item.edges, count).map((name) => `${name}${act}`);
}

/** 分别达到3万元、1万元，增长5%、8%: a bare list right behind one of as many values goes on with its subjects. */
function goesOn(
  { text, clause, clauseStart, clauseEnd, edges, reading }: Item,
  { drafts }: Sofar,
): readonly QuantityMention[] | null {
  if (!drafts.some((draft) => draft.rule === rule)) return null;
  const offset = reading.sentence.span.start;
  const list = reading.quantities.filter(
    ({ form, span }) =>
      form !== 'grade' && span.start >= offset + clauseStart && span.start < offset + clauseEnd,
  );
  const before = drafts.filter((draft) => draft.item.clause === clause - 1);
  const isPaired = before.length === list.length && before.every((draft) => draft.rule === rule);
  const [first] = list;
  if (first === undefined || list.length < 2 || !isPaired) return null;
  const lead = { text: text.slice(clauseStart, first.span.start - offset), start: clauseStart };
  return headOf(lead, edges).name === '' ? list : null;
}

/** The values that the clause lists, when it says so; null else. */
function listOf({ text, clauseStart, clauseEnd, reading }: Item): readonly QuantityMention[] | null {
  const clause = text.slice(clauseStart, clauseEnd);
  const offset = reading.sentence.span.start;
  const told = clause.search(RESPECTIVELY);
  const from = offset + clauseStart + Math.max(told, 0);
  const list = reading.quantities.filter(
    ({ form, span }) => form !== 'grade' && span.start >= from && span.start < offset + clauseEnd,
  );
  const [first] = list;
  if (first === undefined || list.length < 2) return null;
  const lead = clause.slice(0, first.span.start - offset - clauseStart);
  return told >= 0 || (TWOFOLD.test(lead) && list.length === 2) ? list : null;
}

/** The last `count` indicators told in an earlier clause. */
function told({ drafts }: Sofar, { clause }: Item, count: number): readonly string[] {
  return drafts
    .filter(({ item, measure }) => item.clause < clause && measure !== 'rank')
    .slice(-count)
    .map(({ indicator }) => indicator);
}

/** The bound of the first or the last value holds for all: 分别突破500亿、300亿元, 分别增长10%、18%以上. */
function boundOf(list: readonly QuantityMention[]): Pick<Sketch, 'comparator'> {
  const first = list[0]?.comparator ?? '=';
  const last = list.at(-1)?.comparator ?? '=';
  const inner = list.slice(1, -1).every(({ comparator }) => comparator === '=');
  if (!inner || (first === '=') === (last === '=')) return {};
  return { comparator: first === '=' ? last : first };
}
