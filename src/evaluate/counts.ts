/** Right, spurious and missed. */
export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** Counts with precision, recall and their harmonic mean; 0 where undefined. */
export interface Score extends Counts {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** So many of so many. */
export interface Share {
  readonly ok: number;
  readonly n: number;
}

const NONE: Counts = { tp: 0, fp: 0, fn: 0 };

/** The sum of two counts. */
export function plus(a: Counts | undefined, b: Counts): Counts {
  const { tp, fp, fn } = a ?? NONE;
  return { tp: tp + b.tp, fp: fp + b.fp, fn: fn + b.fn };
}

/** Precision, recall and F1 of the counts. */
export function scoreOf({ tp, fp, fn }: Counts): Score {
  return {
    tp,
    fp,
    fn,
    p: tp / (tp + fp) || 0,
    r: tp / (tp + fn) || 0,
    f1: (2 * tp) / (2 * tp + fp + fn) || 0,
  };
}

/** Counts the members of two sets: common, only in `out`, only in `gold`. */
export function compareSets<T>(gold: ReadonlySet<T>, out: ReadonlySet<T>): Counts {
  const tp = [...gold].filter((member) => out.has(member)).length;
  return { tp, fn: gold.size - tp, fp: out.size - tp };
}

/** Counts under keys, added up over documents. */
export class Tally {
  private readonly counts = new Map<string, Counts>();

  /** The keys stand in the result in this order, also those that nothing was counted under. */
  constructor(...keys: readonly string[]) {
    for (const key of keys) this.counts.set(key, NONE);
  }

  add(key: string, counts: Counts): void {
    this.counts.set(key, plus(this.counts.get(key), counts));
  }

  get scores(): Record<string, Score> {
    return Object.fromEntries([...this.counts].map(([key, counts]) => [key, scoreOf(counts)]));
  }
}
