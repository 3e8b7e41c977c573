/** Marks that don't tell one name from another. */
const MARKS = /[\s"'“”‘’「」『』《》〈〉·・、,，。.:：;；—\-–~～]/gu;

/** Characters that folding leaves as they are; most names have no others. */
const PLAIN = /^[\u4e00-\u9fff\da-z]*$/u;

/** A name without marks and brackets, in lower case: “平安”小区 and 平安小区 are one. */
export function foldName(name: string): string {
  if (PLAIN.test(name)) return name;
  return name
    .normalize('NFKC')
    .replace(MARKS, '')
    .replace(/[()（）【】[\]]/gu, '')
    .toLowerCase();
}
