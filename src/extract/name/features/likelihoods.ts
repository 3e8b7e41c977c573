import type { NameProposal } from '../../../model/mention.js';
import type { EntityType } from '../../../model/vocabulary.js';

/** Probabilities that count as one, by the most of them. */
const BOUNDS: readonly number[] = [0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.96];
const CLASSES = BOUNDS.length + 2;
/** What is likely: the span itself, as a name of the outer or the inner layer, or what speaks against it. */
const SIDES = ['outer', 'inner', 'other-type', 'same-end', 'same-begin', 'across'] as const;
const [OUTER, INNER, OTHER_TYPE, SAME_END, SAME_BEGIN, ACROSS] = [0, 1, 2, 3, 4, 5] as const;
/** The number of what is said of a span that the tagger does not propose. */
export const UNLIKELY: number = SIDES.length * CLASSES;
/** The numbers of each side, of which a name has one at the most. */
export const LIKELIHOOD_SIDES: readonly (readonly number[])[] = SIDES.map((_, side) =>
  Array.from({ length: CLASSES - 1 }, (_one, i) => side * CLASSES + i + 1),
);

/** A span that the tagger proposes; positions count in the sentence. */
export interface LikelySpan {
  readonly start: number;
  readonly end: number;
  readonly type: EntityType;
  readonly outer: number;
  readonly inner: number;
}

/** What is said of a span with which no proposal of the tagger has anything to do. */
const NOTHING: readonly number[] = [UNLIKELY];

/** What the tagger finds likely in a sentence. */
export class Likelihoods {
  readonly spans: readonly LikelySpan[];
  /** For each side, the class of what is most likely; used by one call of `numbersOf` after the other. */
  private readonly classes = new Uint8Array(SIDES.length);

  constructor(proposals: readonly NameProposal[], offset: number) {
    this.spans = proposals.map(({ span, type, features }) => ({
      start: span.start - offset,
      end: span.end - offset,
      type,
      outer: features['outer'] ?? 0,
      inner: features['inner'] ?? 0,
    }));
  }

  /** Numbers of the features that a name of that type and place has: how likely it is, and what beside it is. */
  numbersOf(type: EntityType, start: number, end: number): readonly number[] {
    let isNear = false;
    for (const span of this.spans) {
      const side = sideOf(span, type, start, end);
      if (side === null) continue;
      if (!isNear) this.classes.fill(0);
      isNear = true;
      if (side === OUTER) {
        this.note(OUTER, span.outer);
        this.note(INNER, span.inner);
      } else {
        this.note(side, Math.max(span.outer, span.inner));
      }
    }
    return isNear ? this.noted() : NOTHING;
  }

  private note(side: number, probability: number): void {
    this.classes[side] = Math.max(this.classes[side] ?? 0, classOf(probability));
  }

  private noted(): readonly number[] {
    const { classes } = this;
    const numbers = classes[OUTER] === 0 && classes[INNER] === 0 ? [UNLIKELY] : [];
    for (let side = 0; side < SIDES.length; side += 1) {
      const one = classes[side] ?? 0;
      if (one > 0) numbers.push(side * CLASSES + one);
    }
    return numbers;
  }
}

/** What a likely span says of another; null where they have nothing to do with each other. */
function sideOf(span: LikelySpan, type: EntityType, start: number, end: number): number | null {
  if (span.start >= end || span.end <= start) return null;
  const isSameType = span.type === type;
  if (span.start === start && span.end === end) return isSameType ? OUTER : OTHER_TYPE;
  if (span.end === end) return isSameType ? SAME_END : null;
  if (span.start === start) return isSameType ? SAME_BEGIN : null;
  return span.start < start === span.end < end ? ACROSS : null;
}

/** The feature of that number: `outer=5`, `unlikely`. */
export function tellLikelihood(number: number): string {
  if (number === UNLIKELY) return 'unlikely';
  return `${SIDES[Math.floor(number / CLASSES)]}=${number % CLASSES}`;
}

function classOf(probability: number): number {
  if (probability === 0) return 0;
  let index = 0;
  while (index < BOUNDS.length && probability > (BOUNDS[index] ?? 1)) index += 1;
  return 1 + index;
}
