import { type GbkPair, gbkCharacter, gbkPair } from '../../lang/gbk.js';

/** So few characters outside GBK (emoji, rare names) may a document have that once was GBK: one in so many. */
const ONE_IN = 1000;
const ASCII_END = 0x80;

/** Whether a character may stand in the text although the document has it nowhere else. */
type IsPlausible = (character: string) => boolean;

/** The characters of a document by their bytes in GBK. */
export class GbkCharacters {
  private readonly leads = new Map<number, GbkCharacter[]>();
  private readonly trails = new Map<number, GbkCharacter[]>();

  private readonly characters: readonly GbkCharacter[];

  private readonly isPlausible: IsPlausible;

  private constructor(characters: readonly GbkCharacter[], isPlausible: IsPlausible) {
    this.characters = characters;
    this.isPlausible = isPlausible;
    for (const character of characters) {
      append(this.leads, character.lead, character);
      append(this.trails, character.trail, character);
    }
  }

  /** The characters of the text; null where it can't have been GBK. */
  static of(text: string, isPlausible: IsPlausible): GbkCharacters | null {
    const characters: GbkCharacter[] = [];
    let foreign = 0;
    for (const character of new Set(text)) {
      const pair = gbkPair(character);
      if (pair !== null) characters.push({ text: character, ...pair });
      else if (character.charCodeAt(0) >= ASCII_END) foreign += text.split(character).length - 1;
    }
    return foreign * ONE_IN > text.length ? null : new GbkCharacters(characters, isPlausible);
  }

  /** All characters of the document that GBK has. */
  all(): readonly GbkCharacter[] {
    return this.characters;
  }

  /** The character of these bytes; null where there is none, or it is not to be expected. */
  at(lead: number, trail: number): string | null {
    const inDocument = this.withLead(lead).find((character) => character.trail === trail)?.text;
    if (inDocument !== undefined) return inDocument;
    const decoded = gbkCharacter({ lead, trail });
    return decoded !== null && this.isPlausible(decoded) ? decoded : null;
  }

  /** The document's characters with that first byte. */
  withLead(lead: number): readonly GbkCharacter[] {
    return this.leads.get(lead) ?? [];
  }

  /** The document's characters with that second byte. */
  withTrail(trail: number): readonly GbkCharacter[] {
    return this.trails.get(trail) ?? [];
  }
}

/** A character with its bytes. */
export interface GbkCharacter extends GbkPair {
  readonly text: string;
}

function append(index: Map<number, GbkCharacter[]>, key: number, character: GbkCharacter): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [character]);
  else list.push(character);
}
