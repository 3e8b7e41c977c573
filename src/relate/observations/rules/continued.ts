import { ruleId } from '../../../model/mention.js';
import { type Growth, headOf } from '../indicator.js';
import type { Item } from '../item.js';
import { measureOf, signed } from '../measure.js';
import type { Draft, ObservationRule } from '../observation-rule.js';

/** Reads a figure that goes on with what was told: 公路12条85公里, 同比下降12%, 增长6.5%、7.5%. */
export const continued: ObservationRule = {
  rule: ruleId('observation/continued'),
  read(item, { drafts }) {
    const { before, after, edges, quantity } = item;
    const last = drafts.at(-1);
    if (last === undefined) return null;
    const { indicator } = last;
    const growth = headOf(before, edges).growth ?? inherited(item, last);
    return [
      {
        indicator,
        measure: measureOf(quantity, growth, indicator, after.text),
        value: signed(quantity.value, growth),
      },
    ];
  },
};

/** In a bare list the growth told once holds for all. */
function inherited({ before, clause, quantity }: Item, { item, measure, value }: Draft): Growth {
  const isListed =
    before.text.trim() === '' && item.clause === clause && item.quantity.form === quantity.form;
  if (!isListed || measure !== 'change') return null;
  return value < 0 ? 'fall' : 'rise';
}
