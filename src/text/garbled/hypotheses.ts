import { gbkPair } from '../../lang/gbk.js';
import { type Suspect, toAscii } from './find-spots.js';
import type { GbkCharacter, GbkCharacters } from './gbk-characters.js';

/** One way in which a spot can have come about: what may stand at each place of the repaired text. */
export interface Hypothesis {
  /** How many characters of the text it replaces: `?`, the mark and the run up to its end. */
  readonly length: number;
  /** For each character of the repaired text, those that it can be. */
  readonly places: readonly (readonly string[])[];
}

/** The byte that is the end of one character and was read as the beginning of a full-width mark. */
const CUT = 0xa3;
/** Pairs of bytes that became private-use characters, and were deleted: first bytes from … to, second from … to. */
const DELETED = [
  { leads: [0xaa, 0xaf], trails: [0xa1, 0xfe] },
  { leads: [0xf8, 0xfe], trails: [0xa1, 0xfe] },
  { leads: [0xa1, 0xa7], trails: [0x40, 0xa0] },
] as const;
const UNKNOWN = '?';

/** Every way in which the spot can have come about; the bytes pair off only where a run ends in a single byte. */
export function explain({ mark, run }: Suspect, characters: GbkCharacters): Hypothesis[] {
  const bytes: number[] = [mark];
  const hypotheses: Hypothesis[] = [];
  for (const [position, character] of run.entries()) {
    const end = endOf(character);
    if (end !== null) hypotheses.push(...explainBytes(bytes, end, position + 3, characters));
    const pair = insideOf(character);
    if (pair === null) break;
    bytes.push(pair.lead, pair.trail);
  }
  return hypotheses;
}

/** A single byte falls back in step: a second byte below 0x80, or one that is lost as well. */
function endOf(character: string): number | typeof UNKNOWN | null {
  if (character === UNKNOWN) return UNKNOWN;
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x40 && code <= 0x7e ? code : null;
}

/** Within the run a mark in half width was a pair as well. */
function insideOf(character: string): { readonly lead: number; readonly trail: number } | null {
  const ascii = toAscii(character);
  return ascii > 0x20 && ascii < 0x7f ? { lead: CUT, trail: ascii | 0x80 } : gbkPair(character);
}

type End = number | typeof UNKNOWN;

function explainBytes(
  bytes: readonly number[],
  end: End,
  length: number,
  characters: GbkCharacters,
): Hypothesis[] {
  const first = characters.withTrail(CUT).map(({ text }) => text);
  const ways = [straight(bytes, end, characters), ...withDeletion(bytes, end, characters)];
  return ways.flatMap((places) => {
    if (places === null || places.some((place) => place.length === 0)) return [];
    return [{ length, places: [first, ...places] }];
  });
}

/** The bytes two by two, as they stand; the last one with the end of the run. */
function straight(bytes: readonly number[], end: End, characters: GbkCharacters): string[][] | null {
  const places = pairsOf(bytes, characters);
  return places === null ? null : [...places, lastCharacters(bytes.at(-1) ?? 0, end, characters)];
}

/** The characters of the whole pairs among the bytes; null where one is none of the document's. */
function pairsOf(bytes: readonly number[], characters: GbkCharacters): string[][] | null {
  const places: string[][] = [];
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    const character = characters.at(bytes[i] ?? 0, bytes[i + 1] ?? 0);
    if (character === null) return null;
    places.push([character]);
  }
  return places;
}

function lastCharacters(lead: number, end: End, characters: GbkCharacters): string[] {
  if (end === UNKNOWN) return textsOf(characters.withLead(lead));
  const character = characters.at(lead, end);
  return character === null ? [] : [character];
}

/** The bytes with one deleted pair put back at each joint: the character before it and the one after it open up. */
function withDeletion(bytes: readonly number[], end: End, characters: GbkCharacters): (string[][] | null)[] {
  const ways: (string[][] | null)[] = [];
  for (let joint = 1; joint <= bytes.length; joint += 2) {
    const before = pairsOf(bytes.slice(0, joint - 1), characters);
    if (before === null) break;
    for (const kind of DELETED) {
      const opened = characters
        .withLead(bytes[joint - 1] ?? 0)
        .filter(({ trail }) => isWithin(trail, kind.leads));
      const rest = bytes.slice(joint);
      const next = secondCharacters(rest, end, characters).filter(({ lead }) => isWithin(lead, kind.trails));
      const after = rest.length === 0 ? [] : straight(rest.slice(1), end, characters);
      if (after !== null) ways.push([...before, textsOf(opened), textsOf(next), ...after]);
    }
  }
  return ways;
}

/** The characters whose first byte was deleted: their second is the next byte of the run, or its end. */
function secondCharacters(
  rest: readonly number[],
  end: End,
  characters: GbkCharacters,
): readonly GbkCharacter[] {
  const trail = rest[0] ?? end;
  return trail === UNKNOWN ? characters.all() : characters.withTrail(trail);
}

function isWithin(byte: number, [from, to]: readonly [number, number]): boolean {
  return byte >= from && byte <= to;
}

function textsOf(characters: readonly GbkCharacter[]): string[] {
  return characters.map(({ text }) => text);
}
