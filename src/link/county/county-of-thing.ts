import type { DivisionCode } from '../../model/ids.js';
import type { LinkFeature, ThingType } from '../../model/vocabulary.js';
import type { LinkContext } from '../link-context.js';
import type { ThingNode } from '../things/thing-node.js';
import { isElsewhere } from './elsewhere.js';
import { namedCounty } from './named-county.js';

/** Types that the county named beside them doesn't own: an honour is the country's, a person goes about. */
const UNPLACED: ReadonlySet<ThingType> = new Set(['Honour', 'Person']);

/** The county of a thing, and what told it. */
export interface ThingCounty {
  readonly county: DivisionCode | null;
  readonly told: LinkFeature;
}

/**
 * The county that a thing lies in or belongs to: the one that the text names with it; else, in a county's document, the
 * county itself, unless the thing is plainly elsewhere. In a prefecture's document null where no county is named.
 */
export function countyOfThing(
  type: ThingType,
  nodes: readonly ThingNode[],
  name: string,
  context: LinkContext,
): ThingCounty {
  const named = UNPLACED.has(type) ? null : namedCounty(nodes, context);
  if (named !== null) return { county: named, told: 'county-named' };
  const home = context.document.county;
  if (home === null) return { county: null, told: 'not-told' };
  if (isElsewhere(type, nodes, name, context)) return { county: null, told: 'elsewhere' };
  return { county: home, told: 'county-of-document' };
}
