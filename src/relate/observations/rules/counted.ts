import { ruleId } from '../../../model/mention.js';
import { actAtEnd, headOf } from '../indicator.js';
import type { Item } from '../item.js';
import { cutNoun, isBare, type Noun, nounBehind } from '../noun.js';
import type { ObservationRule } from '../observation-rule.js';

const LEVEL = /^.{1,4}[级类型]$/u;
/** 3个省级、18个市级田园乡村: what the next item of the list names. */
const NEXT_LEVEL = /^[^、和]*[、和]\s?\d+\s?[个家条座项](?:[^，。；、]{1,4}[级类型])([^，。；、]+)/u;
/** 12个总投资30亿元的产业项目: the size stands between the count and what is counted. */
const SIZED =
  /^(?:计划总投资|总投资|计划投资|投资|总长度?|全长|总装机容量|总装机|装机)[^，。；、的]*\d[^，。；、的]*的?([^，。；]+)/u;
/** Money counts nouns of money only: 1亿元经费. */
const FUNDS = /(?:资金|经费|贷款|债券|补助|补贴|基金|收入|专项债|国债|额度|税费|信贷|授信)$/u;
const PREDICATE_LENGTH = 24;

/** Reads a count before what is counted: 新增25家规上企业 → 新增规上企业; 5家企业获评示范工厂 → 获评示范工厂企业. */
export const counted: ObservationRule = {
  rule: ruleId('observation/counted'),
  read(item) {
    const { quantity, before, edges } = item;
    const isShare = quantity.form === 'percent' && headOf(before, edges).name === '';
    if (!(isShare || quantity.form === 'amount')) return null;
    const noun = sizedNoun(item) ?? nounBehind(item);
    if (noun === null || (quantity.baseUnit === '元' && !FUNDS.test(noun.name))) return null;
    const name = nameOf(item, noun.name, noun.predicate);
    if (name.length < 2) return null;
    return [{ indicator: name, measure: isShare ? 'share' : 'level', value: quantity.value }];
  },
};

function sizedNoun({ rest }: Item): Noun | null {
  const [, name] = SIZED.exec(rest) ?? [];
  return name === undefined ? null : { name: cutNoun(name), predicate: '' };
}

function nameOf({ before, rest }: Item, noun: string, predicate: string): string {
  if (LEVEL.test(noun)) return `${noun}${NEXT_LEVEL.exec(rest)?.[1] ?? ''}`;
  if (isBare(noun) && predicate !== '') return `${predicateOf(predicate)}${noun}`;
  const act = actAtEnd(before.text);
  return noun.startsWith(act) ? noun : `${act}${noun}`;
}

/** What the counted did, without what only says how or when: 全部达到国家标准 → 达到国家标准, 实行了市场化 → 实行市场化. */
function predicateOf(predicate: string): string {
  const [own = ''] = predicate.split(/\d/u, 1);
  const plain = own
    .replace(/^(?:全部|均|都|成功|被|已|首次|首|顺利|分别|年内|正式|率先)+/u, '')
    .replace(/(?<=^..)了/u, '');
  return plain.length > PREDICATE_LENGTH ? '' : plain;
}
