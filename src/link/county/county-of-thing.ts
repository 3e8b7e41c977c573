import type { DivisionCode } from '../../model/ids.js';
import type { ThingType } from '../../model/vocabulary.js';
import type { LinkContext } from '../link-context.js';
import type { ThingNode } from '../things/thing-node.js';
import { isElsewhere } from './elsewhere.js';
import { namedCounty } from './named-county.js';

/** Types that the county named beside them doesn't own: an honour is the country's, a person goes about. */
const UNPLACED: ReadonlySet<ThingType> = new Set(['Honour', 'Person']);

/**
 * The county that a thing lies in or belongs to: the one that the text names with it; else, in a county's document, the
 * county itself, unless the thing is plainly elsewhere. In a prefecture's document null where no county is named.
 */
export function countyOfThing(
  type: ThingType,
  nodes: readonly ThingNode[],
  name: string,
  context: LinkContext,
): DivisionCode | null {
  const named = UNPLACED.has(type) ? null : namedCounty(nodes, context);
  if (named !== null) return named;
  const home = context.document.county;
  return home === null || isElsewhere(type, nodes, name, context) ? null : home;
}
