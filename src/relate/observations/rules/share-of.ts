import { ruleId } from '../../../model/mention.js';
import { headOf } from '../indicator.js';
import type { ObservationRule } from '../observation-rule.js';

const OF =
  /占(?:到|了)?(?!比|地|总?比)(?<whole>[^，、]+?)(?:的)?(?:比重|比例)?(?:达到|达|为|超过|突破|约|近|\s)*$/u;

/** Reads shares of a whole: 占固定资产投资的四成 → …占固定资产投资. */
export const shareOf: ObservationRule = {
  rule: ruleId('observation/share-of'),
  read({ before, edges, quantity }, sofar) {
    if (quantity.form !== 'percent') return null;
    const match = OF.exec(before.text);
    const whole = match?.groups?.['whole'];
    if (match === null || whole === undefined) return null;
    const { name, start } = headOf({ text: before.text.slice(0, match.index), start: before.start }, edges);
    const owner = name === '' ? (sofar.drafts.at(-1)?.indicator ?? '') : name;
    return [
      {
        indicator: `${owner}占${whole.replace(/比重$/u, '')}`,
        measure: 'share',
        value: quantity.value,
        start,
      },
    ];
  },
};
