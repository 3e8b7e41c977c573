import type { NameWeights, WeightRow } from '../../../gazetteer/names/weights.js';
import type { Features } from '../../../model/mention.js';
import type { Sentence } from '../../../model/sentence.js';
import { CLAUSE_NUMBERS, tellClauseBegin, tellClauseEnd } from '../features/clauses.js';
import { isKind } from '../features/describe.js';
import { LIKELIHOOD_SIDES, tellLikelihood, UNLIKELY } from '../features/likelihoods.js';
import { SHAPE_CLASSES, type Shape, tellLength, tellMix } from '../features/shape.js';
import { tellSentence } from '../features/surroundings.js';
import { RowsByNumber, sumOf, tableOf } from './rows.js';
import { MakeupWeights } from './shape-weights.js';
import { WordWeights } from './word-weights.js';

/** What a proposer's features add up to, and the weights of their kinds of heads. */
export interface OwnWeights {
  readonly row: WeightRow;
  readonly kinds: readonly MakeupWeights[];
  /** What both say for a name at the most, by the number of its type; summed up when it is first asked for. */
  readonly mosts: number[];
}

/** The weights of a table, added up once for each word, head and shape that comes back all the time. */
export class NameScales {
  readonly anyKind: MakeupWeights;
  readonly words: WordWeights;
  /** Tables by what a clause tells. */
  readonly clauseBegins: Int16Array;
  readonly clauseEnds: Int16Array;
  /** By the number of a likelihood. */
  readonly likelihoods: RowsByNumber;
  private readonly lengths: RowsByNumber;
  private readonly mixes: RowsByNumber;
  private readonly weights: NameWeights;
  /** By what a sentence tells. */
  private readonly sentences = new Map<string, WeightRow>();
  /** Proposers hand in the same objects again and again. */
  private readonly owns = new WeakMap<Features, OwnWeights>();
  private readonly sizes: number[] = [];
  private readonly likely: number[] = [];
  private readonly kinds = new Map<string, MakeupWeights>();

  constructor(weights: NameWeights) {
    this.weights = weights;
    this.anyKind = new MakeupWeights(weights, null);
    this.lengths = new RowsByNumber(weights, (length) => [tellLength(length)]);
    this.mixes = new RowsByNumber(weights, (mix) => [tellMix(mix)]);
    this.likelihoods = new RowsByNumber(weights, (number) => [tellLikelihood(number)]);
    this.words = new WordWeights(weights);
    this.clauseBegins = tableOf(CLAUSE_NUMBERS.begins, tellClauseBegin, weights);
    this.clauseEnds = tableOf(CLAUSE_NUMBERS.ends, tellClauseEnd, weights);
  }

  /** What holds for every name of the sentence. */
  always(sentence: Sentence): WeightRow {
    const key = `${sentence.section.part} ${sentence.isHeading}`;
    const row = this.sentences.get(key) ?? sumOf(tellSentence(sentence), this.weights);
    this.sentences.set(key, row);
    return row;
  }

  /** What length and mixture of words say of a name of the type with that number. */
  size({ length, mix }: Shape, type: number): number {
    return (this.lengths.at(length)[type] ?? 0) + (this.mixes.at(mix)[type] ?? 0);
  }

  /** What `size` says for a name of that type at the most. */
  mostOfSize(type: number): number {
    const known = this.sizes[type];
    if (known !== undefined) return known;
    const most = this.lengths.most(SHAPE_CLASSES.length, type) + this.mixes.most(SHAPE_CLASSES.mix, type);
    this.sizes[type] = most;
    return most;
  }

  /** What the tagger says for a name of that type at the most. */
  mostOfLikelihood(type: number): number {
    const known = this.likely[type];
    if (known !== undefined) return known;
    let most = Math.max(0, this.likelihoods.at(UNLIKELY)[type] ?? 0);
    for (const numbers of LIKELIHOOD_SIDES) {
      most += Math.max(0, ...numbers.map((number) => this.likelihoods.at(number)[type] ?? 0));
    }
    this.likely[type] = most;
    return most;
  }

  /** The weights of what a proposer says for a name. */
  own(features: Features): OwnWeights {
    const known = this.owns.get(features);
    if (known !== undefined) return known;
    const names = Object.keys(features);
    const weights = {
      row: sumOf(names, this.weights),
      kinds: names.filter(isKind).map((kind) => this.kind(kind)),
      mosts: [],
    };
    this.owns.set(features, weights);
    return weights;
  }

  private kind(kind: string): MakeupWeights {
    const known = this.kinds.get(kind) ?? new MakeupWeights(this.weights, kind);
    this.kinds.set(kind, known);
    return known;
  }
}
