import { typeNumber, type WeightRow, weightsOf } from '../../../gazetteer/names/weights.js';
import type { Sentence } from '../../../model/sentence.js';
import type { Choice } from '../features/choices.js';
import { isKind, tellInner } from '../features/describe.js';
import { wordLabel } from '../features/lexical.js';
import { type Shape, shapesBackTo } from '../features/shape.js';
import { tellBeginning, tellEnd, tellList, tellSentence } from '../features/surroundings.js';
import { MOST_WORDS } from '../words/reach.js';
import { type Word, wordsOf } from '../words/words.js';
import { ShapeWeights, sumOf } from './shape-weights.js';

const ALL_KINDS = new ShapeWeights(null);
const BY_KIND = new Map<string, ShapeWeights>();

/**
 * Weighs the choices of one sentence: the sum of the weights of `describeChoice`, of which all that depends on the
 * beginning or the end alone is added up once.
 */
export class ChoiceWeigher {
  private readonly sentence: Sentence;
  private readonly words: readonly Word[];
  private readonly always: WeightRow;
  private readonly beginnings = new Map<number, WeightRow>();
  private readonly ends = new Map<number, WeightRow>();
  private readonly shapes = new Map<number, readonly Shape[]>();

  constructor(sentence: Sentence) {
    this.sentence = sentence;
    this.words = wordsOf(sentence);
    this.always = sumOf(tellSentence(sentence));
  }

  /** Log-odds of the choice against no name ending there. */
  weigh({ type, first, last, own }: Choice): number {
    const at = typeNumber(type);
    let sum = (this.always[at] ?? 0) + (this.beginning(first)[at] ?? 0) + (this.end(last)[at] ?? 0);
    for (let i = first; i <= last; i += 1) sum += innerWeights(this.words[i])[at] ?? 0;
    sum += this.weighMakeup(ALL_KINDS, first, last, at);
    for (const feature of own) {
      sum += weightsOf(feature)[at] ?? 0;
      if (isKind(feature)) sum += this.weighKind(feature, first, last, at);
    }
    return sum;
  }

  private weighKind(kind: string, first: number, last: number, at: number): number {
    const weights = BY_KIND.get(kind) ?? new ShapeWeights(kind);
    BY_KIND.set(kind, weights);
    let sum = this.weighMakeup(weights, first, last, at);
    for (const feature of tellList(this.sentence, last)) sum += weights.ofFeature(feature)[at] ?? 0;
    return sum;
  }

  private weighMakeup(weights: ShapeWeights, first: number, last: number, at: number): number {
    const shape = this.shape(first, last);
    const frame = weights.ofFrame(this.words[first]?.before ?? 'start', this.words[last]?.after ?? 'end');
    return (frame[at] ?? 0) + (shape === undefined ? 0 : (weights.ofShape(shape)[at] ?? 0));
  }

  private beginning(first: number): WeightRow {
    const known = this.beginnings.get(first) ?? sumOf(tellBeginning(this.sentence, first));
    this.beginnings.set(first, known);
    return known;
  }

  private end(last: number): WeightRow {
    const known = this.ends.get(last) ?? sumOf(tellEnd(this.sentence, last));
    this.ends.set(last, known);
    return known;
  }

  private shape(first: number, last: number): Shape | undefined {
    let shapes = this.shapes.get(last);
    if (shapes === undefined) {
      shapes = shapesBackTo(last - MOST_WORDS + 1, last, this.words);
      this.shapes.set(last, shapes);
    }
    return shapes[last - first];
  }
}

const inner = new WeakMap<object, WeightRow>();

function innerWeights(word: Word | undefined): WeightRow {
  if (word === undefined) return weightsOf('');
  const known = inner.get(word.lexeme) ?? weightsOf(tellInner(wordLabel(word.lexeme)));
  inner.set(word.lexeme, known);
  return known;
}
