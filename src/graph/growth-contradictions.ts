import { groupBy } from '../support/group.js';
import { figureCaption } from './captions.js';
import type { Contradiction } from './contradictions.js';
import { compareStrings } from './keys.js';
import type { MeasuredFigure } from './measured-figure.js';
import { type Reach, reachOf } from './reach.js';

/** Growth that is told as it is counted at constant prices, which the levels are not. */
const CONSTANT_PRICES = /生产总值|增加值|总产值|GDP/u;
/** So many percentage points may lie between a told growth and that of the levels: revisions, and prices. */
const ROOM = 2;
const ROOM_FOR_PRICES = 10;

interface Levels {
  readonly before: MeasuredFigure;
  readonly after: MeasuredFigure;
}

/**
 * Growths that don't agree with the levels of their year and the year before: 增长20% where 8.5亿元 became 9.2亿元.
 *
 * Each gives two, one with either level. Growth at constant prices (生产总值, 增加值) has more room; a level told with
 * 超 or 近 leaves what it leaves open; and where documents give different levels for a year, nothing is said.
 */
export function findGrowthContradictions(figures: readonly MeasuredFigure[]): Contradiction[] {
  const actual = figures.filter(({ record }) => record.kind === 'actual');
  const levels = groupBy(
    actual.filter(({ record }) => record.measure === 'level'),
    ({ about, record, year }) => levelKey(about, record.indicator, year),
  );
  return actual.filter(isYearlyGrowth).flatMap((growth) => {
    const { about, record, year } = growth;
    const before = onlyLevel(levels.get(levelKey(about, record.indicator, year - 1)));
    const after = onlyLevel(levels.get(levelKey(about, record.indicator, year)));
    return before === null || after === null ? [] : contradictionsOf(growth, { before, after });
  });
}

const levelKey = (about: string, indicator: string, year: number): string =>
  JSON.stringify([about, indicator, year]);

function isYearlyGrowth({ year, record }: MeasuredFigure): boolean {
  const { measure, unit, baseYear = year - 1 } = record;
  return measure === 'change' && unit === '%' && baseYear === year - 1;
}

/** The level that all tell alike; null where they differ, or count in different units. */
function onlyLevel(levels: readonly MeasuredFigure[] = []): MeasuredFigure | null {
  const [first, ...others] = levels.toSorted((a, b) => compareStrings(a.key, b.key));
  const isAlike = others.every(
    ({ amount, countedIn }) => amount === first?.amount && countedIn === first.countedIn,
  );
  return first !== undefined && isAlike ? first : null;
}

function contradictionsOf(growth: MeasuredFigure, levels: Levels): Contradiction[] {
  const { before, after } = levels;
  if (before.countedIn !== after.countedIn || before.reach.low <= 0) return [];
  const told = reachOf(growth.record);
  const counted = growthBetween(before.reach, after.reach);
  const points = distance(told, counted);
  const room = CONSTANT_PRICES.test(growth.record.indicator) ? ROOM_FOR_PRICES : ROOM;
  if (points <= room) return [];
  const difference = Math.round(points * 100) / 10_000;
  const why = whyOf(growth, levels);
  return [before, after].map(({ key }) => ({ source: growth.key, target: key, difference, why }));
}

/** In percent. */
const growthBetween = (before: Reach, after: Reach): Reach => ({
  low: (after.low / before.high - 1) * 100,
  high: (after.high / before.low - 1) * 100,
});

const distance = (a: Reach, b: Reach): number => Math.max(0, a.low - b.high, b.low - a.high);

/** 8.5亿元 → 9.2亿元 = 8.2% ≠ 20%. */
function whyOf(growth: MeasuredFigure, { before, after }: Levels): string {
  const counted = Math.round((after.amount / before.amount - 1) * 1000) / 10;
  return `${figureCaption(before.record)} → ${figureCaption(after.record)} = ${counted}% ≠ ${figureCaption(growth.record)}`;
}
