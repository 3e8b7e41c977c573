import { ruleId } from '../../../model/mention.js';
import type { QuantityRule } from '../quantity-rule.js';

const YEAR = String.raw`(?:19|20)\d{2}`;
const DATES = new RegExp(
  [
    String.raw`${YEAR}\s?(?:[-—–~～至到]+\s?${YEAR}\s?)?年(?:\s?\d{1,2}\s?月)?(?:\s?\d{1,2}\s?日)?`,
    String.raw`\d{1,2}\s?月份?(?:\s?\d{1,2}\s?日)?(?:[-—–~～至到]\d{1,2}月)?`,
    String.raw`\d{1,2}[-—–~～至到]\d{1,2}月`,
    String.raw`\d{1,2}\s?[日时](?![均产处])`,
    `[〇零一二三四五六七八九]{4}年`,
    `[一二三四五六七八九十]{1,3}(?:月份?|日)(?:[一二三四五六七八九十]{1,3}日)?`,
    String.raw`\d{1,2}[·•]\d{1,2}`,
  ].join('|'),
  'uy',
);

/** Refuses dates, years and times of the day: 2023年, 4月16日, 二〇二三年, 7·17. */
export const dates: QuantityRule = {
  rule: ruleId('quantity/dates'),
  read({ text, start }) {
    DATES.lastIndex = start;
    const [date] = DATES.exec(text) ?? [];
    return date === undefined ? null : { refusedTo: start + date.length };
  },
};
