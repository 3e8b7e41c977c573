import type { NameWeights } from '../../../gazetteer/names/weights.js';
import { THING_TYPES } from '../../../model/vocabulary.js';
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

export const TYPES: number = THING_TYPES.length;
const within =
  (tell: (lexeme: Lexeme) => readonly string[]) =>
  (lexeme: Lexeme | undefined): readonly string[] =>
    lexeme === undefined ? [] : tell(lexeme);
/** What a word tells of names around and across it, by where it stands. */
const TELL = [
  tellRightBefore,
  tellBefore,
  within(tellFirst),
  within(tellInner),
  within(tellLast),
  tellRightAfter,
  tellAfter,
];
/** Where the row of each begins among those of a word. */
export const [RIGHT_BEFORE, BEFORE, FIRST, INNER, LAST, RIGHT_AFTER, AFTER] = [0, 1, 2, 3, 4, 5, 6].map(
  (row) => row * TYPES,
) as [number, number, number, number, number, number, number];
const WIDTH = TELL.length * TYPES;

/** What words add to names: the rows of each, read when it is first met, in one table. */
export class WordWeights {
  /** Weights by place: that of a word, and the row and the type added to it. */
  table: Int16Array = new Int16Array(WIDTH * 1024);
  private readonly known: boolean[] = [];
  private readonly weights: NameWeights;

  constructor(weights: NameWeights) {
    this.weights = weights;
    this.placeOf(undefined);
  }

  /** Where the rows of a word begin; 0 for `undefined`, which is what is beyond the sentence. */
  placeOf(lexeme: Lexeme | undefined): number {
    const number = lexeme?.number ?? 0;
    if (this.known[number] !== true) this.read(number, lexeme);
    return number * WIDTH;
  }

  private read(number: number, lexeme: Lexeme | undefined): void {
    const place = number * WIDTH;
    if (place + WIDTH > this.table.length) {
      const table = new Int16Array(2 * (place + WIDTH));
      table.set(this.table);
      this.table = table;
    }
    TELL.forEach((tell, row) => {
      this.table.set(sumOf(tell(lexeme), this.weights), place + row * TYPES);
    });
    this.known[number] = true;
  }
}
