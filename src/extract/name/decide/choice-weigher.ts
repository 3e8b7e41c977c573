import { typeNumber, type WeightRow } from '../../../gazetteer/names/weights.js';
import type { Sentence } from '../../../model/sentence.js';
import { type ClauseWord, clauseWords } from '../features/clauses.js';
import { type BackedBeginning, beginningsOf, type EndingGroup } from '../features/ending-groups.js';
import type { Likelihoods } from '../features/likelihoods.js';
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
import type { NameScales } from './name-scales.js';
import { addTo } from './rows.js';

/** A beginning of a name that ends with its group. */
export interface WeighedBeginning extends BackedBeginning {
  /** Log-odds of the name against no name ending there. */
  readonly score: number;
}

/**
 * Weighs the choices of one sentence: the sum of the weights of `describeChoice`, of which all that depends on the
 * beginning or the end alone is added up once for all types.
 */
export class ChoiceWeigher {
  private readonly sentence: Sentence;
  private readonly scales: NameScales;
  private readonly likelihoods: Likelihoods | null;
  private readonly words: readonly Word[];
  private readonly clauses: readonly ClauseWord[];
  private readonly always: WeightRow;
  private readonly begins: WeightRow[] = [];
  private readonly ends: WeightRow[] = [];
  private readonly inners: Float64Array[] = [];
  private readonly shapes: (readonly Shape[])[] = [];

  constructor(sentence: Sentence, scales: NameScales, likelihoods: Likelihoods | null) {
    this.sentence = sentence;
    this.scales = scales;
    this.likelihoods = likelihoods;
    this.words = wordsOf(sentence);
    this.clauses = clauseWords(sentence);
    this.always = scales.sumOf(tellSentence(sentence));
  }

  /** The beginnings of the group whose score is above `least`. */
  beginnings(group: EndingGroup, least: number): WeighedBeginning[] {
    const found: WeighedBeginning[] = [];
    const type = typeNumber(group.type);
    const list = tellList(this.sentence, group.last);
    const inner = this.inner(type);
    const end = (this.end(group.last, list)[type] ?? 0) + (inner[group.last + 1] ?? 0);
    const enough = least - end - this.mostOf(group, type, list);
    const begin = (first: number): number => (this.begin(first)[type] ?? 0) - (inner[first] ?? 0);
    // Most choices need not be looked at closely: not even the best of makeups would save them.
    for (const beginning of beginningsOf(group, this.words, (first) => begin(first) > enough)) {
      const score = end + begin(beginning.first) + this.weighName(beginning, group, type, list);
      if (score > least) found.push({ ...beginning, score });
    }
    return found;
  }

  /** What speaks for names that end with the word. */
  private end(last: number, list: readonly string[]): WeightRow {
    const known = this.ends[last];
    if (known !== undefined) return known;
    const { scales, words } = this;
    const row = this.always.slice();
    addTo(row, scales.word(words[last]?.lexeme).last);
    addTo(row, scales.word(words[last + 1]?.lexeme).rightAfter);
    addTo(row, scales.word(words[last + 2]?.lexeme).after);
    for (const feature of [...tellTail(this.clauses[last]?.tail ?? 'none'), ...list]) {
      addTo(row, scales.features.at(feature));
    }
    this.ends[last] = row;
    return row;
  }

  /** What speaks for names that begin with the word. */
  private begin(first: number): WeightRow {
    const known = this.begins[first];
    if (known !== undefined) return known;
    const { scales, words } = this;
    const word = words[first];
    const clause = this.clauses[first];
    const row = scales.word(word?.lexeme).first.slice();
    addTo(row, scales.word(words[first - 1]?.lexeme).rightBefore);
    addTo(row, scales.word(words[first - 2]?.lexeme).before);
    const numeral = word === undefined ? [] : tellNumeral(word.lexeme, words[first + 1]?.lexeme);
    const led = [...tellLead(clause?.lead ?? 'none'), ...tellTopic(clause?.topic ?? 'none')];
    for (const feature of [...led, ...numeral]) addTo(row, scales.features.at(feature));
    this.begins[first] = row;
    return row;
  }

  /** What all words before each word say, as parts of a name of the type. */
  private inner(type: number): Float64Array {
    const known = this.inners[type];
    if (known !== undefined) return known;
    const sums = new Float64Array(this.words.length + 1);
    this.words.forEach(({ lexeme }, i) => {
      sums[i + 1] = (sums[i] ?? 0) + (this.scales.word(lexeme).inner[type] ?? 0);
    });
    this.inners[type] = sums;
    return sums;
  }

  /** What makeup, proposers and tagger say for a name of the group. */
  private weighName(
    { first, start, backings }: BackedBeginning,
    { type: typeName, end: endAt, last }: EndingGroup,
    type: number,
    list: readonly string[],
  ): number {
    const { scales } = this;
    const [begin, end] = [this.words[first], this.words[last]];
    const shape = this.shape(first, last);
    if (begin === undefined || end === undefined || shape === undefined) return 0;
    let sum = scales.anyKind.weigh(shape, begin, end, type) + scales.size(shape, type);
    for (const number of this.likelihoods?.numbersOf(typeName, start, endAt) ?? []) {
      sum += scales.likelihoods.at(number)[type] ?? 0;
    }
    for (const { features } of backings) {
      const { row, kinds } = scales.own(features);
      sum += row[type] ?? 0;
      for (const kind of kinds) {
        sum += kind.weigh(shape, begin, end, type);
        for (const feature of list) sum += kind.weighFeature(feature, type);
      }
    }
    return sum;
  }

  /** What `weighName` could say for a name of the group at the most. */
  private mostOf({ backings }: EndingGroup, type: number, list: readonly string[]): number {
    const { scales } = this;
    let most = scales.mostOfSize(type) + scales.anyKind.most(type) + SLACK;
    if (this.likelihoods !== null) most += scales.mostOfLikelihood(type);
    for (const { features } of backings) {
      const { row, kinds } = scales.own(features);
      let own = row[type] ?? 0;
      for (const kind of kinds) {
        own += kind.most(type);
        for (const feature of list) own += kind.weighFeature(feature, type);
      }
      most += Math.max(0, own);
    }
    return most;
  }

  private shape(first: number, last: number): Shape | undefined {
    const shapes = this.shapes[last] ?? shapesBackTo(last - MOST_WORDS + 1, last, this.words);
    this.shapes[last] = shapes;
    return shapes[last - first];
  }
}

/** For what adding in another order may change in the last digits. */
const SLACK = 1e-6;
