/** What a position counts in: the file as it came, or the repaired, simplified text that rules read. */
export type Coordinates = 'raw' | 'text';

declare const coordinates: unique symbol;

/**
 * A half-open range `[start, end)` in UTF-16 code units.
 *
 * A `Span<'raw'>` can't stand where a `Span<'text'>` is due; `OffsetMap.toRaw` is the bridge.
 */
export interface Span<C extends Coordinates = 'text'> {
  readonly start: number;
  readonly end: number;
  readonly [coordinates]?: C;
}

/** Whether the two spans share at least one code unit. */
export function overlaps<C extends Coordinates>(a: Span<C>, b: Span<C>): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies within `outer`; a span lies within itself. */
export function contains<C extends Coordinates>(outer: Span<C>, inner: Span<C>): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order by start, the longer one first: what encloses comes before what it encloses. */
export function compareSpans<C extends Coordinates>(a: Span<C>, b: Span<C>): number {
  return a.start - b.start || b.end - a.end;
}
