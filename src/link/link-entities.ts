import type { Report } from '../model/diagnostic.js';
import type { Entity } from '../model/entity.js';
import type { Reading } from '../model/reading.js';
import { compareSpans } from '../model/span.js';
import { groupBy } from '../support/group.js';
import { isDivisionMention, linkDivisions } from './divisions/link-divisions.js';
import type { EntityDraft } from './entity-draft.js';
import { entityIdOf } from './entity-id.js';
import type { LinkContext } from './link-context.js';
import { placedMentions } from './placed-mention.js';
import { linkThings } from './things/link-things.js';

/**
 * Brings the mentions of a document together into the things that they name, in the order of the text.
 *
 * Divisions get their code where exactly one fits; where several do, none, with a diagnostic. Things get the county that
 * the text names with them, or the document's.
 */
export function linkEntities(readings: readonly Reading[], context: LinkContext, report: Report): Entity[] {
  const placed = placedMentions(readings);
  const divisions = linkDivisions(placed.filter(isDivisionMention), context, report);
  const things = linkThings(
    placed.filter((one) => !isDivisionMention(one)),
    context,
  );
  const entities = [...divisions, ...things].map((draft) => toEntity(draft, context));
  return withDistinctIds(entities).sort(byFirstMention);
}

function toEntity(draft: EntityDraft, context: LinkContext): Entity {
  const { type, name, aliases, county, code, link } = draft;
  const [first, ...rest] = draft.mentions.map(({ mention }) => mention);
  const mentions = [first ?? draft.mentions[0].mention, ...rest] as const;
  const confidence = Math.max(...mentions.map((mention) => mention.confidence));
  return { id: entityIdOf(draft, context), type, name, aliases, county, code, confidence, link, mentions };
}

/** Two things of one id are one: their names differ in marks alone. */
function withDistinctIds(entities: readonly Entity[]): Entity[] {
  return [...groupBy(entities, ({ id }) => id).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [others.reduce(join, first)],
  );
}

function join(one: Entity, other: Entity): Entity {
  const [first, ...rest] = [...one.mentions, ...other.mentions].sort((a, b) => compareSpans(a.span, b.span));
  const names = new Set([...one.aliases, other.name, ...other.aliases]);
  names.delete(one.name);
  return {
    ...one,
    aliases: [...names].sort(),
    confidence: Math.max(one.confidence, other.confidence),
    mentions: [first ?? one.mentions[0], ...rest],
  };
}

const byFirstMention = (a: Entity, b: Entity): number =>
  compareSpans(a.mentions[0].span, b.mentions[0].span) || (a.id < b.id ? -1 : Number(a.id > b.id));
