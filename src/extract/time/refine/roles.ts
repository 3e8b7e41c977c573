import { ruleId, type TimeRole } from '../../../model/mention.js';
import type { Sentence } from '../../../model/sentence.js';
import type { Refiner } from '../../extractor.js';
import type { TimeFinding } from '../time-rule.js';

/** What stands right behind a time, and what it makes of it. */
const BEHIND: readonly (readonly [RegExp, TimeRole])[] = [
  [/^(?:的)?(?:以来|至今|起|开始|之后|以后)/u, 'since'],
  [/^(?:之|以)?前(?!后|[列沿往三两五半一]|茅)/u, 'until'],
  [/^(?:相比|的基础上)/u, 'base'],
];

/** What stands right before a time, and what it makes of it. */
const BEFORE: readonly (readonly [RegExp, TimeRole])[] = [
  [/(?:较|比|相比于?|相较于?|高于|低于|超过)$/u, 'base'],
  [/(?:自|从)$/u, 'since'],
  [/(?:截至|截止到?|截止至)$/u, 'until'],
  [/(?<![达得遇受来回看想感做直不谈提听])[到至]$/u, 'until'],
];

/** So many characters beside a time may bear on it. */
const REACH = 5;
const rule = ruleId('time/roles');

/** Reads how a time bears on its surroundings: 2019年以来 since, 到2025年 until, 年底前 until, 较2019年 base. */
export const roles: Refiner<TimeFinding> = {
  rule,
  refine: (mentions, sentence) =>
    mentions.map((mention) => ({ ...mention, role: roleOf(mention, sentence) })),
};

function roleOf({ span, role }: TimeFinding, { text, span: { start: offset } }: Sentence): TimeRole {
  if (role === 'base') return role;
  const start = span.start - offset;
  const end = span.end - offset;
  const behind = text.slice(end, end + REACH);
  const before = text.slice(Math.max(0, start - REACH), start);
  const told = BEHIND.find(([words]) => words.test(behind)) ?? BEFORE.find(([words]) => words.test(before));
  return told?.[1] ?? role;
}
