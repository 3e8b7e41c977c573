import { groupBy } from '../support/group.js';
import { figureCaption } from './captions.js';
import { compareStrings } from './keys.js';
import type { MeasuredFigure } from './measured-figure.js';
import { areApart } from './reach.js';

/** Two figures that can't both be right. */
export interface Contradiction {
  readonly source: string;
  readonly target: string;
  /** How far the two are apart, as a share of the larger. */
  readonly difference: number;
  readonly why: string;
}

/** A document that gives so many different values under one name counts different things under it. */
const DIFFERENT_VALUES = 2;

/**
 * Figures of the same thing, indicator, year, measure and kind, told in different documents, whose amounts differ beyond
 * what their comparators admit: 近25亿元 against 22.64亿元, but not against 24.62亿元.
 *
 * Not within one document, which counts different things under one name far oftener than it contradicts itself; and not
 * where a document gives two or more different values under the name.
 */
export function findContradictions(figures: readonly MeasuredFigure[]): Contradiction[] {
  const groups = groupBy(figures, sameFigureKey);
  return [...groups.values()].flatMap((group) => contradictionsWithin(withoutLists(group)));
}

function sameFigureKey({ about, year, countedIn, record }: MeasuredFigure): string {
  const { indicator, measure, kind } = record;
  // Growth is that over the year before, where no other is told.
  const { baseYear = measure === 'change' ? year - 1 : null } = record;
  return JSON.stringify([about, indicator, year, measure, kind, baseYear, countedIn]);
}

function withoutLists(figures: readonly MeasuredFigure[]): MeasuredFigure[] {
  const byDocument = groupBy(figures, ({ document }) => document);
  return [...byDocument.values()].filter((group) => countApart(group) < DIFFERENT_VALUES).flat();
}

/** How many of the figures are apart from all that are counted before them. */
function countApart(figures: readonly MeasuredFigure[]): number {
  const counted: MeasuredFigure[] = [];
  for (const figure of figures) {
    if (counted.every(({ reach }) => areApart(reach, figure.reach))) counted.push(figure);
  }
  return counted.length;
}

function contradictionsWithin(figures: readonly MeasuredFigure[]): Contradiction[] {
  const sorted = figures.toSorted((a, b) => compareStrings(a.key, b.key));
  return sorted.flatMap((a, i) =>
    sorted
      .slice(i + 1)
      .filter((b) => isApartFrom(a, b))
      .map((b) => contradiction(a, b)),
  );
}

function isApartFrom(a: MeasuredFigure, b: MeasuredFigure): boolean {
  return a.document !== b.document && areApart(a.reach, b.reach);
}

function contradiction(a: MeasuredFigure, b: MeasuredFigure): Contradiction {
  const difference = Math.abs(a.amount - b.amount) / Math.max(Math.abs(a.amount), Math.abs(b.amount));
  const why = `${figureCaption(a.record)} ≠ ${figureCaption(b.record)}`;
  return { source: a.key, target: b.key, difference: Math.round(difference * 10_000) / 10_000, why };
}
