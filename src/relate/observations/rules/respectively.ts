import { type QuantityMention, ruleId } from '../../../model/mention.js';
import { headOf } from '../indicator.js';
import type { Item } from '../item.js';
import { measureOf, signed } from '../measure.js';
import type { ObservationRule, Sketch, Sofar } from '../observation-rule.js';
import { subjectsOf } from '../subjects.js';

const RESPECTIVELY = /分别/u;
/** 城乡 is two subjects, and so are deposits and loans, also without 分别. */
const TWOFOLD = /城乡|存贷款/u;

/**
 * Reads lists of values: 城乡居民收入分别达到31200元、12600元 → one figure for each subject.
 *
 * Without subjects (分别增长12.5%、8.3%) the values belong to the indicators told before them.
 */
export const respectively: ObservationRule = {
  rule: ruleId('observation/respectively'),
  read(item, sofar) {
    const { quantity, text, clauseStart, edges, reading } = item;
    const list = listOf(item);
    const position = list?.indexOf(quantity) ?? -1;
    if (list === null || position < 0) return null;
    const from = (list[0]?.span.start ?? 0) - reading.sentence.span.start;
    const { name, start, growth } = headOf(
      { text: text.slice(clauseStart, from), start: clauseStart },
      edges,
    );
    const count = list.length;
    const names = name === '' ? told(sofar, item, count) : subjectsOf({ text: name, start }, edges, count);
    const indicator = names[position];
    if (indicator === undefined) return null;
    const measure = measureOf(quantity, growth, indicator);
    const sketch = { indicator, measure, value: signed(quantity.value, growth), ...boundOf(list) };
    return [name === '' ? sketch : { ...sketch, start }];
  },
};

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
