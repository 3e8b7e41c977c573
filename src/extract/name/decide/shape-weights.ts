import type { NameWeights } from '../../../gazetteer/names/weights.js';
import { SHAPE_CLASSES, type Shape, tellSpread, tellTraits, tellWords } from '../features/shape.js';
import { FRAMES, tellFrameNumber } from '../words/groups.js';
import { TRAIT_NAMES } from '../words/traits.js';
import { RowsByKey, RowsByNumber } from './rows.js';

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
  private readonly mosts: number[] = [];

  constructor(weights: NameWeights, kind: string | null) {
    const prefix = kind === null ? '' : `${kind}&`;
    this.words = new RowsByNumber(weights, (words) => [prefix + tellWords(words)]);
    this.spreads = new RowsByNumber(weights, (spread) => [prefix + tellSpread(spread)]);
    this.frames = new RowsByNumber(weights, (frame) => [prefix + tellFrameNumber(frame)]);
    this.traits = new RowsByKey(weights, (traits) => tellTraits(traits).map((trait) => prefix + trait));
    this.features = new RowsByKey(weights, (feature) => [prefix + feature]);
  }

  /** Of a name within that frame, of the type with that number. */
  weigh({ words, spread, traits }: Shape, frame: number, type: number): number {
    return (
      (this.words.at(words)[type] ?? 0) +
      (this.spreads.at(spread)[type] ?? 0) +
      (this.traits.at(traits)[type] ?? 0) +
      (this.frames.at(frame)[type] ?? 0)
    );
  }

  /** What `weigh` says for a name of that type at the most; one that no name reaches will do. */
  most(type: number): number {
    const known = this.mosts[type];
    if (known !== undefined) return known;
    const traits = ['plain', ...TRAIT_NAMES].map((trait) => this.features.at(trait)[type] ?? 0);
    const most =
      this.words.most(SHAPE_CLASSES.words, type) +
      this.spreads.most(SHAPE_CLASSES.spread, type) +
      this.frames.most(FRAMES, type) +
      traits.reduce<number>((sum, weight) => sum + Math.max(0, weight), 0);
    this.mosts[type] = most;
    return most;
  }

  weighFeature(feature: string, type: number): number {
    return this.features.at(feature)[type] ?? 0;
  }
}
