import type { Proposer } from '../../extractor.js';
import { bareLocal } from './bare-local.js';
import { bareUpper } from './bare-upper.js';
import { fullLocal } from './full-local.js';
import { fullUpper } from './full-upper.js';
import { listedLocal } from './listed-local.js';
import { unknownTownships } from './unknown-townships.js';
import { unknownVillages } from './unknown-villages.js';

/** Who proposes divisions: first what the gazetteer knows by its name, then what the surroundings tell. */
export const DIVISION_PROPOSERS: readonly Proposer[] = [
  fullUpper,
  bareUpper,
  fullLocal,
  bareLocal,
  listedLocal,
  unknownTownships,
  unknownVillages,
];
