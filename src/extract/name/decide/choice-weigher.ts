import { typeNumber, type WeightRow } from '../../../gazetteer/names/weights.js';
import type { Sentence } from '../../../model/sentence.js';
import { type Backing, backingsOf, type EndingGroup } from '../features/ending-groups.js';
import { type Shape, shapesBackTo } from '../features/shape.js';
import {
  tellClauseAfter,
  tellClauseBefore,
  tellList,
  tellNumeral,
  tellSentence,
} from '../features/surroundings.js';
import { MOST_WORDS } from '../words/reach.js';
import { type Word, wordsOf } from '../words/words.js';
import { ownWeights } from './own-weights.js';
import { RowsByKey, sumOf } from './rows.js';
import { MakeupWeights, weighSize } from './shape-weights.js';
import { type WordWeights, wordWeights } from './word-weights.js';

const ANY_KIND = new MakeupWeights(null);
const FEATURES = new RowsByKey<string>((feature) => [feature]);

/** A beginning of a name that ends with its group. */
export interface Beginning {
  readonly first: number;
  readonly backings: readonly Backing[];
  /** Log-odds of the name against no name ending there. */
  readonly score: number;
}

/**
 * Weighs the choices of one sentence: the sum of the weights of `describeChoice`, of which all that depends on the
 * beginning or the end alone is added up once.
 */
export class ChoiceWeigher {
  private readonly sentence: Sentence;
  private readonly words: readonly Word[];
  private readonly weights: readonly WordWeights[];
  private readonly always: WeightRow;
  private readonly shapes = new Map<number, readonly Shape[]>();

  constructor(sentence: Sentence) {
    this.sentence = sentence;
    this.words = wordsOf(sentence);
    this.weights = this.words.map(({ lexeme }) => wordWeights(lexeme));
    this.always = sumOf(tellSentence(sentence));
  }

  /** The beginnings of the group whose score is above `least`. */
  beginnings(group: EndingGroup, least: number): Beginning[] {
    const found: Beginning[] = [];
    const { last } = group;
    const type = typeNumber(group.type);
    const end = this.weighEnd(last, type);
    const earliest = Math.min(...group.backings.map((backing) => backing.earliest));
    let inner = 0;
    for (let first = last; first >= earliest; first -= 1) {
      const word = this.words[first];
      if (word === undefined) break;
      inner += this.weights[first]?.inner[type] ?? 0;
      const backings = backingsOf(group, first, word);
      if (backings === null) continue;
      const score =
        end + inner + this.weighBeginning(first, type) + this.weighName(first, last, type, backings);
      if (score > least) found.push({ first, backings, score });
    }
    return found;
  }

  private weighEnd(last: number, type: number): number {
    const next = this.weights[last + 1] ?? wordWeights(undefined);
    const nextButOne = this.weights[last + 2] ?? wordWeights(undefined);
    const told = [...tellClauseAfter(this.sentence, last), ...tellList(this.sentence, last)];
    return (
      (this.always[type] ?? 0) +
      (this.weights[last]?.last[type] ?? 0) +
      (next.rightAfter[type] ?? 0) +
      (nextButOne.after[type] ?? 0) +
      told.reduce((sum, feature) => sum + (FEATURES.at(feature)[type] ?? 0), 0)
    );
  }

  private weighBeginning(first: number, type: number): number {
    const word = this.words[first];
    const previous = this.weights[first - 1] ?? wordWeights(undefined);
    const lastButOne = this.weights[first - 2] ?? wordWeights(undefined);
    const told = tellClauseBefore(this.sentence, first);
    const numeral = word === undefined ? [] : tellNumeral(word.lexeme, this.words[first + 1]?.lexeme);
    return (
      (this.weights[first]?.first[type] ?? 0) +
      (previous.rightBefore[type] ?? 0) +
      (lastButOne.before[type] ?? 0) +
      told.reduce((sum, feature) => sum + (FEATURES.at(feature)[type] ?? 0), 0) +
      numeral.reduce((sum, feature) => sum + (FEATURES.at(feature)[type] ?? 0), 0)
    );
  }

  private weighName(first: number, last: number, type: number, backings: readonly Backing[]): number {
    const [begin, end] = [this.words[first], this.words[last]];
    const shape = this.shape(first, last);
    if (begin === undefined || end === undefined || shape === undefined) return 0;
    let sum = weighSize(shape, type) + ANY_KIND.weigh(shape, begin, end, type);
    for (const { features } of backings) {
      const { row, kinds } = ownWeights(features);
      sum += row[type] ?? 0;
      for (const kind of kinds) {
        sum += kind.weigh(shape, begin, end, type);
        for (const feature of tellList(this.sentence, last)) sum += kind.weighFeature(feature, type);
      }
    }
    return sum;
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
