import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import type { Division } from '../../model/division.js';
import type { DivisionCode } from '../../model/ids.js';
import { isOfLevel, type Level } from './level.js';

const NOWHERE = { county: null, prefecture: null, province: null };
/** Fewer mentions than this place no document. */
const FEWEST = 3;
/** The share of all mentions of counties that the document's own must have. */
const SHARE = 0.5;

/** How often a text names each division by its full name. */
export type Mentions = ReadonlyMap<DivisionCode, number>;

/** Counts the full names of the country's divisions; a name that several bear counts for all of them. */
export function countMentions(text: string, gazetteer: Gazetteer): Mentions {
  const counts = new Map<DivisionCode, number>();
  for (const { candidates } of gazetteer.scope(NOWHERE).match(text)) {
    for (const { code } of candidates) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** The counties, else the prefectures, of that level that most mentions of the text name: one, or several of one name. */
export function mostMentioned(
  mentions: Mentions,
  level: Level | null,
  gazetteer: Gazetteer,
): readonly Division[] {
  const known = [...mentions.keys()].map((code) => gazetteer.division(code));
  const divisions = known
    .filter((division) => division !== null)
    .filter((division) => isOfLevel(division, level));
  for (const type of ['County', 'Prefecture', 'Province'] as const) {
    const most = dominant(
      divisions.filter((division) => division.type === type),
      mentions,
    );
    if (most.length > 0) return most;
  }
  return [];
}

function dominant(divisions: readonly Division[], mentions: Mentions): readonly Division[] {
  const counts = new Map(divisions.map(({ code, name }) => [name, mentions.get(code) ?? 0]));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const most = Math.max(0, ...counts.values());
  if (most < FEWEST || most < total * SHARE) return [];
  return divisions.filter(({ name }) => counts.get(name) === most);
}
