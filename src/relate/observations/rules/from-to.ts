import { ruleId } from '../../../model/mention.js';
import { headOf } from '../indicator.js';
import { measureOf } from '../measure.js';
import type { ObservationRule } from '../observation-rule.js';

const FROM =
  /(?:从|由)(?:(?<year>(?:19|20)\d{2})年(?:底|末)?|“(?<plan>十[一二三四])五”末|[^，从由]{0,10})的?(?:每[人月年]{1,3})?$/u;
const TO =
  /(?:提高|增加|上升|提升|增长|下降|减少|降低|压缩|压减|缩短|扩大|跃升|发展|精简|[降增升])(?:到|至|为)/u;
/** The last year of a five-year plan. */
const PLAN_ENDS = new Map([
  ['十一', 2010],
  ['十二', 2015],
  ['十三', 2020],
  ['十四', 2025],
]);
const rule = ruleId('observation/from-to');

/** Reads where a figure came from and went to: 技术合同额从2021年的80万元增加到1.2亿元 → 80万元 of 2021, and 1.2亿元. */
export const fromTo: ObservationRule = {
  rule,
  read({ before, after, rest, edges, quantity }, sofar) {
    const last = sofar.drafts.at(-1);
    if (last?.rule === rule && TO.test(before.text)) {
      const { indicator } = last;
      return [
        { indicator, measure: measureOf(quantity, null, indicator, after.text), value: quantity.value },
      ];
    }
    const match = TO.test(rest.slice(0, 14)) ? FROM.exec(before.text) : null;
    if (match === null) return null;
    const head = headOf({ text: before.text.slice(0, match.index), start: before.start }, edges);
    const indicator = head.name === '' ? (last?.indicator ?? '') : head.name;
    if (indicator === '') return null;
    const { year, plan } = match.groups ?? {};
    const base = year === undefined ? (PLAN_ENDS.get(plan ?? '') ?? null) : Number(year);
    const { start } = head;
    return [
      {
        indicator,
        measure: measureOf(quantity, null, indicator, ''),
        value: quantity.value,
        year: base,
        start,
      },
    ];
  },
};
