import type { ModelFile } from '../../../gazetteer/tagger/model-file.js';
import { CHANNELS, type EncodedSentence } from './encode.js';
import type { Kernel } from './kernel.js';
import { type LayerNumbers, packWeights, readLayer } from './layer.js';

/** The largest whole number that stands for a weight or an input: sums of 480 products stay within 32 bits. */
const MOST = 2047;

/** Of so many rows of a table the sums are kept: its first ones, since the most frequent stand first. */
const MOST_KEPT = 16_384;

/** The model's tables, in the order of the channels that use them. */
const TABLES = ['characters', 'pairs', 'pairs', 'words', 'tags', 'places'] as const;

interface Table {
  /** Where its rows of bytes lie in the kernel's memory, and for each what turns its numbers into inputs. */
  readonly rows: number;
  readonly factors: number;
  /** How many rows there are, how many numbers a row has, and with how many bytes it is stored: a multiple of 8. */
  readonly length: number;
  readonly width: number;
  readonly size: number;
}

/** What the ids of one channel add to the sums of the first layer. */
interface Channel {
  readonly table: Table;
  readonly weights: number;
  /** Where the sums of frequent ids are kept, in the order of the ids, and of which ids they are there. */
  readonly kept: number;
  readonly isKept: Uint8Array;
  /** Room for the sums of other ids. */
  readonly fresh: number;
}

/** The first layer: what characters, pairs, words, tags and divisions mean, joined. */
export class Embeddings {
  private readonly kernel: Kernel;
  private readonly channels: readonly Channel[];
  private readonly outputs: number;
  private readonly factors: number;
  private readonly bias: number;
  /** Room for ids that aren't kept, for their inputs, and for the addresses of every row's sums. */
  private readonly missing: number;
  private readonly inputs: number;
  private readonly addresses: number;

  /** `most` is the greatest number of rows that will be written at once. */
  constructor(file: ModelFile, kernel: Kernel, most: number) {
    this.kernel = kernel;
    const inputScale = MOST / (127 * largestScale(file));
    const layer = readLayer(file, 'join', inputScale);
    this.channels = packChannels(packTables(file, kernel, inputScale), layer, kernel, most);
    this.outputs = layer.factors.length;
    this.factors = kernel.place(layer.factors);
    this.bias = kernel.place(layer.bias);
    const widest = Math.max(...this.channels.map(({ table }) => table.size));
    this.missing = kernel.allocate(2 * most);
    // The kernel multiplies rows by twos, so that one lies beyond the end.
    this.inputs = kernel.allocate(2 * widest * (most + 1));
    this.addresses = kernel.allocate(4 * CHANNELS * most);
  }

  /** Writes the hidden rows of the positions from `first` up to `end` to the address. */
  write(target: number, sentence: EncodedSentence, first: number, end: number): void {
    this.channels.forEach((channel, i) => {
      const from = i * sentence.length;
      const missing = this.address(channel, i, sentence.ids.subarray(from + first, from + end));
      if (missing > 0) this.sum(channel, missing);
    });
    const { addresses, factors, bias, outputs } = this;
    this.kernel.run.combine(addresses, factors, bias, target, end - first, outputs);
  }

  /** Tells of each id where its sums lie or will; gives the number of those that are missing. */
  private address({ kept, isKept, fresh }: Channel, channel: number, ids: Uint16Array): number {
    const { masks: addresses, ids: missing } = this.kernel.views;
    const rowBytes = 4 * this.outputs;
    const firstMissing = this.missing / 2;
    let count = 0;
    let at = this.addresses / 4 + channel;
    for (const id of ids) {
      if (isKept[id] === 1) {
        addresses[at] = kept + id * rowBytes;
      } else {
        missing[firstMissing + count] = id;
        addresses[at] = fresh + count * rowBytes;
        count += 1;
      }
      at += CHANNELS;
    }
    return count;
  }

  /** Computes the sums of the missing ids, and keeps those of the frequent ones. */
  private sum({ table, weights, kept, isKept, fresh }: Channel, count: number): void {
    const { kernel, missing, inputs, outputs } = this;
    const { run, views } = kernel;
    const rowBytes = 4 * outputs;
    run.embed(table.rows, table.factors, missing, inputs, count, table.size);
    run.multiply(inputs, weights, fresh, count, table.size, outputs);
    for (let i = 0; i < count; i += 1) {
      const id = views.ids[missing / 2 + i] ?? 0;
      if (id >= isKept.length) continue;
      const from = fresh + i * rowBytes;
      views.bytes.copyWithin(kept + id * rowBytes, from, from + rowBytes);
      isKept[id] = 1;
    }
  }
}

/** The largest scale of a row of any table. */
function largestScale(file: ModelFile): number {
  return TABLES.flatMap((name) => [...file.floats(`${name}.scales`)]).reduce((a, b) => Math.max(a, b), 0);
}

/** Puts the tables into the kernel's memory; gives one for each channel. */
function packTables(file: ModelFile, kernel: Kernel, inputScale: number): Table[] {
  const tables = new Map<string, Table>();
  return TABLES.map((name) => {
    const table = tables.get(name) ?? packTable(file, kernel, name, inputScale);
    tables.set(name, table);
    return table;
  });
}

function packTable(file: ModelFile, kernel: Kernel, name: string, inputScale: number): Table {
  const rows = file.bytes(name);
  const factors = file.floats(`${name}.scales`).map((scale) => scale * inputScale);
  const { length } = factors;
  const width = rows.length / length;
  const size = 8 * Math.ceil(width / 8);
  const address = kernel.allocate(size * length);
  for (let row = 0; row < length; row += 1) {
    kernel.views.bytes.set(rows.subarray(row * width, (row + 1) * width), address + row * size);
  }
  return { rows: address, factors: kernel.place(factors), length, width, size };
}

/** Gives each channel its columns of the layer's weights, and room for sums. */
function packChannels(
  tables: readonly Table[],
  { weights, factors }: LayerNumbers,
  kernel: Kernel,
  most: number,
): Channel[] {
  const outputs = factors.length;
  const columns = weights.length / outputs;
  let next = 0;
  return tables.map((table) => {
    const first = next;
    next += table.width;
    const weight = (output: number, i: number): number =>
      i < table.width ? (weights[output * columns + first + i] ?? 0) : 0;
    const frequent = Math.min(table.length, MOST_KEPT);
    return {
      table,
      weights: packWeights(kernel, { depth: table.size, outputs }, weight),
      kept: kernel.allocate(4 * outputs * frequent),
      isKept: new Uint8Array(frequent),
      fresh: kernel.allocate(4 * outputs * (most + 1)),
    };
  });
}
