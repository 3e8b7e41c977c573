import type { ModelFile } from '../../../gazetteer/tagger/model-file.js';
import type { EncodedSentence } from './encode.js';

/** The largest whole number that stands for a weight or an input: sums of 480 products stay within 32 bits. */
const MOST = 2047;

interface Table {
  readonly rows: Int8Array;
  readonly size: number;
  /** For each row, what turns its numbers into inputs. */
  readonly factors: Float32Array;
}

const TABLES = ['characters', 'pairs', 'words', 'tags', 'places'] as const;

/** The learned meanings of characters, pairs, words, tags and divisions, side by side as inputs of the first layer. */
export class Embeddings {
  /** What 1 is as an input. */
  readonly inputScale: number;
  private readonly channels: readonly (readonly [keyof EncodedSentence, Table])[];

  constructor(file: ModelFile) {
    const largest = TABLES.reduce((max, name) => Math.max(max, largestOf(file.floats(`${name}.scales`))), 0);
    this.inputScale = MOST / (127 * largest);
    const table = (name: string): Table => {
      const [rows, scales] = [file.bytes(name), file.floats(`${name}.scales`)];
      return { rows, size: rows.length / scales.length, factors: scales.map((s) => s * this.inputScale) };
    };
    const pairs = table('pairs');
    this.channels = [
      ['characters', table('characters')],
      ['left', pairs],
      ['right', pairs],
      ['words', table('words')],
      ['tags', table('tags')],
      ['places', table('places')],
    ];
  }

  /** Writes the inputs of the positions from `first` on, `rows` of them, each `depth` wide. */
  write(target: Int16Array, sentence: EncodedSentence, { first, rows, depth }: EmbeddedRows): void {
    let column = 0;
    for (const [channel, table] of this.channels) {
      const ids = sentence[channel] as Uint16Array;
      for (let row = 0; row < rows; row += 1) {
        writeRow(target, row * depth + column, table, ids[first + row] ?? 0);
      }
      column += table.size;
    }
  }
}

/** Which positions are written, and how wide. */
export interface EmbeddedRows {
  readonly first: number;
  readonly rows: number;
  readonly depth: number;
}

function writeRow(target: Int16Array, at: number, { rows, size, factors }: Table, id: number): void {
  const factor = factors[id] ?? 0;
  const from = id * size;
  for (let i = 0; i < size; i += 1) target[at + i] = Math.round((rows[from + i] ?? 0) * factor);
}

function largestOf(values: Float32Array): number {
  return values.reduce((max, value) => Math.max(max, value), 0);
}
