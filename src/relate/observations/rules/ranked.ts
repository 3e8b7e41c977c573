import { readNumeral } from '../../../lang/numerals/read-numeral.js';
import { ruleId } from '../../../model/mention.js';
import { headOf, isGeneric } from '../indicator.js';
import type { Item } from '../item.js';
import type { Draft, ObservationRule, Sofar } from '../observation-rule.js';
import { type Edges, type Stretch, trimmed } from '../stretch.js';
import { partsOf, subjectsOf } from '../subjects.js';

/** Words with which a ranking begins; single characters only where they are words. */
const RANKING = [
  ...'均位居 稳居 位居 位列 跃居 跃升至 跃升到 跃升 提升到 上升到 攀升至 名列 排名 排位 居 列 排 获 均 都'.split(
    ' ',
  ),
  ...'连续 继续 首次 持续 保持 蝉联 取得 以 中 全国 全省 全市 全区 全州 全盟 同类'.split(' '),
];
const ALL = /(?<![人平年])[均都]/u;
const COUNT = /([二三四五六七八九])项/u;
const GROWTH = /增[速幅]$/u;

/** Reads ranks: 城市绿化位居全省第二; 均居全省第一 ranks all that the sentence told before. */
export const ranked: ObservationRule = {
  rule: ruleId('observation/ranked'),
  read(item, sofar) {
    const { quantity, before, edges } = item;
    if (quantity.form !== 'rank') return null;
    const rank = { measure: 'rank', value: quantity.value } as const;
    const head = headOf(subjectOf(before, edges), edges);
    const { name, start } = head;
    const told = sofar.drafts.filter(({ measure }) => measure !== 'rank');
    const many = manyOf(item, name, told);
    if (many.length > 0)
      return many.map((draft) => ({
        ...rank,
        indicator: isGeneric(name) ? `${draft.indicator}${name}` : withGrowth(draft),
      }));
    const subjects = ALL.test(before.text)
      ? subjectsOf({ text: name, start }, edges, partsOf({ text: name, start }, edges).length)
      : [name];
    if (name !== '' && !isGeneric(name)) return subjects.map((indicator) => ({ ...rank, indicator, start }));
    const last = lastOf(item, sofar, told);
    if (last === undefined) return name === '' ? [] : [{ ...rank, indicator: name, start }];
    return [{ ...rank, indicator: name === '' ? withGrowth(last) : `${last.indicator}${name}` }];
  },
};

/** What stands before the first word of the ranking. */
function subjectOf(words: Stretch, edges: Edges): Stretch {
  const { text, start } = trimmed(words);
  let end = text.length;
  for (const word of RANKING) {
    const at = text.indexOf(word);
    const isWord = edges.has(start + at) && edges.has(start + at + word.length);
    if (at >= 0 && at < end && (word.length > 2 || isWord)) end = at;
  }
  return { text: text.slice(0, end), start };
}

/** What 均 and 五项指标 rank: all, or so many, of the figures told before. */
function manyOf({ before }: Item, name: string, told: readonly Draft[]): readonly Draft[] {
  const [, count] = COUNT.exec(before.text) ?? [];
  if (count !== undefined) return told.slice(-(readNumeral(count) ?? 0));
  return ALL.test(before.text) && (name === '' || isGeneric(name)) ? told : [];
}

/** 全省名列第五、全市第一: a second rank in the clause is of the same indicator as the first. */
function lastOf({ clause }: Item, { drafts }: Sofar, told: readonly Draft[]): Draft | undefined {
  const last = drafts.at(-1);
  return last?.measure === 'rank' && last.item.clause === clause ? last : told.at(-1);
}

function withGrowth({ indicator, measure }: Draft): string {
  return measure === 'change' && !GROWTH.test(indicator) ? `${indicator}增速` : indicator;
}
