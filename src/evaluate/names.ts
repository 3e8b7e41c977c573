/** What doesn't tell names apart: blanks, quotation marks, brackets, punctuation, dashes. */
const PUNCTUATION = /[\s"'“”‘’「」『』《》〈〉()（）【】[\]·・、,，。.:：;；—\-–~～]/gu;
/** What may stand or not stand at the end of a project's name. */
const PROJECT_TAIL = /(?:建设项目|改造项目|项目|工程|建设|等)+$/u;

/** The string as it is compared: NFKC, without punctuation, in lower case. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(PUNCTUATION, '').toLowerCase();
}

/** The name as it is compared; a project's without 项目, 工程, 建设 at its end. */
export function foldName(type: string, name: string): string {
  const folded = fold(name);
  return type === 'Project' ? folded.replace(PROJECT_TAIL, '') || folded : folded;
}

/** Dice's coefficient of the character bigrams of two folded strings, their ends included; 0 to 1. */
export function dice(a: string, b: string): number {
  if (a === b) return 1;
  if (a === '' || b === '') return 0;
  const [x, y] = [bigramsOf(a), bigramsOf(b)];
  let common = 0;
  for (const [bigram, count] of x) common += Math.min(count, y.get(bigram) ?? 0);
  return (2 * common) / (a.length + b.length + 2);
}

function bigramsOf(text: string): Map<string, number> {
  const framed = `^${text}$`;
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < framed.length; i += 1) {
    const bigram = framed.slice(i, i + 2);
    counts.set(bigram, (counts.get(bigram) ?? 0) + 1);
  }
  return counts;
}
