/** What each word of Chinese text costs, in nats: the rarer, the more. */
export type WordCosts = ReadonlyMap<string, number>;

/** Words are looked up to this length. */
const LONGEST_WORD = 4;
/** A Chinese character that is no word of the table costs so much; another character, so much. */
const UNKNOWN_HAN = 16;
const UNKNOWN_OTHER = 9;
const HAN = /\p{Script=Han}/u;
/** Marks of punctuation that any text has. */
const PUNCTUATION = new Map([
  ...[...'，、。'].map((mark) => [mark, 3] as const),
  ...[...'：；“”！,;:!\n'].map((mark) => [mark, 5] as const),
]);

/**
 * The cost of the cheapest way to cut the text into words: readable text costs little, garbled text much.
 *
 * Takes simplified characters; counts UTF-16 units.
 */
export function costOfText(text: string, words: WordCosts): number {
  const costs = [0];
  for (let end = 1; end <= text.length; end += 1) {
    let cheapest = (costs[end - 1] ?? 0) + costOfCharacter(text.charAt(end - 1), words);
    for (let length = 2; length <= LONGEST_WORD && length <= end; length += 1) {
      const word = words.get(text.slice(end - length, end));
      if (word !== undefined) cheapest = Math.min(cheapest, (costs[end - length] ?? 0) + word);
    }
    costs.push(cheapest);
  }
  return costs.at(-1) ?? 0;
}

function costOfCharacter(character: string, words: WordCosts): number {
  const known = words.get(character) ?? PUNCTUATION.get(character);
  return known ?? (HAN.test(character) ? UNKNOWN_HAN : UNKNOWN_OTHER);
}
