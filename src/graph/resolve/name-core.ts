import type { EntityType } from '../../model/vocabulary.js';

/** Marks that don't tell one name from another. */
const MARKS = /[\s"'“”‘’「」『』《》〈〉·・、,，。()（）【】[\]]/gu;
/** The county speaking of itself: 县医院, 我县第一中学. */
const OWN_UNIT = /^(?:我|全|本)?[县市区州旗](?![域城乡级内外里际民场政容面值况块位间划直委府长])(?=..)/u;
const SHORTEST_REST = 2;

type Rewriting = readonly [pattern: RegExp, to: string];

/** What two documents write in two ways, or one of them leaves away. */
const REWRITINGS: Readonly<Partial<Record<EntityType, readonly Rewriting[]>>> = {
  Project: [[/(?<=...)(?:建设项目|建设工程|项目建设|工程建设|项目|工程|建设)$/u, '']],
  Company: [[/(?<=..)(?:集团|股份|有限|责任|公司)+$/u, '']],
  ScenicSpot: [[/(?<=..)(?:旅游|风景|名胜)*(?:景区|风景区|旅游区)$/u, '']],
  Road: [
    [/(?<=..)[GSXgsx]\d+线?$/u, ''],
    [/[—－-]/gu, '至'],
    [/(?<=..)公路$/u, '路'],
  ],
  Zone: [[/园区$/u, '园']],
};

/** A name without its marks, in one width. */
export const foldName = (name: string): string => name.normalize('NFKC').replace(MARKS, '');

/**
 * What of a name tells the thing from others of its type and county: without the county's own name and the words that may
 * be left away. 壶关县西三环南延工程 → 西三环南延, 县医院 → 医院.
 *
 * @param ownNames The names of the county and of what it lies in.
 */
export function nameCore(name: string, type: EntityType, ownNames: readonly string[]): string {
  const folded = withoutPlace(foldName(name), ownNames);
  return (REWRITINGS[type] ?? []).reduce((core, [pattern, to]) => core.replace(pattern, to), folded);
}

function withoutPlace(name: string, ownNames: readonly string[]): string {
  const own = ownNames
    .filter((place) => name.startsWith(place) && name.length - place.length >= SHORTEST_REST)
    .sort((a, b) => b.length - a.length)[0];
  return own === undefined ? name.replace(OWN_UNIT, '') : withoutPlace(name.slice(own.length), ownNames);
}
