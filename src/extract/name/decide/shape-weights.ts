import { frameNumber, tellFrameNumber } from '../features/groups.js';
import { type Shape, tellLength, tellMix, tellSpread, tellTraits, tellWords } from '../features/shape.js';
import type { Word } from '../words/words.js';
import { RowsByKey, RowsByNumber } from './rows.js';

const LENGTHS = new RowsByNumber((length) => [tellLength(length)]);
const MIXES = new RowsByNumber((mix) => [tellMix(mix)]);

/** What length and mixture of words say of a name of the type with that number. */
export function weighSize({ length, mix }: Shape, type: number): number {
  return (LENGTHS.at(length)[type] ?? 0) + (MIXES.at(mix)[type] ?? 0);
}

/**
 * What the makeup of names says: for all of them, or for those whose head is of one kind, which have weights of their
 * own (`kind=firm&plain`).
 */
export class MakeupWeights {
  private readonly words: RowsByNumber;
  private readonly spreads: RowsByNumber;
  private readonly frames: RowsByNumber;
  private readonly traits: RowsByKey<number>;
  private readonly features: RowsByKey<string>;

  constructor(kind: string | null) {
    const prefix = kind === null ? '' : `${kind}&`;
    this.words = new RowsByNumber((words) => [prefix + tellWords(words)]);
    this.spreads = new RowsByNumber((spread) => [prefix + tellSpread(spread)]);
    this.frames = new RowsByNumber((frame) => [prefix + tellFrameNumber(frame)]);
    this.traits = new RowsByKey((traits) => tellTraits(traits).map((trait) => prefix + trait));
    this.features = new RowsByKey((feature) => [prefix + feature]);
  }

  /** Of a name between `first` and `last`, of the type with that number. */
  weigh({ words, spread, traits }: Shape, first: Word, last: Word, type: number): number {
    const frame = frameNumber(first.before, last.after);
    return (
      (this.words.at(words)[type] ?? 0) +
      (this.spreads.at(spread)[type] ?? 0) +
      (this.traits.at(traits)[type] ?? 0) +
      (this.frames.at(frame)[type] ?? 0)
    );
  }

  weighFeature(feature: string, type: number): number {
    return this.features.at(feature)[type] ?? 0;
  }
}
