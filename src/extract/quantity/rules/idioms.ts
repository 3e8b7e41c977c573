import { ruleId } from '../../../model/mention.js';
import type { QuantityRule } from '../quantity-rule.js';

/** Phrases with numerals that count nothing. */
const IDIOMS =
  /千方百计|千家万户|千千万万|千万工程|万家灯火|千头万绪|千山万水|千言万语|千辛万苦|[四八]方(?=[^\d]|$)|一(?:批|起|路|定|些|系列|方面|大批|把手|张蓝图|盘棋|体化|一)/uy;

/** Names of places that begin with a count: 三家村, 七里河, 百尺镇. */
const PLACES =
  /[一二三四五六七八九十百千]+(?:家|里|台|道|堡|眼|岔|尺|丈|亩|间|棵|条|座)(?:村|庄|镇|乡|县|店|堡|沟|桥|湾|池|山|河|峡|泉|铺|岭|峰|寺|庙|坪|坡)/uy;

/** Refuses phrases with numerals that count nothing, and names: 千方百计, 一批重大项目, 三家村. */
export const idioms: QuantityRule = {
  rule: ruleId('quantity/idioms'),
  read({ text, start, numeral }) {
    if (numeral?.isArabic === true) return null;
    const phrase = at(IDIOMS, text, start) ?? at(PLACES, text, start);
    return phrase === null ? null : { refusedTo: start + phrase.length };
  },
};

function at(pattern: RegExp, text: string, start: number): string | null {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? null;
}
