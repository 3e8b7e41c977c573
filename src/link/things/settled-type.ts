import type { ThingType } from '../../model/vocabulary.js';
import { groupBy } from '../../support/group.js';
import type { PlacedMention } from '../placed-mention.js';
import { foldName } from './fold-name.js';

/** Types that stand for a nature of their own beside the thing: 职教小镇 the project and the place. */
const KEPT: ReadonlySet<string> = new Set(['Project', 'Honour']);

/**
 * The type that each written name has in the document: a name that was taken for a park here and for a facility there is
 * one thing, of the type that the mentions are surest of.
 */
export function settledTypes(placed: readonly PlacedMention[]): (one: PlacedMention) => ThingType {
  const named = groupBy(placed.filter(isOpen), ({ mention }) => foldName(mention.name));
  const settled = new Map([...named].map(([name, mentions]) => [name, surest(mentions)]));
  return (one) => {
    const given = one.mention.type as ThingType;
    return isOpen(one) ? (settled.get(foldName(one.mention.name)) ?? given) : given;
  };
}

const isOpen = ({ mention }: PlacedMention): boolean => !KEPT.has(mention.type);

function surest(mentions: readonly PlacedMention[]): ThingType | undefined {
  const sums = [...groupBy(mentions, ({ mention }) => mention.type as ThingType)].map(([type, ofType]) => ({
    type,
    sum: ofType.reduce((sum, { mention }) => sum + mention.confidence, 0),
  }));
  const [first] = sums.toSorted((a, b) => b.sum - a.sum);
  return first?.type;
}
