import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import type { Division } from '../../model/division.js';
import type { Mentions } from './mentions.js';

/** How often the text must name what lies around the chosen one more than what lies around any other. */
const MARGIN = 1;

/**
 * The one of several divisions of a name that the text is about: the one whose prefecture and province it names, or
 * whose townships; null where it tells none of them apart.
 */
export function chooseDivision(
  candidates: readonly Division[],
  text: string,
  mentions: Mentions,
  gazetteer: Gazetteer,
): Division | null {
  const [only, second] = outermost(candidates, gazetteer);
  if (only === undefined || second === undefined) return only ?? null;
  const byAbove = best(candidates, (division) => mentionsAbove(division, mentions, gazetteer));
  return byAbove ?? best(candidates, (division) => townshipsNamed(division, text, gazetteer));
}

/** Without those that lie in another of the same name: a city without counties has one of its own name as its only part. */
function outermost(candidates: readonly Division[], gazetteer: Gazetteer): readonly Division[] {
  const codes = new Set(candidates.map(({ code }) => code));
  return candidates.filter(({ code }) =>
    gazetteer.path(code).every((above) => above.code === code || !codes.has(above.code)),
  );
}

/** How often the text names the divisions that this one belongs to. */
function mentionsAbove({ code }: Division, mentions: Mentions, gazetteer: Gazetteer): number {
  const above = gazetteer.path(code).filter((division) => division.code !== code);
  return above.reduce((sum, division) => sum + (mentions.get(division.code) ?? 0), 0);
}

/** How many townships of a county the text names in full. */
export function townshipsNamed({ code, type }: Division, text: string, gazetteer: Gazetteer): number {
  if (type !== 'County') return 0;
  const matches = gazetteer.scope({ county: code, prefecture: null, province: null }).match(text);
  const own = matches.filter(
    ({ form, candidates }) =>
      form === 'full' && candidates.some(({ type, parent }) => type === 'Township' && parent === code),
  );
  return new Set(own.map(({ surface }) => surface)).size;
}

function best(candidates: readonly Division[], score: (division: Division) => number): Division | null {
  const scored = candidates.map((division) => ({ division, score: score(division) }));
  const [first, next] = scored.toSorted((a, b) => b.score - a.score);
  if (first === undefined || next === undefined) return null;
  return first.score - next.score >= MARGIN ? first.division : null;
}
