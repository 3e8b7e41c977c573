import type { RelationRule } from './relation-rule.js';
import { address } from './rules/address.js';
import { builtWith } from './rules/built-with.js';
import { firmHeadsList } from './rules/firm-heads-list.js';
import { firmHeadsName } from './rules/firm-heads-name.js';
import { firmInName } from './rules/firm-in-name.js';
import { heldHonour } from './rules/held-honour.js';
import { helped } from './rules/helped.js';
import { honoured } from './rules/honoured.js';
import { keptHonour } from './rules/kept-honour.js';
import { settled } from './rules/settled.js';
import { together } from './rules/together.js';
import { withinName } from './rules/within-name.js';

/** The rules; of several that find the same relation, the first keeps it. */
export const DEFAULT_RULES: readonly RelationRule[] = [
  // What the names themselves say is surer than what stands around them.
  withinName,
  firmInName,
  firmHeadsName,
  firmHeadsList,
  address,
  settled,
  builtWith,
  honoured,
  heldHonour,
  keptHonour,
  together,
  helped,
];
