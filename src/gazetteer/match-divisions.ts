import type { DivisionMatch } from '../model/division.js';
import { beginsAtBoundary, endsWell, hasSideBefore } from './boundaries.js';
import { narrow } from './candidates.js';
import type { GazetteerHome } from './gazetteer.js';
import { liesIn } from './lies-in.js';
import type { KnownName, NameIndex } from './name-index.js';

/** What stands behind an item of a list, or behind the whole list. */
const LIST_GOES_ON = /^[、，。；：）)和与及等的]?$/u;

/** The names that are looked for. */
export interface KnownNames {
  readonly home: GazetteerHome;
  /** Names of the home's surroundings, based on those of the country; they go before them. */
  readonly nearby: NameIndex;
  readonly national: NameIndex;
}

/** The places of the text that name a division, from left to right, the longest name at each place. */
export function matchDivisions(text: string, known: KnownNames): DivisionMatch[] {
  const matches: DivisionMatch[] = [];
  let position = 0;
  let last: DivisionMatch | null = null;
  while (position < text.length - 1) {
    const match = matchAt(text, position, known, last?.end === position ? last : null);
    if (match === null) position += 1;
    else {
      matches.push(match);
      last = match;
      position = match.end;
    }
  }
  return matches;
}

function matchAt(
  text: string,
  start: number,
  { home, nearby, national }: KnownNames,
  before: DivisionMatch | null,
): DivisionMatch | null {
  for (const length of nearby.lengthsAt(text, start)) {
    const end = start + length;
    if (end > text.length) continue;
    const surface = text.slice(start, end);
    const name = pick(nearby.get(surface), national.get(surface));
    if (name === undefined || !endsWell(text, end, name)) continue;
    if (!standsWell(text, start, end, { name, home, before })) {
      // Where 老城区 is a part of the town, 老城 is no division either.
      if (name.caution === 'company') return null;
      continue;
    }
    return { start, end, surface, form: name.form, candidates: narrow(name.divisions, home, before) };
  }
  return null;
}

/** A full name goes before a bare one, a near one before a far one. */
function pick(near: KnownName | undefined, far: KnownName | undefined): KnownName | undefined {
  if (near === undefined) return far;
  return near.form === 'bare' && far?.form === 'full' ? far : near;
}

interface Standing {
  readonly name: KnownName;
  readonly home: GazetteerHome;
  readonly before: DivisionMatch | null;
}

/** Whether what stands before lets the name be one. */
function standsWell(text: string, start: number, end: number, { name, home, before }: Standing): boolean {
  if (name.form === 'bare') return true;
  if (isWholeCountySeat(text, end, name) && !isNear(name, home)) return false;
  if (before !== null && continues(name, before)) return true;
  if (name.caution === 'within') return name.divisions.some(({ code }) => code === home.county);
  if (name.caution === 'company') return !isLocal(name) && isListed(text, start, end) && isNear(name, home);
  if (isLocal(name))
    return !hasSideBefore(text, start) && (name.name.length > 2 || beginsAtBoundary(text, start));
  if (name.caution === 'none') return true;
  return isNear(name, home)
    ? !name.traps.includes(text.charAt(start - 1) || ' ')
    : beginsAtBoundary(text, start);
}

/** 景区和县城, 新县城: before 城 a name of two characters is known at home only. */
const isWholeCountySeat = (text: string, end: number, { name }: KnownName): boolean =>
  name.length === 2 && name.endsWith('县') && text.charAt(end) === '城';

/** 长治市|城区: it lies in what is named right before it. */
function continues({ divisions }: KnownName, { candidates }: DivisionMatch): boolean {
  return divisions.some(({ code }) => candidates.some((above) => liesIn(code, above.code)));
}

function isNear({ divisions }: KnownName, { county, prefecture }: GazetteerHome): boolean {
  return divisions.some(({ code }) => code === county || (prefecture !== null && liesIn(code, prefecture)));
}

const isLocal = ({ divisions: [first] }: KnownName): boolean =>
  first.type === 'Township' || first.type === 'Village';
/** An item of a list, and all of it: 城区、平城区; not 拆墙、老城区微改造. */
const isListed = (text: string, start: number, end: number): boolean =>
  text.charAt(end) === '、' || (text.charAt(start - 1) === '、' && LIST_GOES_ON.test(text.charAt(end)));
