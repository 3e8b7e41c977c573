import { countyOfThing } from '../county/county-of-thing.js';
import type { EntityDraft } from '../entity-draft.js';
import type { LinkContext } from '../link-context.js';
import { linkOfThing } from '../link-features.js';
import type { PlacedMention } from '../placed-mention.js';
import { sameThings } from './same-thing.js';
import { type ThingNode, thingNodes } from './thing-node.js';

const NOTE = /[（(].*[）)]/u;

/** The things that are no divisions, each with all its names and mentions. */
export function linkThings(placed: readonly PlacedMention[], context: LinkContext): EntityDraft[] {
  return sameThings(thingNodes(placed, context), context).flatMap((nodes) => {
    const [first, ...rest] = nodes.flatMap(({ mentions }) => mentions).sort(byPlace);
    const [node] = nodes;
    if (first === undefined || node === undefined) return [];
    const name = fullestName(nodes);
    const aliases = [...new Set(nodes.map((one) => one.name))].filter((other) => other !== name).sort();
    const { county, told } = countyOfThing(node.type, nodes, name, context);
    const mentions = [first, ...rest] as const;
    return [
      {
        type: node.type,
        name,
        aliases,
        county,
        code: null,
        link: linkOfThing(told),
        township: null,
        mentions,
      },
    ];
  });
}

/** The longest name; one with a note in brackets only where there is no other. */
function fullestName(nodes: readonly ThingNode[]): string {
  const [fullest] = nodes.toSorted(
    (a, b) =>
      Number(NOTE.test(a.name)) - Number(NOTE.test(b.name)) ||
      b.folded.length - a.folded.length ||
      (a.name < b.name ? -1 : 1),
  );
  return fullest?.name ?? '';
}

const byPlace = (a: PlacedMention, b: PlacedMention): number =>
  a.mention.span.start - b.mention.span.start || b.mention.span.end - a.mention.span.end;
