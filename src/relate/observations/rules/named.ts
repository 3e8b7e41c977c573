import { ruleId } from '../../../model/mention.js';
import { actOf, headOf, isGeneric, isWork } from '../indicator.js';
import type { Item } from '../item.js';
import { measureOf, signed } from '../measure.js';
import type { ObservationRule, Sofar } from '../observation-rule.js';

const LEVEL = /^(?:国家|省|市|州|县|区|部|国)级$/u;
const LEVELS = /(?:国家|省|市|州|县|区|部|国)级/u;
/** Units of work done: 提升300公里 is no change of a figure. */
const WORK_UNITS = /^(?:米|平方米|个|座|处|条|所|户|家|公里|项)$/u;
/** 压缩会议30%: a verb of lessening before what was lessened. */
const LESSENED = /^(?:精简|压缩|压减|减少|降低|削减)(?=.{2})/u;

/** Reads a figure behind what it tells of: 签约项目15个, 固定资产投资增长7%; what a list says once holds for its items. */
export const named: ObservationRule = {
  rule: ruleId('observation/named'),
  read(item, sofar) {
    const { before, after, edges, quantity } = item;
    const keepsWork = quantity.form === 'amount' && WORK_UNITS.test(quantity.baseUnit ?? '');
    const { name, start, growth } = headOf(before, edges, keepsWork);
    if (name.length < 2) return null;
    if (quantity.form === 'percent' && LESSENED.test(name)) {
      const value = signed(quantity.value, 'fall');
      return [{ indicator: name.replace(LESSENED, ''), measure: 'change', value, start }];
    }
    const indicator = completed(name, item, sofar);
    return [
      {
        indicator,
        measure: measureOf(quantity, growth, name, after.text),
        value: signed(quantity.value, growth),
        start,
      },
    ];
  },
};

/** The name with what the items before it say for it: their verb, their head, or whose it is. */
function completed(name: string, { isFirst, clause }: Item, { drafts }: Sofar): string {
  const last = drafts.at(-1);
  if (last === undefined) return name;
  if (isGeneric(name)) return `${last.indicator}${name}`;
  if (isFirst || last.item.clause !== clause) return name;
  if (LEVEL.test(name)) {
    const { indicator } = last;
    return LEVELS.test(indicator) ? indicator.replace(LEVELS, name) : `${name}${indicator}`;
  }
  const act = actOf(last.indicator);
  return act === '' || actOf(name) !== '' || isWork(name) ? name : `${act}${name}`;
}
