import { typeNumber } from '../../../gazetteer/names/weights.js';
import type { Sentence } from '../../../model/sentence.js';
import { type BackedBeginning, beginningsOf, type EndingGroup } from '../features/ending-groups.js';
import type { Likelihoods } from '../features/likelihoods.js';
import { type Shape, shapesBackTo } from '../features/shape.js';
import { tellList } from '../features/surroundings.js';
import { frameNumber } from '../words/groups.js';
import { farthestBeginning } from '../words/reach.js';
import { type Word, wordsOf } from '../words/words.js';
import type { NameScales, OwnWeights } from './name-scales.js';
import { type TypeLine, typeLines } from './type-lines.js';

/** A beginning of a name that ends with its group. */
export interface WeighedBeginning extends BackedBeginning {
  /** Hundredths of the log-odds of the name against no name ending there. */
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
  private readonly lines: (TypeLine | undefined)[] = [];
  private readonly line: (type: number) => TypeLine;
  private readonly shapes: (readonly Shape[])[] = [];

  constructor(sentence: Sentence, scales: NameScales, likelihoods: Likelihoods | null) {
    this.sentence = sentence;
    this.scales = scales;
    this.likelihoods = likelihoods;
    this.words = wordsOf(sentence);
    this.line = typeLines(sentence, scales);
  }

  /** The beginnings of the group whose score is above `least`; hundredths. */
  beginnings(group: EndingGroup, least: number): WeighedBeginning[] {
    const found: WeighedBeginning[] = [];
    const type = typeNumber(group.type);
    const list = tellList(this.sentence, group.last);
    const { begins, ends } = this.lineOf(type);
    const end = ends[group.last] ?? 0;
    const enough = least - end - this.mostOf(group, type, list);
    // Most choices need not be looked at closely: not even the best of makeups would save them.
    if (!mayBegin(group, begins, enough)) return found;
    for (const beginning of beginningsOf(group, this.words, (first) => (begins[first] ?? 0) > enough)) {
      const score = end + (begins[beginning.first] ?? 0) + this.weighName(beginning, group, type, list);
      if (score > least) found.push({ ...beginning, score });
    }
    return found;
  }

  private lineOf(type: number): TypeLine {
    const line = this.lines[type] ?? this.line(type);
    this.lines[type] = line;
    return line;
  }

  /** What makeup, proposers and tagger say for a name of the group. */
  private weighName(
    { first, start, backings }: BackedBeginning,
    { type: typeName, end: endAt, last }: EndingGroup,
    type: number,
    list: readonly string[],
  ): number {
    const { scales } = this;
    const begin = this.words[first];
    const end = this.words[last];
    const shape = this.shape(first, last);
    if (begin === undefined || end === undefined || shape === undefined) return 0;
    const frame = frameNumber(begin.groupBefore, end.groupAfter);
    let sum = scales.anyKind.weigh(shape, frame, type) + scales.size(shape, type);
    for (const number of this.likelihoods?.numbersOf(typeName, start, endAt) ?? []) {
      sum += scales.likelihoods.at(number)[type] ?? 0;
    }
    for (const { features } of backings) {
      const { row, kinds } = scales.own(features);
      sum += row[type] ?? 0;
      for (const kind of kinds) {
        sum += kind.weigh(shape, frame, type);
        for (const feature of list) sum += kind.weighFeature(feature, type);
      }
    }
    return sum;
  }

  /** What `weighName` could say for a name of the group at the most. */
  private mostOf({ backings }: EndingGroup, type: number, list: readonly string[]): number {
    const { scales } = this;
    let most = scales.mostOfSize(type) + scales.anyKind.most(type);
    if (this.likelihoods !== null) most += scales.mostOfLikelihood(type);
    for (const { features } of backings) {
      const weights = scales.own(features);
      let own = weights.mosts[type] ?? sumUpMost(weights, type);
      for (const feature of list) {
        for (const kind of weights.kinds) own += kind.weighFeature(feature, type);
      }
      most += Math.max(0, own);
    }
    return most;
  }

  private shape(first: number, last: number): Shape | undefined {
    const { words } = this;
    const shapes = this.shapes[last] ?? shapesBackTo(farthestBeginning(words, last), last, words);
    this.shapes[last] = shapes;
    // Only a name of which both ends were proposed goes on across a barrier.
    return shapes[last - first] ?? shapesBackTo(first, last, words)[last - first];
  }
}

function sumUpMost({ row, kinds, mosts }: OwnWeights, type: number): number {
  const most = kinds.reduce((sum, kind) => sum + kind.most(type), row[type] ?? 0);
  mosts[type] = most;
  return most;
}

/** Whether any word with which the group's names may begin brings more than enough. */
function mayBegin({ backings }: EndingGroup, begins: TypeLine['begins'], enough: number): boolean {
  for (const { earliest, latest } of backings) {
    for (let first = latest; first >= earliest; first -= 1) {
      if ((begins[first] ?? 0) > enough) return true;
    }
  }
  return false;
}
