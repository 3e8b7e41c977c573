import type { PassageRecord, Quote } from '../model/records.js';

/** Finds the sentence that a raw range stands in. */
export interface PassageIndex {
  /** The shortest passage that holds the whole range; else the one that holds its start; null where there is none. */
  readonly at: (range: Pick<Quote, 'start' | 'end'>) => PassageRecord | null;
}

/**
 * An index over the passages of one document.
 *
 * Passages may overlap: a sentence that runs from one newspaper column to the next encloses, in the raw file, what
 * stands between the columns.
 */
export function indexPassages(passages: readonly PassageRecord[]): PassageIndex {
  const byStart = passages.toSorted((a, b) => a.start - b.start || a.position - b.position);
  const furthestEnds = runningMaximum(byStart.map(({ end }) => end));

  const covering = (offset: number): PassageRecord[] => {
    const found: PassageRecord[] = [];
    for (let i = lastAtOrBefore(byStart, offset); i >= 0 && (furthestEnds[i] ?? 0) > offset; i -= 1) {
      const passage = byStart[i];
      if (passage !== undefined && passage.end > offset) found.push(passage);
    }
    return found;
  };

  return {
    at({ start, end }) {
      const candidates = covering(start).sort((a, b) => lengthOf(a) - lengthOf(b) || a.position - b.position);
      return candidates.find((passage) => passage.end >= end) ?? candidates[0] ?? null;
    },
  };
}

const lengthOf = ({ start, end }: PassageRecord): number => end - start;

function runningMaximum(values: readonly number[]): number[] {
  let maximum = Number.NEGATIVE_INFINITY;
  return values.map((value) => {
    maximum = Math.max(maximum, value);
    return maximum;
  });
}

/** The index of the last passage that starts at or before the offset; -1 where there is none. */
function lastAtOrBefore(byStart: readonly PassageRecord[], offset: number): number {
  let low = 0;
  let high = byStart.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byStart[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
