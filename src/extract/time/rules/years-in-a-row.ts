import { timeRule } from '../time-rule.js';

/** First and last year, from the year of the document. */
const ROWS: ReadonlyMap<string, readonly [first: number, last: number]> = new Map([
  ['今明两年', [0, 1]],
  ['今明后三年', [0, 2]],
  ['去今两年', [-1, 0]],
  ['明后两年', [1, 2]],
  ['去年和今年', [-1, 0]],
  ['今年和明年', [0, 1]],
]);

const PATTERN = new RegExp(`(?<row>${[...ROWS.keys()].join('|')})`, 'gu');

/** Reads years told in a row: 今明两年 → 2023 to 2024 in a document of 2023. */
export const yearsInARow = timeRule(
  'years-in-a-row',
  PATTERN,
  ({ groups, context }) => {
    const { documentYear } = context.calendar;
    const row = ROWS.get(groups['row'] ?? '');
    if (documentYear === null || row === undefined) return null;
    const years = { first: documentYear + row[0], last: documentYear + row[1] };
    return { years, role: 'during', basis: 'implied' };
  },
  ['年'],
);
