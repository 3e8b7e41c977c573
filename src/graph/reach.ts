import type { ObservationRecord } from '../model/records.js';

/** The values that the true one may have, both ends included. */
export interface Reach {
  readonly low: number;
  readonly high: number;
}

/** How far 近, 约, 余 may be from the value, as a share of it: at least, and for round values at most. */
const APPROXIMATE_AT_LEAST = 0.05;
const APPROXIMATE_AT_MOST = 0.1;

/** Room for what floating point adds to an amount. */
const TOLERANCE = 1e-9;

type Figure = Pick<ObservationRecord, 'value' | 'valueHigh' | 'comparator'>;

/**
 * The values that the true one may have when a figure says `value`, in the figure's own unit.
 *
 * A plain value is good to half of its last digit (22.64 may be 22.635 to 22.645, 300 may be 299.5 to 300.5), one with 近,
 * 约 or 余 to 5 %, a round one to half of its first digits, up to 10 %; 超 and 以上 reach upwards, 以内 downwards.
 */
export function reachOf({ value, valueHigh, comparator }: Figure): Reach {
  if (valueHigh !== undefined) return { low: Math.min(value, valueHigh), high: Math.max(value, valueHigh) };
  switch (comparator) {
    case '=':
      return around(value, 0.5 * lastDigit(value));
    case '≈':
      return around(value, approximation(value));
    case '>':
    case '≥':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case '<':
    case '≤':
      return { low: Number.NEGATIVE_INFINITY, high: value };
    default:
      return comparator satisfies never;
  }
}

/** Whether no value lies within both. */
export function areApart(a: Reach, b: Reach): boolean {
  const room = TOLERANCE * Math.max(finite(a.low), finite(a.high), finite(b.low), finite(b.high));
  return a.high + room < b.low || b.high + room < a.low;
}

/** The reach in another unit of `factor` of this one. */
export function scaled({ low, high }: Reach, factor: number): Reach {
  return factor < 0 ? { low: high * factor, high: low * factor } : { low: low * factor, high: high * factor };
}

const finite = (bound: number): number => (Number.isFinite(bound) ? Math.abs(bound) : 0);

const around = (value: number, distance: number): Reach => ({
  low: value - distance,
  high: value + distance,
});

/** What one step of the last written digit is worth: 0.01 for 22.64, 1 for 300. */
function lastDigit(value: number): number {
  const decimals = /\.(?<digits>\d+)$/u.exec(String(value))?.groups?.['digits']?.length ?? 0;
  return 10 ** -decimals;
}

function approximation(value: number): number {
  const size = Math.abs(value);
  const zeros = Number.isInteger(value) ? (/0*$/u.exec(String(size))?.[0].length ?? 0) : 0;
  const roundness = 0.5 * lastDigit(value) * 10 ** zeros;
  return Math.min(Math.max(roundness, APPROXIMATE_AT_LEAST * size), APPROXIMATE_AT_MOST * size);
}
