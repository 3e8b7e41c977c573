/** So far around a fragment its quotation marks are matched. UTF-16 units. */
export const QUOTE_REACH = 24;
/** 。” closes a sentence, not a word: what is quoted is longer than this, or has marks of its own. */
const SHORT_QUOTE = /“[^”，。；]{0,8}$/u;
const OPENS = /“[^”]*$/u;
const CLOSES = /^[^“]*”/u;
/** Marks that no writer puts side by side. */
const CLASHING = /[。，、；：][。，、；：,;:]|[“‘（《][。，、；：”]|。”[。，]/u;
const STOP = '。';
/** What no sentence ends right behind. */
const BEFORE_STOP = /[、，,。]$/u;

/** Whether the marks of the fragment clash with each other or with what stands before it: 、。 or “、. */
export function hasClashingMarks(before: string, fragment: string): boolean {
  return CLASHING.test(fragment) || (fragment.startsWith(STOP) && BEFORE_STOP.test(before));
}

/** How many quotation marks of the fragment have no partner, or close a sentence that is none. */
export function countOddQuotes(before: string, fragment: string, after: string): number {
  const isOpenAtEnd = OPENS.test(fragment) && !CLOSES.test(after);
  const isUnopened = CLOSES.test(fragment) && !OPENS.test(before);
  const endsTooSoon = fragment.startsWith('。”') && SHORT_QUOTE.test(before);
  return Number(isOpenAtEnd) + Number(isUnopened) + Number(endsTooSoon);
}
