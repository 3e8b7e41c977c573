import { type WeightRow, weightsOf } from '../../../gazetteer/names/weights.js';
import { tellFrame } from '../features/groups.js';
import { type Shape, tellMakeup, tellShape } from '../features/shape.js';

/**
 * The weights of shapes, added up once for each that is met: there are few. With a kind of head they are those of the
 * kind's own features (`kind=firm&plain`).
 */
export class ShapeWeights {
  private readonly prefix: string;
  private readonly shapes = new Map<number, WeightRow>();
  private readonly frames = new Map<string, Map<string, WeightRow>>();

  constructor(kind: string | null) {
    this.prefix = kind === null ? '' : `${kind}&`;
  }

  ofShape(shape: Shape): WeightRow {
    const key = keyOf(shape);
    const known = this.shapes.get(key);
    if (known !== undefined) return known;
    const plain = this.prefix === '' ? tellShape(shape) : [];
    const row = sumOf([...plain, ...tellMakeup(shape).map((feature) => this.prefix + feature)]);
    this.shapes.set(key, row);
    return row;
  }

  ofFrame(before: string, after: string): WeightRow {
    let behind = this.frames.get(before);
    if (behind === undefined) {
      behind = new Map();
      this.frames.set(before, behind);
    }
    const known = behind.get(after) ?? weightsOf(this.prefix + tellFrame(before, after));
    behind.set(after, known);
    return known;
  }

  ofFeature(feature: string): WeightRow {
    return weightsOf(this.prefix + feature);
  }
}

/** The weights of several features together. */
export function sumOf(features: readonly string[]): Float64Array {
  const sum = weightsOf('').slice();
  for (const feature of features) {
    const row = weightsOf(feature);
    for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + (row[i] ?? 0);
  }
  return sum;
}

/** One number for each shape; traits take 24 bits. */
function keyOf({ length, words, spread, traits, own, everyones }: Shape): number {
  return ((((traits * 10 + length) * 7 + words) * 6 + spread) * 5 + own) * 6 + everyones;
}
