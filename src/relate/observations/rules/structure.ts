import { ruleId } from '../../../model/mention.js';
import type { ObservationRule } from '../observation-rule.js';

const INDUSTRIES = ['第一产业占比', '第二产业占比', '第三产业占比'];
const STRUCTURE = /产业|[一二三]产/u;

/** Reads the structure of the industries: 三次产业结构优化为12.3:45.6:42.1 → the shares of the three. */
export const structure: ObservationRule = {
  rule: ruleId('observation/structure'),
  read({ quantity, text, start, reading }) {
    if (quantity.form !== 'ratio' || quantity.unit !== '') return null;
    const parts = reading.quantities.filter(({ form, unit }) => form === 'ratio' && unit === '');
    const indicator = INDUSTRIES[parts.indexOf(quantity) % INDUSTRIES.length];
    if (indicator === undefined || !STRUCTURE.test(text.slice(0, start))) return [];
    return [{ indicator, measure: 'share', value: quantity.value }];
  },
};
