import { type WeightRow, weightsOf } from '../../../gazetteer/names/weights.js';

/** The weights of several features together. */
export function sumOf(features: readonly string[]): WeightRow {
  const [first, ...others] = features;
  if (first === undefined) return weightsOf('');
  if (others.length === 0) return weightsOf(first);
  const sum = weightsOf(first).slice();
  for (const feature of others) {
    const row = weightsOf(feature);
    for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + (row[i] ?? 0);
  }
  return sum;
}

/** Weights by a small whole number, each added up when it is first asked for. */
export class RowsByNumber {
  private readonly rows: WeightRow[] = [];
  private readonly tell: (key: number) => readonly string[];

  constructor(tell: (key: number) => readonly string[]) {
    this.tell = tell;
  }

  at(key: number): WeightRow {
    const known = this.rows[key];
    if (known !== undefined) return known;
    const row = sumOf(this.tell(key));
    this.rows[key] = row;
    return row;
  }

  /** The largest weight for a type among the keys below `count`. */
  most(count: number, type: number): number {
    let most = Number.NEGATIVE_INFINITY;
    for (let key = 0; key < count; key += 1) most = Math.max(most, this.at(key)[type] ?? 0);
    return most;
  }
}

/** Weights by anything else. */
export class RowsByKey<Key> {
  private readonly rows = new Map<Key, WeightRow>();
  private readonly tell: (key: Key) => readonly string[];

  constructor(tell: (key: Key) => readonly string[]) {
    this.tell = tell;
  }

  at(key: Key): WeightRow {
    const known = this.rows.get(key);
    if (known !== undefined) return known;
    const row = sumOf(this.tell(key));
    this.rows.set(key, row);
    return row;
  }
}
