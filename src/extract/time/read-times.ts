import type { TimeMention } from '../../model/mention.js';
import type { Sentence } from '../../model/sentence.js';
import type { ExtractContext } from '../extractor.js';
import { DEFAULT_REFINERS, DEFAULT_RULES } from './default-rules.js';
import type { TimeFinding } from './time-rule.js';

/** One of these stands in every time; a sentence without them is passed over, which most are. */
const SIGN =
  /[年月日号天周季旬期]|星期|礼拜|节|元旦|国庆|[初末]|目前|现在|当前|今|迄|同比|世纪|任期|届|换届|“[一二三四五六七八九十]+五”|\d[./-]\d|^\d{4}$/u;

/** The times of a sentence in the order of the text, none overlapping another. */
export function readTimes(sentence: Sentence, context: ExtractContext): TimeMention[] {
  if (!SIGN.test(sentence.text)) return [];
  const found: TimeFinding[] = [];
  for (const { extract } of DEFAULT_RULES) found.push(...extract(sentence, context));
  if (found.length === 0) return [];
  return refined(found, sentence, context).map(toMention);
}

/** Written out: what a rest pattern makes is slow to make and to read. */
function toMention({ kind, rule, span, role, years, days, basis }: TimeFinding): TimeMention {
  const mention: TimeMention = { kind, rule, span, role, years, basis };
  return days === undefined ? mention : { ...mention, days };
}

function refined(
  found: readonly TimeFinding[],
  sentence: Sentence,
  context: ExtractContext,
): readonly TimeFinding[] {
  let times = found;
  for (const { refine } of DEFAULT_REFINERS) times = refine(times, sentence, context);
  return times;
}
