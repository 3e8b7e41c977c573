import type { Proposer } from '../extractor.js';
import type { EndingProposer } from './ending.js';
import { byHead } from './propose/by-head.js';
import { firms } from './propose/firms.js';
import { honours } from './propose/honours.js';
import { known } from './propose/known.js';
import { listItems } from './propose/list-items.js';
import { persons } from './propose/persons.js';
import { roadCodes } from './propose/road-codes.js';
import { works } from './propose/works.js';

/** Who tells where names end, one way of naming each. Their order is of no weight: the decision looks at all of them. */
export const ENDING_PROPOSERS: readonly EndingProposer[] = [byHead, listItems, works, honours, firms, known];

/** Who tells both ends of a name. */
export const THING_PROPOSERS: readonly Proposer[] = [roadCodes, persons];
