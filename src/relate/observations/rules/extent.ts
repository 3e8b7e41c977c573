import { UNITS } from '../../../gazetteer/units.js';
import { ruleId } from '../../../model/mention.js';
import { headOf, withoutFootnotes } from '../indicator.js';
import type { ObservationRule } from '../observation-rule.js';

/** What a quantity of a dimension tells of the thing behind it. */
const EXTENTS = new Map([
  ['area', '面积'],
  ['length', '长度'],
  ['power', '装机规模'],
]);
/** A verb alone before the figure names nothing. */
const VERB = /^(?:规划|开发|建设|新建|打造|推进|启动)*$/u;
const OBJECT = /^的([^，。；、！？]+)/u;
const PREDICATE =
  /(?:有序|加快|顺利|全面|加速|基本|即将|正在|建成|开工|竣工|落户|签约|落地|完工|投产|奠基|启动|达产|主体|已|年底|年内).*$/u;

/** Reads the extent of a thing named behind it: 8.2平方公里的产业园 → 产业园面积. */
export const extent: ObservationRule = {
  rule: ruleId('observation/extent'),
  read({ before, rest, end, edges, quantity }) {
    const [, object] = OBJECT.exec(rest) ?? [];
    if (object === undefined) return null;
    const dimension = UNITS.named(quantity.unit.replace(/^[千百十]?[万亿]/u, ''))?.dimension ?? '';
    const kind = EXTENTS.get(dimension);
    if (kind === undefined || !VERB.test(headOf(before, edges).name)) return null;
    const name = withoutFootnotes(object.replace(PREDICATE, ''));
    const start = end + 1;
    return [
      {
        indicator: `${name}${kind}`,
        measure: 'level',
        value: quantity.value,
        start,
        object: { name, kind, start, end: start + name.length },
      },
    ];
  },
};
