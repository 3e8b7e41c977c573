import { ruleId } from '../../../model/mention.js';
import { headOf } from '../indicator.js';
import { measureOf, signed } from '../measure.js';
import type { ObservationRule } from '../observation-rule.js';
import { partsOf, subjectsOf } from '../subjects.js';

const ALL = /(?<![人平年户地亩月日])[均都]|双双|各(?=\s*$)/u;
const RATE = /率$/u;
/** Without one of these before it a figure has one subject; most have, and are passed over. */
const JOINT = /[、和与及]/u;

/** Reads one value that holds for several subjects: 参保率和覆盖率均达96%以上, 响应率和办结率100%, 公厕和口袋公园各5个. */
export const shared: ObservationRule = {
  rule: ruleId('observation/shared'),
  read({ before, after, edges, quantity }) {
    if (quantity.form === 'rank' || !JOINT.test(before.text)) return null;
    const { name, start, growth, tail } = headOf(before, edges);
    const parts = partsOf({ text: name, start }, edges);
    const areRates =
      quantity.form === 'percent' && parts.length === 2 && parts.every((part) => RATE.test(part));
    if (parts.length < 2 || !(ALL.test(tail) || areRates)) return null;
    return subjectsOf({ text: name, start }, edges, parts.length).map((indicator) => ({
      indicator,
      measure: measureOf(quantity, growth, indicator, after.text),
      value: signed(quantity.value, growth),
      start,
    }));
  },
};
