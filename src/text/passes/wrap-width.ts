/** Fewer lines tell no width. */
const FEWEST_LINES = 12;
/** A page is so wide, in UTF-16 units: shorter lines are poems or tables, longer ones paragraphs. */
const NARROWEST = 14;
const WIDEST = 60;
/** So large a part of all lines is of full width, within one unit. */
const SHARE = 0.4;

/** The width at which the page breaks every line; Infinity where it breaks none. */
export function wrapWidth(lines: readonly string[]): number {
  const filled = lines.filter((line) => line !== '');
  if (filled.length < FEWEST_LINES) return Number.POSITIVE_INFINITY;
  const counts = new Map<number, number>();
  for (const { length } of filled) counts.set(length, (counts.get(length) ?? 0) + 1);
  const around = (width: number): number =>
    [width - 1, width, width + 1].reduce((n, w) => n + (counts.get(w) ?? 0), 0);
  const [best] = [...counts.keys()]
    .filter((width) => width >= NARROWEST && width <= WIDEST)
    .toSorted((a, b) => around(b) - around(a) || b - a);
  return best === undefined || around(best) < filled.length * SHARE ? Number.POSITIVE_INFINITY : best - 1;
}
