import { scanNumeral } from '../../lang/numerals/scan-numeral.js';
import type { QuantityMention, RuleId } from '../../model/mention.js';
import type { Sentence } from '../../model/sentence.js';
import type { Comparator } from '../../model/vocabulary.js';
import type { ExtractContext } from '../extractor.js';
import { type Bound, boundBefore, boundBehind } from './comparators.js';
import { DEFAULT_RULES } from './default-rules.js';
import type { QuantityDraft, Site } from './quantity-rule.js';

/** Where a quantity may begin. Everything else is passed over, which makes sentences without numerals cost nothing. */
const SITE =
  /[\d一二两俩三四五六七八九十廿卅百千万亿〇壹贰叁肆柒捌玖佰仟ⅠⅡⅢⅣⅤ翻]|[参伍陆](?=[拾佰仟万])|拾(?=[万亿元圆余零壹贰叁肆])|半(?=[个小公亩吨斤升])|对折|零(?=点)|首位|榜首|之首/gu;
/** A minus sign, or 负 that is no part of a word (担负). */
const MINUS = /(?<=^|[，。、；：（(长降率为\s])[-−－]$|(?<![正担抱胜欠自辜肩])负$/u;

const MINUS_SIGNS: ReadonlySet<number> = new Set(Array.from('-−－负', (sign) => sign.charCodeAt(0)));

/** The quantities of a sentence in the order of the text; each span reaches from the bounding word to the unit. */
export function readQuantities({ text, span }: Sentence, _context?: ExtractContext): QuantityMention[] {
  const mentions: QuantityMention[] = [];
  SITE.lastIndex = 0;
  let match = SITE.exec(text);
  while (match !== null) {
    const { index } = match;
    const { found, next } = readSite({ text, start: index, numeral: scanNumeral(text, index) });
    for (const { draft, rule } of found) mentions.push(toMention(draft, rule, text, span.start));
    SITE.lastIndex = Math.max(next, index + 1);
    match = SITE.exec(text);
  }
  return mentions;
}

/** 数十, 数百; 总数十 and 户数百 are other words. */
const SOME = /(?<![总人次个户件指系参倍回岁])数[十百千万]$/u;

interface Outcome {
  readonly found: readonly { readonly draft: QuantityDraft; readonly rule: RuleId }[];
  /** Where reading goes on. */
  readonly next: number;
}

function readSite(site: Site): Outcome {
  for (const { rule, read } of DEFAULT_RULES) {
    const outcome = read(site);
    if (outcome === null) continue;
    if ('refusedTo' in outcome) return { found: [], next: outcome.refusedTo };
    return { found: outcome.map((draft) => ({ draft, rule })), next: outcome.at(-1)?.end ?? 0 };
  }
  return { found: [], next: site.numeral?.end ?? 0 };
}

function toMention(draft: QuantityDraft, rule: RuleId, text: string, offset: number): QuantityMention {
  const { start, end, form, value, valueHigh, unit, amount, baseUnit, comparator } = draft;
  const isVague = draft.isVague === true || isSome(text, start);
  const isNegative = isBehindMinus(text, start);
  const before = boundBefore(text, start);
  const behind = boundBehind(text, end);
  return {
    kind: 'quantity',
    rule,
    span: { start: offset + (before?.start ?? start), end: offset + (behind?.end ?? end) },
    form,
    value: isNegative ? -value : value,
    ...(valueHigh === undefined ? {} : { valueHigh }),
    unit,
    amount: isNegative && amount !== null ? -amount : amount,
    baseUnit,
    comparator: comparator ?? bounded(before, behind, isVague),
  };
}

function isSome(text: string, start: number): boolean {
  return text.charAt(start - 1) === '数' && SOME.test(text.slice(Math.max(0, start - 2), start + 1));
}

function isBehindMinus(text: string, start: number): boolean {
  return MINUS_SIGNS.has(text.charCodeAt(start - 1)) && MINUS.test(text.slice(Math.max(0, start - 2), start));
}

/** What stands behind bounds more closely than what stands before (控制在3亿吨左右), a mere 余 less so (超300余). */
function bounded(before: Bound | null, behind: Bound | null, isVague: boolean): Comparator {
  const isLoose = behind?.comparator === '≈' && behind.end - behind.start === 1;
  if (behind !== null && !(isLoose && before !== null)) return behind.comparator;
  return before?.comparator ?? (isVague ? '≈' : '=');
}
