import type { ModelFile } from '../../../gazetteer/tagger/model-file.js';
import { Embeddings } from './embeddings.js';
import type { EncodedSentence } from './encode.js';
import type { Kernel } from './kernel.js';
import { LABELS } from './labels.js';
import { type Layer, packLayer } from './layer.js';
import { NORM_SCALE, type Norm, packNorm } from './norm.js';
import { Workspace } from './workspace.js';

/** How many positions are computed at once; a longer sentence is taken in windows that overlap. */
const WINDOW = 512;

/** Scores of one row: those of the outer names, those of the inner ones, and zeros up to a multiple of 4. */
export const SCORES = 4 * Math.ceil((2 * LABELS) / 4);

interface Block {
  readonly norm: Norm;
  readonly mix: Layer;
  readonly dilation: number;
}

/** Embeddings, then dilated convolutions with a way around each, then scores of labels (scripts/tagger/network.py). */
export class Network {
  private readonly embeddings: Embeddings;
  private readonly join: Layer;
  private readonly blocks: readonly Block[];
  private readonly last: Norm;
  private readonly heads: Layer;
  private readonly workspace: Workspace;
  /** How far to each side a score depends on the text. */
  private readonly reach: number;

  constructor(file: ModelFile, kernel: Kernel) {
    const layer = (name: string, taps: number, inputScale: number): Layer =>
      packLayer(file, kernel, { name, taps, inputScale });
    this.embeddings = new Embeddings(file);
    this.join = layer('join', 1, this.embeddings.inputScale);
    this.blocks = file.dilations.map((dilation, i) => ({
      norm: packNorm(file, kernel, `norm${i}`),
      mix: layer(`mix${i}`, 3, NORM_SCALE),
      dilation,
    }));
    this.last = packNorm(file, kernel, 'last');
    this.heads = layer('heads', 1, NORM_SCALE);
    this.reach = file.dilations.reduce((sum, dilation) => sum + dilation, 0);
    const width = Math.max(this.join.depth, this.join.outputs, this.heads.outputs);
    const rows = WINDOW + 2 * this.reach;
    this.workspace = new Workspace(kernel, { rows, margin: Math.max(...file.dilations), width });
  }

  /** The scores of every label at every position, `SCORES` for each. */
  scores(sentence: EncodedSentence): Float32Array {
    const scores = new Float32Array(sentence.length * SCORES);
    for (let start = 0; start < sentence.length; start += WINDOW) {
      const end = Math.min(start + WINDOW, sentence.length);
      const first = Math.max(0, start - this.reach);
      const rows = Math.min(sentence.length, end + this.reach) - first;
      this.embed(sentence, first, rows);
      for (const { norm, mix, dilation } of this.blocks) this.workspace.goOn(norm, mix, rows, dilation);
      const found = this.workspace.end(this.last, this.heads, rows);
      scores.set(found.subarray((start - first) * SCORES, (end - first) * SCORES), start * SCORES);
    }
    return scores;
  }

  private embed(sentence: EncodedSentence, first: number, rows: number): void {
    const { join, workspace } = this;
    const { depth } = join;
    this.embeddings.write(workspace.inputs(rows, depth), sentence, { first, rows, depth });
    workspace.begin(join, rows);
  }
}
