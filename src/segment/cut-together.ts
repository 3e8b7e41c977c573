/** Parts texts that are cut together: every engine ends a word there, and no line has one within. */
const SEAM = '\n';
/** So many UTF-16 units are cut in one call, lest the words of a whole book are in memory at once. */
const MOST_UNITS = 8192;

/**
 * Cuts many texts in few calls: each call crosses over to native code, which for a short sentence takes as long as cutting
 * it.
 *
 * @param cut Gives a line break as a word of its own.
 */
export function cutTogether(
  cut: (text: string) => readonly string[],
  texts: readonly string[],
): (readonly string[])[] {
  return batchesOf(texts).flatMap((batch) => {
    const words = splitAtSeams(cut(batch.join(SEAM)));
    return words.length === batch.length ? words : batch.map(cut);
  });
}

function batchesOf(texts: readonly string[]): string[][] {
  const batches: string[][] = [];
  let room = 0;
  for (const text of texts) {
    room -= text.length;
    if (room >= 0) batches.at(-1)?.push(text);
    else {
      batches.push([text]);
      room = MOST_UNITS - text.length;
    }
  }
  return batches;
}

function splitAtSeams(words: readonly string[]): string[][] {
  let current: string[] = [];
  const parts = [current];
  for (const word of words) {
    if (word !== SEAM) current.push(word);
    else {
      current = [];
      parts.push(current);
    }
  }
  return parts;
}
