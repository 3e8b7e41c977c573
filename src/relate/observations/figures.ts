import type { QuantityMention } from '../../model/mention.js';
import type { Reading } from '../../model/reading.js';

/** A quantity that says something of a thing, in positions of its sentence. */
export interface Figure {
  readonly quantity: QuantityMention;
  readonly start: number;
  readonly end: number;
}

const BOUND_BEHIND = /(?:以上|以下|以内|之内)$/u;
/** What may stand behind a bounded figure; a noun there makes it a threshold: 亿元以上项目, 30万元以上的村. */
const ENDS =
  /^(?:[，。、；！？：（）)\s“”]|[和及与且并]|增|的?(?:增速|增长|增幅|速度|目标|任务)|有|实现|达|$)/u;
/** Classifiers with which a bounded count still counts what follows: 打造4条以上旅游线路. */
const CLASSIFIERS = new Set([...'个家项条座所处场次件种台套辆支']);
const MONEY_PASSED = /^(?:的|企业|项目|村|园区|产业|集群|工业|级|以上|大?关?合同)/u;
const COUNTED_IN_WORDS = /^两[家名座所栋个期项条]$/u;
const NOT_COUNTED = /^(?:关键|确立|维护|底线|腿|方面|机制|任务|指标|行动|大局|结合|阵地|文明|一|年|级)/u;
const LASTING = /(?:连续|历时|延长|用时|工期)$/u;
const HOURS = new Set(['小时', '个小时', '分钟', '秒']);
/** 在全国168个重点城市中: those among whom something is ranked. */
const AMONG = /^[^，。；、]{1,12}(?:中|考核|唯一|之一)/u;
const EVERYWHERE = /(?:在|居|是|全国|全省|全军|首批)$/u;
const RADIUS = /^(?:范围|半径|内)/u;

/** The quantities of a sentence that are figures: no thresholds, no durations, no counts in words that only phrase. */
export function selectFigures({ sentence, quantities }: Reading): Figure[] {
  const { start: offset } = sentence.span;
  const figures: Figure[] = [];
  for (const quantity of quantities) {
    const { start, end } = quantity.span;
    const figure = { quantity, start: start - offset, end: end - offset };
    if (isFigure(figure, sentence.text)) figures.push(figure);
  }
  return figures;
}

function isFigure({ quantity, start, end }: Figure, text: string): boolean {
  const surface = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 6), start);
  const behind = text.slice(end, end + 16);
  if (quantity.form === 'grade' || isThreshold(quantity, surface, before, behind)) return false;
  if (quantity.form !== 'amount') return true;
  if (RADIUS.test(behind) || (EVERYWHERE.test(before) && AMONG.test(behind))) return false;
  if (quantity.rule === 'quantity/series') return true;
  if (/\d/u.test(surface)) return !isDuration(quantity, before);
  return isCountedInWords(surface, before, behind) || isRound(quantity, surface, behind);
}

function isThreshold(
  { form, unit, comparator, baseUnit }: QuantityMention,
  surface: string,
  before: string,
  behind: string,
): boolean {
  if (form === 'rank' || form === 'ratio') return false;
  if (!BOUND_BEHIND.test(surface))
    return comparator === '>' && baseUnit === '元' && MONEY_PASSED.test(behind);
  if (ENDS.test(behind)) return false;
  if (CLASSIFIERS.has(unit)) return false;
  return (
    form !== 'percent' ||
    (/\p{Script=Han}$/u.test(before) && !/(?:[将有使]|完成|确保|实现|改造)$/u.test(before))
  );
}

/** Years count only where something lasted them; hours never do. */
function isDuration({ unit }: QuantityMention, before: string): boolean {
  return unit === '年' ? !LASTING.test(before) : HOURS.has(unit);
}

function isCountedInWords(surface: string, before: string, behind: string): boolean {
  if (surface.endsWith('年')) return LASTING.test(before);
  if (surface.endsWith('届')) return /连续|举办/u.test(before);
  return COUNTED_IN_WORDS.test(surface) && !NOT_COUNTED.test(behind) && !before.endsWith('第');
}

/** 近千人, 突破百万吨, 超万户: round numbers in words count where a word before bounds them. */
function isRound({ comparator }: QuantityMention, surface: string, behind: string): boolean {
  return (
    comparator !== '=' &&
    /[百千万亿]/u.test(surface) &&
    !BOUND_BEHIND.test(surface) &&
    !MONEY_PASSED.test(behind)
  );
}
