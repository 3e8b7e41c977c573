// What these patterns look for stands before what they look back on, else they would look back from every place.

/** Full-width digits, letters and the signs that belong to figures. */
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％]|．(?<=[0-9０-９].)(?=[0-9０-９])/gu;
const OFFSET = 0xfee0;

/** ASCII marks of punctuation with their full-width forms. */
const MARKS = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['!', '！'],
  ['?', '？'],
  ['(', '（'],
  [')', '）'],
]);
/** Beside a Chinese character, or behind a percent sign, where a comma is none of a number: 增长5%,500万元以上项目. */
const BESIDE_HAN = /[,:;!?()](?:(?<=[\p{Script=Han}”’》）].)|(?=[\p{Script=Han}“‘《（]))|[,;](?<=%.)/gu;

/** Digits, Latin letters, the percent sign and the decimal point in half width; the length stays: Ｇ２０７ → G207. */
export function foldWidth(text: string): string {
  return text.replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - OFFSET));
}

/** ASCII punctuation beside Chinese characters in full width; the length stays, and so do ratios: 发展,建设 → 发展，建设. */
export function widenPunctuation(text: string): string {
  return text.replace(BESIDE_HAN, (mark) => MARKS.get(mark) ?? mark);
}
