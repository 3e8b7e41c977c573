import type { Calendar } from '../../model/document.js';
import { type RuleId, ruleId, type TimeMention } from '../../model/mention.js';
import type { Sentence } from '../../model/sentence.js';
import type { Span } from '../../model/span.js';
import type { Basis } from '../../model/vocabulary.js';
import { UnitsOfText } from '../../support/unit-set.js';
import type { ExtractContext, Extractor } from '../extractor.js';
import { type Days, yearOfDay } from './days.js';

/** What a rule read in the words of a time; the mention without its place. */
export type TimeReading = Pick<TimeMention, 'years' | 'basis'> & Partial<Pick<TimeMention, 'role' | 'days'>>;

/** A time that a rule found, with what the refiners need to know of it. */
export interface TimeFinding extends TimeMention {
  /** Whether the words name no year, so that the year was taken from the surroundings: 6月, 年底. */
  readonly isYearOpen: boolean;
}

/** The words of one time, by the names of the pattern's groups, and where they stand. */
export interface TimeWords {
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly sentence: Sentence;
  readonly context: TimeContext;
}

/** What the rules of time may know besides their sentence. */
export interface TimeContext {
  readonly calendar: Calendar;
}

type OpenReading = TimeReading & { readonly isYearOpen?: boolean };

/**
 * Makes an extractor of a pattern and of what its groups mean.
 *
 * @param name The rule's name without its room.
 * @param pattern With the flags g and u; the whole match is the mention's span.
 * @param read The meaning of a match; null where it is no time or can't be reckoned.
 * @param signs Without one of these a sentence is passed over, which is much faster than the pattern.
 */
export function timeRule(
  name: string,
  pattern: RegExp,
  read: (words: TimeWords) => OpenReading | null,
  signs: readonly string[] = [],
): Extractor<TimeFinding> {
  const rule = ruleId(`time/${name}`);
  return {
    rule,
    extract(sentence: Sentence, context: ExtractContext): TimeFinding[] {
      const findings: TimeFinding[] = [];
      if (signs.length > 0 && !signs.some((sign) => holds(sentence.text, sign))) return findings;
      pattern.lastIndex = 0;
      for (let match = pattern.exec(sentence.text); match !== null; match = pattern.exec(sentence.text)) {
        const { 0: words, index, groups = {} } = match;
        const reading = read({ groups, sentence, context });
        if (reading === null) continue;
        const start = sentence.span.start + index;
        findings.push(toFinding(rule, { start, end: start + words.length }, reading));
      }
      return findings;
    },
  };
}

function toFinding(rule: RuleId, span: Span<'text'>, reading: OpenReading): TimeFinding {
  const { role = 'at', years, days, basis, isYearOpen = false } = reading;
  const finding: TimeFinding = { kind: 'time', rule, span, role, years, basis, isYearOpen };
  return days === undefined ? finding : { ...finding, days };
}

const units = new UnitsOfText();

/** Whether the text has the sign; of most texts its first unit alone tells that it hasn't. */
function holds(text: string, sign: string): boolean {
  return units.has(text, sign.charCodeAt(0)) && (sign.length === 1 || text.includes(sign));
}

/** A whole year. */
export function wholeYear(year: number, basis: Basis = 'stated'): TimeReading {
  return { years: { first: year, last: year }, basis };
}

/** Some days, with the years that they fall in. */
export function ofDays(days: Days, basis: Basis = 'stated'): TimeReading {
  return { years: { first: yearOfDay(days.first), last: yearOfDay(days.last) }, days, basis };
}
