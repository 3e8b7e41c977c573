import type { Span } from '../model/span.js';
import type { OffsetMap } from '../model/text.js';
import type { Edit } from './edit.js';

/**
 * The way back from a text to what it was made from, as a list of pieces in the order of the text.
 *
 * A copied piece leads back unit by unit; a rewritten one as a whole: whatever part of it is asked for, the answer is
 * all of what it was made from. What was deleted lies between the pieces. Pieces are kept as numbers in columns, since a
 * document has thousands.
 */
export class PieceMap implements OffsetMap {
  private readonly starts: readonly number[];
  private readonly sourceStarts: readonly number[];
  private readonly sourceEnds: readonly number[];
  private readonly rewritten: readonly boolean[];
  readonly length: number;

  constructor(pieces: PieceList) {
    this.starts = pieces.starts;
    this.sourceStarts = pieces.sourceStarts;
    this.sourceEnds = pieces.sourceEnds;
    this.rewritten = pieces.rewritten;
    this.length = pieces.length;
  }

  /** The smallest raw range that the text range was made from; never empty for a range that is not. */
  toRaw({ start, end }: Span<'text'>): Span<'raw'> {
    if (start < 0 || start > end || end > this.length)
      throw new RangeError(`No span of the text: ${start}–${end}`);
    if (start === end) return this.pointToRaw(start);
    return { start: this.sourceStart(start), end: this.sourceEnd(end) };
  }

  /** The text range that any part of the raw range went into; empty where it was deleted. */
  toText({ start, end }: Span<'raw'>): Span<'text'> {
    const from = this.firstAfter(this.sourceEnds, start);
    const to = this.firstAfter(this.sourceStarts, end - 1);
    const first = this.textAt(from, start);
    const last = to > from ? this.textEndAt(to - 1, end) : first;
    return { start: first, end: Math.max(first, last) };
  }

  /** This map behind `edits` of its text: from the edited text to the source of this one. */
  compose(outer: PieceMap): PieceMap {
    const pieces = new PieceList();
    for (let i = 0; i < outer.starts.length; i += 1) {
      const source = { start: outer.sourceStarts[i] ?? 0, end: outer.sourceEnds[i] ?? 0 };
      if (outer.rewritten[i] === true) pieces.rewrite(outer.lengthOf(i), this.toRaw(source));
      else this.copyInto(pieces, source);
    }
    return new PieceMap(pieces);
  }

  private copyInto(pieces: PieceList, { start, end }: Span<'text'>): void {
    let position = start;
    for (let i = this.indexAt(start); position < end; i += 1) {
      const next = Math.min(end, (this.starts[i] ?? 0) + this.lengthOf(i));
      const source = this.toRaw({ start: position, end: next });
      if (this.rewritten[i] === true) pieces.rewrite(next - position, source);
      else pieces.copy(next - position, source.start);
      position = next;
    }
  }

  private pointToRaw(position: number): Span<'raw'> {
    const point = position < this.length ? this.sourceStart(position) : (this.sourceEnds.at(-1) ?? 0);
    return { start: point, end: point };
  }

  private sourceStart(position: number): number {
    const i = this.indexAt(position);
    const start = this.sourceStarts[i] ?? 0;
    return this.rewritten[i] === true ? start : start + position - (this.starts[i] ?? 0);
  }

  private sourceEnd(end: number): number {
    const i = this.indexAt(end - 1);
    if (this.rewritten[i] === true) return this.sourceEnds[i] ?? 0;
    return (this.sourceStarts[i] ?? 0) + end - (this.starts[i] ?? 0);
  }

  private textAt(i: number, source: number): number {
    const start = this.starts[i] ?? this.length;
    if (i >= this.starts.length || this.rewritten[i] === true) return start;
    return start + Math.max(0, source - (this.sourceStarts[i] ?? 0));
  }

  private textEndAt(i: number, sourceEnd: number): number {
    const start = this.starts[i] ?? 0;
    if (this.rewritten[i] === true) return start + this.lengthOf(i);
    return start + Math.min(this.lengthOf(i), sourceEnd - (this.sourceStarts[i] ?? 0));
  }

  private lengthOf(i: number): number {
    return (this.starts[i + 1] ?? this.length) - (this.starts[i] ?? 0);
  }

  private indexAt(position: number): number {
    return this.firstAfter(this.starts, position) - 1;
  }

  /** The index of the first number of the ascending column that is greater than `value`. */
  private firstAfter(column: readonly number[], value: number): number {
    let low = 0;
    let high = column.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((column[middle] ?? 0) > value) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** Collects the pieces of a map in the order of the text. */
export class PieceList {
  readonly starts: number[] = [];
  readonly sourceStarts: number[] = [];
  readonly sourceEnds: number[] = [];
  readonly rewritten: boolean[] = [];
  length = 0;

  /** `length` units that were taken over from `sourceStart` on. */
  copy(length: number, sourceStart: number): void {
    if (length === 0) return;
    const last = this.starts.length - 1;
    const joins = last >= 0 && this.rewritten[last] === false && this.sourceEnds[last] === sourceStart;
    if (joins) this.sourceEnds[last] = sourceStart + length;
    else this.push(sourceStart, sourceStart + length, false);
    this.length += length;
  }

  /** `length` units that were made from the whole of `source`. */
  rewrite(length: number, source: Span<'raw'>): void {
    if (length === 0) return;
    this.push(source.start, source.end, true);
    this.length += length;
  }

  private push(sourceStart: number, sourceEnd: number, isRewritten: boolean): void {
    this.starts.push(this.length);
    this.sourceStarts.push(sourceStart);
    this.sourceEnds.push(sourceEnd);
    this.rewritten.push(isRewritten);
  }
}

/** The map of a text onto itself. */
export function identityMap(length: number): PieceMap {
  return mapOfEdits(length, []);
}

/** The map of what `edits` make of a text of that length. */
export function mapOfEdits(length: number, edits: readonly Edit[]): PieceMap {
  const pieces = new PieceList();
  let position = 0;
  for (const { start, end, replacement } of edits) {
    if (start < position || end <= start) throw new Error(`Edit out of order or empty: ${start}–${end}`);
    pieces.copy(start - position, position);
    pieces.rewrite(replacement.length, { start, end });
    position = end;
  }
  pieces.copy(length - position, position);
  return new PieceMap(pieces);
}
