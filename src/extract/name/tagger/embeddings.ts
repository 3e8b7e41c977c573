import type { ModelFile } from '../../../gazetteer/tagger/model-file.js';
import type { EncodedSentence } from './encode.js';
import type { Kernel } from './kernel.js';

/** The largest whole number that stands for a weight or an input: sums of 480 products stay within 32 bits. */
const MOST = 2047;

interface Table {
  /** Where its rows of bytes lie in the kernel's memory, and for each what turns its numbers into inputs. */
  readonly rows: number;
  readonly factors: number;
  /** The length of a row, a multiple of 8. */
  readonly size: number;
}

const TABLES = ['characters', 'pairs', 'words', 'tags', 'places'] as const;

/** The learned meanings of characters, pairs, words, tags and divisions, side by side as inputs of the first layer. */
export class Embeddings {
  /** What 1 is as an input. */
  readonly inputScale: number;
  /** How many numbers an input has. */
  readonly depth: number;
  private readonly kernel: Kernel;
  private readonly channels: readonly (readonly [Exclude<keyof EncodedSentence, 'length'>, Table])[];
  private readonly ids: number;

  /** `most` is the greatest number of rows that will be written at once. */
  constructor(file: ModelFile, kernel: Kernel, most: number) {
    const largest = TABLES.reduce((max, name) => Math.max(max, largestOf(file.floats(`${name}.scales`))), 0);
    this.inputScale = MOST / (127 * largest);
    const table = (name: string): Table => packTable(file, kernel, name, this.inputScale);
    const pairs = table('pairs');
    this.channels = [
      ['characters', table('characters')],
      ['left', pairs],
      ['right', pairs],
      ['words', table('words')],
      ['tags', table('tags')],
      ['places', table('places')],
    ];
    this.depth = this.channels.reduce((sum, [, { size }]) => sum + size, 0);
    this.kernel = kernel;
    this.ids = kernel.allocate(2 * most);
  }

  /** Writes the inputs of the positions from `first` up to `end` to the address. */
  write(target: number, sentence: EncodedSentence, first: number, end: number): void {
    const { ids, kernel } = this;
    let address = target;
    for (const [channel, { rows, factors, size }] of this.channels) {
      kernel.views.ids.set(sentence[channel].subarray(first, end), ids / 2);
      kernel.run.embed(rows, factors, ids, address, end - first, size, 2 * this.depth);
      address += 2 * size;
    }
  }
}

function packTable(file: ModelFile, kernel: Kernel, name: string, inputScale: number): Table {
  const rows = file.bytes(name);
  const factors = file.floats(`${name}.scales`).map((scale) => scale * inputScale);
  const width = rows.length / factors.length;
  const size = 8 * Math.ceil(width / 8);
  const address = kernel.allocate(size * factors.length);
  for (let row = 0; row < factors.length; row += 1) {
    kernel.views.bytes.set(rows.subarray(row * width, (row + 1) * width), address + row * size);
  }
  return { rows: address, factors: kernel.place(factors), size };
}

function largestOf(values: Float32Array): number {
  return values.reduce((max, value) => Math.max(max, value), 0);
}
