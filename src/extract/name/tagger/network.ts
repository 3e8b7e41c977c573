import type { ModelFile } from '../../../gazetteer/tagger/model-file.js';
import { type Convolution, packConvolution } from './convolution.js';
import { Embeddings } from './embeddings.js';
import type { EncodedSentence } from './encode.js';
import type { Kernel } from './kernel.js';
import { LANES } from './labels.js';
import type { Lattice } from './lattice.js';
import { type Layer, type Norm, packHeads, packNorm } from './layer.js';
import { Workspace } from './workspace.js';

/** How many positions are computed at once; a longer sentence is taken in windows that overlap. */
const WINDOW = 512;

/** Embeddings, then dilated convolutions with a way around each, then scores of labels (scripts/tagger/network.py). */
export class Network {
  private readonly kernel: Kernel;
  private readonly embeddings: Embeddings;
  private readonly convolutions: readonly Convolution[];
  private readonly last: Norm;
  private readonly heads: Layer;
  private readonly workspace: Workspace;
  /** How far to each side a score depends on the text. */
  private readonly reach: number;

  constructor(file: ModelFile, kernel: Kernel) {
    this.kernel = kernel;
    this.reach = file.dilations.reduce((sum, dilation) => sum + dilation, 0);
    const rows = WINDOW + 2 * this.reach;
    this.embeddings = new Embeddings(file, kernel, rows);
    this.convolutions = file.dilations.map((_, i) => packConvolution(file, kernel, i));
    this.last = packNorm(file, kernel, 'last');
    this.heads = packHeads(file, kernel);
    const width = Math.max(file.width, this.heads.outputs);
    this.workspace = new Workspace(kernel, { rows, dilation: Math.max(...file.dilations), width });
  }

  /** Writes how well every label fits every position. */
  fit(sentence: EncodedSentence, { fits }: Lattice): void {
    const rowBytes = 4 * LANES;
    for (let start = 0; start < sentence.length; start += WINDOW) {
      const end = Math.min(start + WINDOW, sentence.length);
      const first = Math.max(0, start - this.reach);
      const scores = this.scores(sentence, first, Math.min(sentence.length, end + this.reach));
      const step = 4 * this.heads.outputs;
      fits.forEach((target, layer) => {
        const from = scores + (start - first) * step + layer * rowBytes;
        this.kernel.run.fit(from, step, target + start * rowBytes, end - start);
      });
    }
  }

  private scores(sentence: EncodedSentence, first: number, end: number): number {
    const { workspace } = this;
    const rows = end - first;
    this.embeddings.write(workspace.begin(rows), sentence, first, end);
    for (const convolution of this.convolutions) workspace.goOn(convolution, rows);
    return workspace.end(this.last, this.heads, rows);
  }
}
