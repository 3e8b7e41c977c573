import type { ObservationRecord } from '../model/records.js';
import { groupBy } from '../support/group.js';
import { figureCaption } from './captions.js';
import { compareStrings } from './keys.js';
import { areApart, type Reach, reachOf, scaled } from './reach.js';

/** A figure, and where it was read. */
export interface PlacedFigure {
  /** The key of its node. */
  readonly key: string;
  /** The key of the thing it is about; null where that is unknown. */
  readonly about: string | null;
  /** The key of the passage it stands in. */
  readonly passage: string | null;
  readonly document: string;
  readonly record: ObservationRecord;
}

/** Two figures that can't both be right. */
export interface Contradiction {
  readonly source: string;
  readonly target: string;
  /** How far the two are apart, as a share of the larger. */
  readonly difference: number;
  readonly why: string;
}

interface Measured extends PlacedFigure {
  readonly amount: number;
  readonly reach: Reach;
}

/** A document that gives so many different values under one name counts different things under it. */
const DIFFERENT_VALUES = 3;

/**
 * Figures of the same thing, indicator, year, measure and kind whose amounts differ beyond what their comparators admit:
 * 近25亿元 against 22.64亿元, but not against 24.62亿元.
 *
 * Not within one passage (从143元提高至191元), and not where a document gives three or more different values under the name.
 */
export function findContradictions(figures: readonly PlacedFigure[]): Contradiction[] {
  const comparable = figures
    .filter(({ about, record }) => about !== null && record.year !== null)
    .map(measure);
  const groups = groupBy(comparable, sameFigureKey);
  return [...groups.values()].flatMap((group) => contradictionsWithin(withoutLists(group)));
}

/** The amount in the base unit, where the unit has one; else the value as written. */
function measure(figure: PlacedFigure): Measured {
  const { record } = figure;
  const reach = reachOf(record);
  if (record.amount === null || record.baseUnit === null) return { ...figure, amount: record.value, reach };
  const factor = record.value === 0 ? 1 : record.amount / record.value;
  return { ...figure, amount: record.amount, reach: scaled(reach, factor) };
}

function sameFigureKey({ about, record }: Measured): string {
  const { indicator, year, measure: measured, kind, baseYear = null, amount, baseUnit, unit } = record;
  const countedIn = amount === null || baseUnit === null ? unit : baseUnit;
  return JSON.stringify([about, indicator, year, measured, kind, baseYear, countedIn]);
}

function withoutLists(figures: readonly Measured[]): Measured[] {
  const byDocument = groupBy(figures, ({ document }) => document);
  return [...byDocument.values()].filter((group) => countApart(group) < DIFFERENT_VALUES).flat();
}

/** How many of the figures are apart from all that are counted before them. */
function countApart(figures: readonly Measured[]): number {
  const counted: Measured[] = [];
  for (const figure of figures) {
    if (counted.every(({ reach }) => areApart(reach, figure.reach))) counted.push(figure);
  }
  return counted.length;
}

function contradictionsWithin(figures: readonly Measured[]): Contradiction[] {
  const sorted = figures.toSorted((a, b) => compareStrings(a.key, b.key));
  return sorted.flatMap((a, i) =>
    sorted
      .slice(i + 1)
      .filter((b) => isApartFrom(a, b))
      .map((b) => contradiction(a, b)),
  );
}

function isApartFrom(a: Measured, b: Measured): boolean {
  const isSamePassage = a.passage !== null && a.passage === b.passage;
  return !isSamePassage && areApart(a.reach, b.reach);
}

function contradiction(a: Measured, b: Measured): Contradiction {
  const difference = Math.abs(a.amount - b.amount) / Math.max(Math.abs(a.amount), Math.abs(b.amount));
  const why = `${figureCaption(a.record)} ≠ ${figureCaption(b.record)}`;
  return { source: a.key, target: b.key, difference: Math.round(difference * 10_000) / 10_000, why };
}
