import type { Counts } from './counts.js';
import type { GoldObservation } from './gold.js';
import { dice, fold } from './names.js';

/** Whether an output's figure is the gold's. */
export type FigureTest = (gold: GoldObservation, out: GoldObservation) => boolean;

/** How similar two indicators are when they count as the same name. */
const SAME_NAME = 0.4;
const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
const SCALED = /^(?<scale>万亿|千亿|百亿|亿|千万|百万|十万|万|千(?!克|米|瓦)|百(?!分))(?<unit>.*)$/u;

/** Pairs figures one to one; among those that pass the test the gold takes the one whose indicator is nearest. */
export function matchFigures(
  gold: readonly GoldObservation[],
  out: readonly GoldObservation[],
  test: FigureTest,
): { readonly counts: Counts; readonly missed: readonly GoldObservation[] } {
  const free = new Set(out);
  const missed = gold.filter((figure) => {
    const found = nearest(
      figure,
      [...free].filter((other) => test(figure, other)),
    );
    return found === null || !free.delete(found);
  });
  const tp = gold.length - missed.length;
  return { counts: { tp, fn: missed.length, fp: out.length - tp }, missed };
}

function nearest(figure: GoldObservation, candidates: readonly GoldObservation[]): GoldObservation | null {
  let best: GoldObservation | null = null;
  let bestScore = -1;
  for (const candidate of candidates) {
    const score = indicatorSimilarity(figure, candidate);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
}

const indicatorSimilarity = (a: GoldObservation, b: GoldObservation): number =>
  dice(fold(a.indicator), fold(b.indicator));

/** Same amount of the same unit: 4815万元 is 0.4815亿元; 个 and 次 within a unit don't matter. */
export const sameQuantity: FigureTest = (gold, out) => {
  const [a, b] = [quantityOf(gold), quantityOf(out)];
  if (Math.abs(a.value - b.value) > 1e-9 * Math.max(1, Math.abs(a.value))) return false;
  return a.unit === b.unit || bare(a.unit) === bare(b.unit);
};

/** Same quantity, year and kind, with a similar indicator. */
export const sameFigure: FigureTest = (gold, out) =>
  sameQuantity(gold, out) &&
  gold.year === out.year &&
  gold.kind === out.kind &&
  indicatorSimilarity(gold, out) >= SAME_NAME;

/** Same measure, comparator and range too. */
export const sameQualifiers: FigureTest = (gold, out) =>
  gold.measure === out.measure && gold.comparator === out.comparator && gold.valueHigh === out.valueHigh;

const bare = (unit: string): string => unit.replace(/[个次]/gu, '');

function quantityOf({ value, unit }: GoldObservation): { readonly value: number; readonly unit: string } {
  const folded = fold(unit)
    .replace(/㎡|平方公尺/gu, '平方米')
    .replace(/km/gu, '公里')
    .replace(/人民币/gu, '');
  const groups = SCALED.exec(folded)?.groups;
  const scale = [...(groups?.['scale'] ?? '')].reduce((product, digit) => product * (SCALES[digit] ?? 1), 1);
  const plain = groups?.['unit'] ?? folded;
  return { value: value * scale, unit: plain === '个百分点' ? '百分点' : plain };
}
