import { ruleId } from '../../../model/mention.js';
import { headOf, withoutFootnotes } from '../indicator.js';
import type { ObservationRule } from '../observation-rule.js';
import { before as cutEnd } from '../stretch.js';

const UNITS = new Set(['年', '届']);
const TIMES = /次$/u;
const RANKED = /第[一二三四五六七八九十\d]|首位|前[列茅三十]/u;
const WORD = /(?:连续|历时|延长|用时|工期)$/u;

/** Reads how long something lasted: 连续20年无重大森林火灾 → 连续无重大森林火灾; 历时3年 → 工期. A ranking tells its years itself. */
export const lasting: ObservationRule = {
  rule: ruleId('observation/lasting'),
  read({ before, rest, edges, quantity }) {
    if (!(UNITS.has(quantity.unit) || TIMES.test(quantity.unit))) return null;
    const [word] = WORD.exec(before.text) ?? [];
    if (word === undefined) return null;
    const amount = { measure: 'level', value: quantity.value } as const;
    if (word !== '连续')
      return [
        {
          ...amount,
          indicator: word === '历时' || word === '用时' ? '工期' : `${headOf(before, edges).name}`,
        },
      ];
    if (RANKED.test(rest)) return [];
    const { name, start } = headOf(cutEnd(before, word.length), edges);
    const predicate = withoutFootnotes(rest.split(/[，、；。]/u, 1)[0] ?? '');
    return [{ ...amount, indicator: `${name}${word}${predicate}`, start }];
  },
};
