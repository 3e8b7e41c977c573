import { ruleId } from '../../../model/mention.js';
import type { QuantityRule } from '../quantity-rule.js';

/** Words of the first place that hold no number. */
const FIRST = new Set(['首位', '榜首', '之首']);
const PLACE = /(?:位|名)?(?=[，。、；！）)和与\n的]|$|成绩)/uy;
/** Somebody is ranked among something: 全省, 排名, 位居, 位列 … in the same clause. */
const AMONG =
  /全[国省市区州盟县]|[排居列]|位次|名次|保持|跃升|提升到|上升[到至]|(?:以|取得|获|获得|荣获)[^，]{0,6}第$|[省市县]级?(?:第|开发区)|地市|城市|同类/u;
const TOP = /(?:位|名|强)?(?=[，。、；！）)和与\n的]|$|行列)/uy;

/** Reads ranks: 居全省第一, 排名第14位, 位居榜首, 列全省前三 (≤ 3); 位居前列 tells no number and is none. */
export const ranks: QuantityRule = {
  rule: ruleId('quantity/ranks'),
  read({ text, start, numeral }) {
    const first = text.slice(start, start + 2);
    if (FIRST.has(first)) {
      PLACE.lastIndex = start + 2;
      if (!PLACE.test(text) || !isAmong(text, start)) return null;
      return [{ start, end: start + 2, form: 'rank', value: 1, unit: '位', amount: 1, baseUnit: '位' }];
    }
    if (numeral === null || numeral.magnitude !== '') return null;
    const before = text.charAt(start - 1);
    if (before !== '第' && before !== '前') return null;
    const pattern = before === '第' ? PLACE : TOP;
    pattern.lastIndex = numeral.end;
    const [written] = pattern.exec(text) ?? [];
    if (written === undefined || !isAmong(text, start)) return null;
    const { value, end } = numeral;
    const rank = {
      form: 'rank',
      value,
      unit: written === '' ? '位' : written,
      amount: value,
      baseUnit: '位',
    } as const;
    const comparator = before === '前' ? '≤' : '=';
    return [{ start: start - 1, end: end + written.length, ...rank, comparator }];
  },
};

function isAmong(text: string, start: number): boolean {
  const clause = text.slice(Math.max(0, start - 24), start);
  return AMONG.test(clause.slice(clause.lastIndexOf('，') + 1));
}
