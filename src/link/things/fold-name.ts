/** Marks that don't tell one name from another. */
const MARKS = /[\s"'“”‘’「」『』《》〈〉·・、,，。.:：;；—\-–~～]/gu;

/** A name without marks and brackets, in lower case: “平安”小区 and 平安小区 are one. */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(MARKS, '')
    .replace(/[()（）【】[\]]/gu, '')
    .toLowerCase();
}
