import type { ModelFile } from '../../../gazetteer/tagger/model-file.js';
import { Embeddings } from './embeddings.js';
import type { EncodedSentence } from './encode.js';
import type { Kernel } from './kernel.js';
import { LABELS } from './labels.js';
import { type Layer, packLayer } from './layer.js';
import { NORM_SCALE, type Norm, normalise, readNorm } from './norm.js';
import { Workspace } from './workspace.js';

/** How many positions are computed at once; a longer sentence is taken in windows that overlap. */
const WINDOW = 512;

/** Scores of one row: those of the outer names, then those of the inner ones. */
export const SCORES = 2 * LABELS;

interface Block {
  readonly norm: Norm;
  readonly mix: Layer;
  readonly dilation: number;
}

/** Embeddings, then dilated convolutions with a way around each, then scores of labels (scripts/tagger/network.py). */
export class Network {
  private readonly width: number;
  private readonly embeddings: Embeddings;
  private readonly join: Layer;
  private readonly blocks: readonly Block[];
  private readonly last: Norm;
  private readonly heads: Layer;
  private readonly workspace: Workspace;
  /** How far to each side a score depends on the text. */
  private readonly reach: number;
  private readonly hidden: Float32Array;

  constructor(file: ModelFile, kernel: Kernel) {
    const layer = (name: string, taps: number, inputScale: number): Layer =>
      packLayer(file, kernel, { name, taps, inputScale });
    this.width = file.width;
    this.embeddings = new Embeddings(file);
    this.join = layer('join', 1, this.embeddings.inputScale);
    this.blocks = file.dilations.map((dilation, i) => ({
      norm: readNorm(file, `norm${i}`),
      mix: layer(`mix${i}`, 3, NORM_SCALE),
      dilation,
    }));
    this.last = readNorm(file, 'last');
    this.heads = layer('heads', 1, NORM_SCALE);
    this.reach = file.dilations.reduce((sum, dilation) => sum + dilation, 0);
    const width = Math.max(this.join.depth, this.join.outputs, this.heads.outputs);
    const rows = WINDOW + 2 * this.reach;
    this.workspace = new Workspace(kernel, { rows, margin: Math.max(...file.dilations), width });
    this.hidden = new Float32Array(rows * file.width);
  }

  /** The scores of every label at every position, `SCORES` for each. */
  scores(sentence: EncodedSentence): Float32Array {
    const scores = new Float32Array(sentence.length * SCORES);
    for (let start = 0; start < sentence.length; start += WINDOW) {
      const end = Math.min(start + WINDOW, sentence.length);
      const first = Math.max(0, start - this.reach);
      const rows = Math.min(sentence.length, end + this.reach) - first;
      this.embed(sentence, first, rows);
      for (const block of this.blocks) this.pass(block, rows);
      this.score(rows, scores.subarray(start * SCORES, end * SCORES), start - first);
    }
    return scores;
  }

  private embed(sentence: EncodedSentence, first: number, rows: number): void {
    const { join, hidden, workspace } = this;
    this.embeddings.write(workspace.inputs(rows, join.depth), sentence, { first, rows, depth: join.depth });
    const sums = workspace.multiply(join, rows, 0);
    for (let from = 0; from < rows * this.width; from += this.width) {
      for (let i = 0; i < this.width; i += 1) {
        hidden[from + i] = (sums[from + i] ?? 0) * (join.factors[i] ?? 0) + (join.bias[i] ?? 0);
      }
    }
  }

  private pass({ norm, mix, dilation }: Block, rows: number): void {
    const { hidden, width } = this;
    normalise(hidden, rows, norm, this.workspace.inputs(rows, mix.depth));
    const sums = this.workspace.multiply(mix, rows, dilation);
    for (let from = 0; from < rows * width; from += width) {
      for (let i = 0; i < width; i += 1) {
        const value = (sums[from + i] ?? 0) * (mix.factors[i] ?? 0) + (mix.bias[i] ?? 0);
        if (value > 0) hidden[from + i] = (hidden[from + i] ?? 0) + value;
      }
    }
  }

  private score(rows: number, target: Float32Array, skipped: number): void {
    const { heads } = this;
    normalise(this.hidden, rows, this.last, this.workspace.inputs(rows, heads.depth));
    const sums = this.workspace.multiply(heads, rows, 0);
    for (let row = 0; row * SCORES < target.length; row += 1) {
      const from = (row + skipped) * heads.outputs;
      for (let i = 0; i < SCORES; i += 1) {
        target[row * SCORES + i] = (sums[from + i] ?? 0) * (heads.factors[i] ?? 0) + (heads.bias[i] ?? 0);
      }
    }
  }
}
