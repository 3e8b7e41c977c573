import type { NameWeights, WeightRow } from '../../../gazetteer/names/weights.js';
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

/** The weights of a word; `undefined` stands for what is beyond the sentence. */
export function readWordWeights(lexeme: Lexeme | undefined, weights: NameWeights): WordWeights {
  const within = (tell: (of: Lexeme) => readonly string[]): WeightRow =>
    sumOf(lexeme === undefined ? [] : tell(lexeme), weights);
  return {
    rightBefore: sumOf(tellRightBefore(lexeme), weights),
    before: sumOf(tellBefore(lexeme), weights),
    first: within(tellFirst),
    inner: within(tellInner),
    last: within(tellLast),
    rightAfter: sumOf(tellRightAfter(lexeme), weights),
    after: sumOf(tellAfter(lexeme), weights),
  };
}
