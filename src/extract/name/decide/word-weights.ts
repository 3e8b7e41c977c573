import type { WeightRow } from '../../../gazetteer/names/weights.js';
import {
  tellAfter,
  tellBefore,
  tellFirst,
  tellInner,
  tellLast,
  tellRightAfter,
  tellRightBefore,
} from '../features/surroundings.js';
import type { Lexeme } from '../words/lexemes.js';
import { sumOf } from './rows.js';

/** What a word adds to names around and across it, by where it stands. */
export interface WordWeights {
  readonly rightBefore: WeightRow;
  readonly before: WeightRow;
  readonly first: WeightRow;
  readonly inner: WeightRow;
  readonly last: WeightRow;
  readonly rightAfter: WeightRow;
  readonly after: WeightRow;
}

const known = new WeakMap<Lexeme, WordWeights>();
const beyond: { weights?: WordWeights } = {};

/** The weights of a word; `undefined` stands for what is beyond the sentence. */
export function wordWeights(lexeme: Lexeme | undefined): WordWeights {
  if (lexeme === undefined) {
    beyond.weights ??= readWeights(undefined);
    return beyond.weights;
  }
  const before = known.get(lexeme);
  if (before !== undefined) return before;
  const weights = readWeights(lexeme);
  known.set(lexeme, weights);
  return weights;
}

function readWeights(lexeme: Lexeme | undefined): WordWeights {
  const within = (tell: (of: Lexeme) => readonly string[]): WeightRow =>
    sumOf(lexeme === undefined ? [] : tell(lexeme));
  return {
    rightBefore: sumOf(tellRightBefore(lexeme)),
    before: sumOf(tellBefore(lexeme)),
    first: within(tellFirst),
    inner: within(tellInner),
    last: within(tellLast),
    rightAfter: sumOf(tellRightAfter(lexeme)),
    after: sumOf(tellAfter(lexeme)),
  };
}
