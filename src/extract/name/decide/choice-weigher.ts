import { typeNumber, type WeightRow } from '../../../gazetteer/names/weights.js';
import type { Sentence } from '../../../model/sentence.js';
import { THING_TYPES } from '../../../model/vocabulary.js';
import { type ClauseWord, clauseWords } from '../features/clauses.js';
import { type Backing, backingsOf, type EndingGroup } from '../features/ending-groups.js';
import { type Shape, shapesBackTo } from '../features/shape.js';
import {
  tellLead,
  tellList,
  tellNumeral,
  tellSentence,
  tellTail,
  tellTopic,
} from '../features/surroundings.js';
import { MOST_WORDS } from '../words/reach.js';
import { type Word, wordsOf } from '../words/words.js';
import { ownWeights } from './own-weights.js';
import { RowsByKey, sumOf } from './rows.js';
import { MakeupWeights, mostOfSize, weighSize } from './shape-weights.js';
import { type WordWeights, wordWeights } from './word-weights.js';

const ANY_KIND = new MakeupWeights(null);
const FEATURES = new RowsByKey<string>((feature) => [feature]);
const TAILS = new RowsByKey(tellTail);
const LEADS = new RowsByKey(tellLead);
const TOPICS = new RowsByKey(tellTopic);
const BEYOND = wordWeights(undefined);
const NOTHING = sumOf([]);

/** A beginning of a name that ends with its group. */
export interface Beginning {
  readonly first: number;
  readonly backings: readonly Backing[];
  /** Log-odds of the name against no name ending there. */
  readonly score: number;
}

/**
 * Weighs the choices of one sentence: the sum of the weights of `describeChoice`, of which all that depends on the
 * beginning or the end alone is added up once for all types.
 */
export class ChoiceWeigher {
  private readonly sentence: Sentence;
  private readonly words: readonly Word[];
  private readonly weights: readonly WordWeights[];
  private readonly always: WeightRow;
  private readonly shapes: (readonly Shape[])[] = [];
  private readonly clauses: readonly ClauseWord[];
  /** By word and type; NaN where nobody has asked yet. */
  private readonly begins: Float64Array;

  constructor(sentence: Sentence) {
    this.sentence = sentence;
    this.words = wordsOf(sentence);
    this.weights = this.words.map(({ lexeme }) => wordWeights(lexeme));
    this.clauses = clauseWords(sentence);
    this.begins = new Float64Array(this.words.length * THING_TYPES.length).fill(Number.NaN);
    this.always = sumOf(tellSentence(sentence));
  }

  /** The beginnings of the group whose score is above `least`. */
  beginnings(group: EndingGroup, least: number): Beginning[] {
    const found: Beginning[] = [];
    const { last } = group;
    const type = typeNumber(group.type);
    const list = tellList(this.sentence, last);
    const end = this.weighEnd(last, type, list);
    const enough = least - end - mostOf(group, type, list);
    const earliest = earliestOf(group);
    let inner = 0;
    for (let first = last; first >= earliest; first -= 1) {
      const word = this.words[first];
      if (word === undefined) break;
      inner += this.weights[first]?.inner[type] ?? 0;
      const begin = this.weighBeginning(first, type);
      // Most choices need not be looked at closely: not even the best of makeups would save them.
      if (inner + begin <= enough) continue;
      const backings = backingsOf(group, first, word);
      if (backings === null) continue;
      const score = end + inner + begin + this.weighName(first, last, type, { backings, list });
      if (score > least) found.push({ first, backings, score });
    }
    return found;
  }

  private weighEnd(last: number, type: number, list: readonly string[]): number {
    const next = this.weights[last + 1] ?? BEYOND;
    const nextButOne = this.weights[last + 2] ?? BEYOND;
    let sum =
      weightIn(this.always, type) + weightIn(next.rightAfter, type) + weightIn(nextButOne.after, type);
    sum += weightIn(this.weights[last]?.last ?? NOTHING, type);
    sum += weightIn(TAILS.at(this.clauses[last]?.tail ?? 'none'), type);
    for (const feature of list) sum += weightIn(FEATURES.at(feature), type);
    return sum;
  }

  private weighBeginning(first: number, type: number): number {
    const place = first * THING_TYPES.length + type;
    const known = this.begins[place] ?? Number.NaN;
    if (!Number.isNaN(known)) return known;
    const previous = this.weights[first - 1] ?? BEYOND;
    const lastButOne = this.weights[first - 2] ?? BEYOND;
    const clause = this.clauses[first];
    let sum = weightIn(previous.rightBefore, type) + weightIn(lastButOne.before, type);
    sum += weightIn(this.weights[first]?.first ?? NOTHING, type);
    sum +=
      weightIn(LEADS.at(clause?.lead ?? 'none'), type) + weightIn(TOPICS.at(clause?.topic ?? 'none'), type);
    for (const feature of this.numeralAt(first)) sum += weightIn(FEATURES.at(feature), type);
    this.begins[place] = sum;
    return sum;
  }

  private numeralAt(first: number): readonly string[] {
    const lexeme = this.words[first]?.lexeme;
    return lexeme === undefined ? [] : tellNumeral(lexeme, this.words[first + 1]?.lexeme);
  }

  private weighName(first: number, last: number, type: number, { backings, list }: Told): number {
    const [begin, end] = [this.words[first], this.words[last]];
    const shape = this.shape(first, last);
    if (begin === undefined || end === undefined || shape === undefined) return 0;
    let sum = weighSize(shape, type) + ANY_KIND.weigh(shape, begin, end, type);
    for (const { features } of backings) {
      const { row, kinds } = ownWeights(features);
      sum += row[type] ?? 0;
      for (const kind of kinds) {
        sum += kind.weigh(shape, begin, end, type);
        for (const feature of list) sum += kind.weighFeature(feature, type);
      }
    }
    return sum;
  }

  private shape(first: number, last: number): Shape | undefined {
    const shapes = this.shapes[last] ?? shapesBackTo(last - MOST_WORDS + 1, last, this.words);
    this.shapes[last] = shapes;
    return shapes[last - first];
  }
}

/** What is told of one name besides its words. */
interface Told {
  readonly backings: readonly Backing[];
  /** Features of the list that it stands in. */
  readonly list: readonly string[];
}

const weightIn = (row: WeightRow, type: number): number => row[type] ?? 0;

function earliestOf({ backings }: EndingGroup): number {
  let earliest = Number.POSITIVE_INFINITY;
  for (const backing of backings) earliest = Math.min(earliest, backing.earliest);
  return earliest;
}

/** What makeup and proposers could say for a name of the group at the most. */
function mostOf({ backings }: EndingGroup, type: number, list: readonly string[]): number {
  let most = mostOfSize(type) + ANY_KIND.most(type) + SLACK;
  for (const { features } of backings) {
    const { row, kinds } = ownWeights(features);
    let own = row[type] ?? 0;
    for (const kind of kinds) {
      own += kind.most(type);
      for (const feature of list) own += kind.weighFeature(feature, type);
    }
    most += Math.max(0, own);
  }
  return most;
}

/** For what adding in another order may change in the last digits. */
const SLACK = 1e-6;
