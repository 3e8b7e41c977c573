import { type Edit, replaceAll } from '../edit.js';

/**
 * Characters each standing alone between blanks, two or more in a row: 政 府 工 作 报 告, 吴 鹏. That the first has a blank behind
 * it is asked before it is looked back on, since few have.
 */
const SPACED = /\p{Script=Han}(?= )(?<=(?:^|[\s——）])\p{Script=Han})(?: \p{Script=Han})+(?=$|[\s——（])/gmu;

/** Closes what the page has spaced out: 政 府 工 作 报 告 → 政府工作报告, 县长 吴 鹏 → 县长 吴鹏. */
export function closeSpacedLetters(text: string): readonly Edit[] {
  return Array.from(text.matchAll(SPACED)).flatMap(({ 0: letters, index }) =>
    replaceAll(letters, / /gu, '').map(({ start, end }) => ({
      start: index + start,
      end: index + end,
      replacement: '',
    })),
  );
}
