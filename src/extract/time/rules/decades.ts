import { readNumeral } from '../../../lang/numerals/read-numeral.js';
import { timeRule } from '../time-rule.js';

const PATTERN =
  /(?:(?<last>上世纪|上个世纪)|(?<this>本世纪)|(?<century>\d{2}|[一二]?十[一二三四五六七八九]?)世纪)(?<decade>[1-9]0|[一二三四五六七八九]十)年代(?<edge>初期?|末期?|前期|后期)?/gu;

/** The first and the last years of a decade that 初 and 末 mean. */
const EDGE_YEARS = 3;

/** Reads decades: 上世纪80年代 → 1980 to 1989, 二十世纪六十年代初 → 1960 to 1962. */
export const decades = timeRule(
  'decades',
  PATTERN,
  ({ groups, context }) => {
    const century = centuryOf(groups, context.calendar.documentYear);
    const decade = readNumeral(groups['decade'] ?? '');
    if (century === null || decade === null) return null;
    const first = (century - 1) * 100 + decade;
    const { edge = '' } = groups;
    if (/^[初前]/u.test(edge)) return during(first, first + EDGE_YEARS - 1);
    return /^[末后]/u.test(edge) ? during(first + 10 - EDGE_YEARS, first + 9) : during(first, first + 9);
  },
  ['世纪'],
);

function centuryOf(groups: Readonly<Record<string, string | undefined>>, year: number | null): number | null {
  if (groups['century'] !== undefined) return readNumeral(groups['century']);
  if (year === null) return null;
  return Math.ceil(year / 100) - (groups['last'] === undefined ? 0 : 1);
}

function during(
  first: number,
  last: number,
): { years: { first: number; last: number }; role: 'during'; basis: 'stated' } {
  return { years: { first, last }, role: 'during', basis: 'stated' };
}
