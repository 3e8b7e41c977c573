/** The two bytes of a character in GBK. */
export interface GbkPair {
  readonly lead: number;
  readonly trail: number;
}

const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x40;
const LAST_TRAIL = 0xfe;
/** No character ends in DEL. */
const DELETE = 0x7f;
const PRIVATE_USE = /[\ue000-\uf8ff]/u;

/** The bytes of a character in GBK (国 is B9FA); null where it has not two. */
export function gbkPair(character: string): GbkPair | null {
  return table().pairs.get(character) ?? null;
}

/** The character of these bytes in GBK; null where there is none. */
export function gbkCharacter({ lead, trail }: GbkPair): string | null {
  return table().characters.get(keyOf(lead, trail)) ?? null;
}

interface Table {
  readonly pairs: ReadonlyMap<string, GbkPair>;
  readonly characters: ReadonlyMap<number, string>;
}

let known: Table | null = null;

/** The table that the decoder knows, without the characters of the areas that users define; made when first asked for. */
function table(): Table {
  known ??= readTable();
  return known;
}

function readTable(): Table {
  const pairs = allPairs();
  const decoded = new TextDecoder('gbk').decode(
    Uint8Array.from(pairs.flatMap(({ lead, trail }) => [lead, trail])),
  );
  const assigned = [...decoded]
    .map((text, i) => ({ text, pair: pairs[i] }))
    .filter(({ text }) => !PRIVATE_USE.test(text));
  const table = { pairs: new Map<string, GbkPair>(), characters: new Map<number, string>() };
  for (const { text, pair } of assigned) {
    if (pair === undefined) continue;
    table.pairs.set(text, pair);
    table.characters.set(keyOf(pair.lead, pair.trail), text);
  }
  return table;
}

function allPairs(): GbkPair[] {
  const pairs: GbkPair[] = [];
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead += 1) {
    for (let trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail += 1) {
      if (trail !== DELETE) pairs.push({ lead, trail });
    }
  }
  return pairs;
}

function keyOf(lead: number, trail: number): number {
  return lead * 0x100 + trail;
}
