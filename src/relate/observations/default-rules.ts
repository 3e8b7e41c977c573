import type { ObservationRule } from './observation-rule.js';
import { continued } from './rules/continued.js';
import { counted } from './rules/counted.js';
import { extent } from './rules/extent.js';
import { fromTo } from './rules/from-to.js';
import { lasting } from './rules/lasting.js';
import { named } from './rules/named.js';
import { ranked } from './rules/ranked.js';
import { respectively } from './rules/respectively.js';
import { shareOf } from './rules/share-of.js';
import { shared } from './rules/shared.js';
import { sized } from './rules/sized.js';
import { structure } from './rules/structure.js';

/** The rules in the order in which they are asked; the first that gives a list ends it. */
export const DEFAULT_RULES: readonly ObservationRule[] = [
  // Ways of speaking that words give away, whatever stands around.
  structure,
  respectively,
  shared,
  ranked,
  fromTo,
  lasting,
  shareOf,
  // Money and sizes name their thing on either side, so they come before the two plain orders of words.
  sized,
  extent,
  // A noun behind the figure is what is counted; only without one is it what stands before.
  counted,
  named,
  // What is left goes on with the last figure.
  continued,
];
