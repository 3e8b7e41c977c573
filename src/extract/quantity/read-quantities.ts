import { scanNumeral } from '../../lang/numerals/scan-numeral.js';
import type { QuantityMention, RuleId } from '../../model/mention.js';
import type { Sentence } from '../../model/sentence.js';
import type { Comparator } from '../../model/vocabulary.js';
import { firstUnitsOf } from '../../support/unit-set.js';
import type { ExtractContext } from '../extractor.js';
import { type Bound, boundBefore, boundBehind } from './comparators.js';
import { DEFAULT_RULES } from './default-rules.js';
import type { QuantityDraft, Site } from './quantity-rule.js';

/** Where a quantity may begin. Everything else is passed over, which makes sentences without numerals cost nothing. */
const SITES = '0123456789一二两俩三四五六七八九十廿卅百千万亿〇壹贰叁肆柒捌玖佰仟ⅠⅡⅢⅣⅤ翻';
/** Where one may begin if it goes on so. */
const DOUBTFUL = '参伍陆拾半对零首榜之';
const DOUBTFUL_SITE =
  /[参伍陆](?=[拾佰仟万])|拾(?=[万亿元圆余零壹贰叁肆])|半(?=[个小公亩吨斤升])|对折|零(?=点)|首位|榜首|之首/uy;
const SITE_UNITS = firstUnitsOf(SITES + DOUBTFUL);
const DOUBTFUL_UNITS = firstUnitsOf(DOUBTFUL);
/** A minus sign, or 负 that is no part of a word (担负). */
const MINUS = /(?<=^|[，。、；：（(长降率为\s])[-−－]$|(?<![正担抱胜欠自辜肩])负$/u;

const MINUS_SIGNS: ReadonlySet<number> = new Set(Array.from('-−－负', (sign) => sign.charCodeAt(0)));

/** The quantities of a sentence in the order of the text; each span reaches from the bounding word to the unit. */
export function readQuantities({ text, span }: Sentence, _context?: ExtractContext): QuantityMention[] {
  const mentions: QuantityMention[] = [];
  let at = 0;
  while (at < text.length) {
    at = isSite(text, at) ? Math.max(readSite(text, at, span.start, mentions), at + 1) : at + 1;
  }
  return mentions;
}

function isSite(text: string, at: number): boolean {
  if (!SITE_UNITS.isAt(text, at)) return false;
  if (!DOUBTFUL_UNITS.isAt(text, at)) return true;
  DOUBTFUL_SITE.lastIndex = at;
  return DOUBTFUL_SITE.test(text);
}

/** 数十, 数百; 总数十 and 户数百 are other words. */
const SOME = /(?<![总人次个户件指系参倍回岁])数[十百千万]$/u;

/** Adds the quantities that begin at `start`; gives where reading goes on. */
function readSite(text: string, start: number, offset: number, mentions: QuantityMention[]): number {
  const site: Site = { text, start, numeral: scanNumeral(text, start) };
  for (const { rule, read } of DEFAULT_RULES) {
    const outcome = read(site);
    if (outcome === null) continue;
    if ('refusedTo' in outcome) return outcome.refusedTo;
    for (const draft of outcome) mentions.push(toMention(draft, rule, text, offset));
    return outcome.at(-1)?.end ?? 0;
  }
  return site.numeral?.end ?? 0;
}

function toMention(draft: QuantityDraft, rule: RuleId, text: string, offset: number): QuantityMention {
  const { start, end, form, value, valueHigh, unit, amount, baseUnit, comparator } = draft;
  const isVague = draft.isVague === true || isSome(text, start);
  const isNegative = isBehindMinus(text, start);
  const before = boundBefore(text, start);
  const behind = boundBehind(text, end);
  const mention: QuantityMention = {
    kind: 'quantity',
    rule,
    span: { start: offset + (before?.start ?? start), end: offset + (behind?.end ?? end) },
    form,
    value: isNegative ? -value : value,
    unit,
    amount: isNegative && amount !== null ? -amount : amount,
    baseUnit,
    comparator: comparator ?? bounded(before, behind, isVague),
  };
  return valueHigh === undefined ? mention : { ...mention, valueHigh };
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
