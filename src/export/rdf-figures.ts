import type { Comparator } from '../model/vocabulary.js';
import type { Properties } from './graph-source.js';
import type { Term } from './rdf-vocabulary.js';

/** Where a single value stands: 超25亿元 is a bound from below. */
const VALUE_TERMS: Readonly<Record<Comparator, Term>> = {
  '=': 'schema:value',
  '≈': 'schema:value',
  '>': 'schema:minValue',
  '≥': 'schema:minValue',
  '<': 'schema:maxValue',
  '≤': 'schema:maxValue',
};

/** The numbers of a figure under schema.org's names: 3至5万元 → minValue 3, maxValue 5. */
export function figureTerms({ value, valueHigh, comparator }: Properties): (readonly [Term, number])[] {
  if (typeof value !== 'number') return [];
  if (typeof valueHigh === 'number') {
    return [
      ['schema:minValue', Math.min(value, valueHigh)],
      ['schema:maxValue', Math.max(value, valueHigh)],
    ];
  }
  return [[VALUE_TERMS[comparator as Comparator], value]];
}
