import type { NameWeights, WeightRow } from '../../../gazetteer/names/weights.js';
import { THING_TYPES } from '../../../model/vocabulary.js';

/** The weights of several features together. */
export function sumOf(features: readonly string[], weights: NameWeights): WeightRow {
  const [first, ...others] = features;
  if (first === undefined) return weights.of('');
  if (others.length === 0) return weights.of(first);
  const sum = weights.of(first).slice();
  for (const feature of others) addTo(sum, weights.of(feature));
  return sum;
}

/** The rows of the keys below `count`, one after the other in one table. */
export function tableOf(
  count: number,
  tell: (key: number) => readonly string[],
  weights: NameWeights,
): Int16Array {
  const table = new Int16Array(count * THING_TYPES.length);
  for (let key = 0; key < count; key += 1) table.set(sumOf(tell(key), weights), key * THING_TYPES.length);
  return table;
}

/** Adds a row to another. */
function addTo(sum: Int16Array, row: WeightRow): void {
  for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + (row[i] ?? 0);
}

/** Weights by a small whole number, each added up when it is first asked for. */
export class RowsByNumber {
  private readonly rows: WeightRow[] = [];
  private readonly weights: NameWeights;
  private readonly tell: (key: number) => readonly string[];

  constructor(weights: NameWeights, tell: (key: number) => readonly string[]) {
    this.weights = weights;
    this.tell = tell;
  }

  at(key: number): WeightRow {
    const known = this.rows[key];
    if (known !== undefined) return known;
    const row = sumOf(this.tell(key), this.weights);
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
  private readonly weights: NameWeights;
  private readonly tell: (key: Key) => readonly string[];

  constructor(weights: NameWeights, tell: (key: Key) => readonly string[]) {
    this.weights = weights;
    this.tell = tell;
  }

  at(key: Key): WeightRow {
    const known = this.rows.get(key);
    if (known !== undefined) return known;
    const row = sumOf(this.tell(key), this.weights);
    this.rows.set(key, row);
    return row;
  }
}
