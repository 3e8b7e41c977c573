import type { WeightRow } from '../../../gazetteer/names/weights.js';
import type { Features } from '../../../model/mention.js';
import { isKind } from '../features/describe.js';
import { sumOf } from './rows.js';
import { MakeupWeights } from './shape-weights.js';

/** What a proposer's features add up to, and the weights of their kinds of heads. */
export interface OwnWeights {
  readonly row: WeightRow;
  readonly kinds: readonly MakeupWeights[];
}

/** Proposers hand in the same objects again and again. */
const known = new WeakMap<Features, OwnWeights>();
const kinds = new Map<string, MakeupWeights>();

/** The weights of what a proposer says for a name. */
export function ownWeights(features: Features): OwnWeights {
  const before = known.get(features);
  if (before !== undefined) return before;
  const names = Object.keys(features);
  const weights = { row: sumOf(names), kinds: names.filter(isKind).map(kindWeights) };
  known.set(features, weights);
  return weights;
}

function kindWeights(kind: string): MakeupWeights {
  const before = kinds.get(kind) ?? new MakeupWeights(kind);
  kinds.set(kind, before);
  return before;
}
