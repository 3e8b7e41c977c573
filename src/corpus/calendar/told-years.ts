/** The years of a text that is no report, by what it tells. */
export interface ToldYears {
  /** The year that it tells of; null where none stands out. */
  readonly told: number | null;
  /** Whether it speaks of the year after as one that lies ahead. */
  readonly looksAhead: boolean;
}

/** A year that is neither the end of a range nor one that something is compared with or aimed at. */
const YEAR = /(?<![\d—\-~至到较比与])((?:19|20)\d{2})年(?![—\-~至末]|以来|以前)/gu;
/** Fewer mentions than this tell nothing. */
const FEWEST = 3;
/** The share of all years that the told one must have. */
const SHARE = 0.5;

/** The year that most of the years of the text name: a page about 2025 says 2025年 again and again. */
export function readToldYears(text: string): ToldYears {
  const counts = new Map<number, number>();
  let total = 0;
  for (const [, digits] of text.matchAll(YEAR)) {
    const year = Number(digits);
    counts.set(year, (counts.get(year) ?? 0) + 1);
    total += 1;
  }
  const [most = [null, 0]] = [...counts].toSorted(([a, m], [b, n]) => n - m || b - a);
  const [year, count] = most;
  const told = year !== null && count >= FEWEST && count >= total * SHARE ? year : null;
  return { told, looksAhead: told !== null && looksAhead(text, told + 1) };
}

function looksAhead(text: string, year: number): boolean {
  return new RegExp(
    `(?<![—\\-~至到])${year}年[，,]?(?:全县|全市|我们)?(?:是|将|要|计划|力争|继续)`,
    'u',
  ).test(text);
}
