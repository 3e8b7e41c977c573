import { SURNAMES, TITLES_AFTER, TITLES_BEFORE } from '../../../gazetteer/names/words.js';
import { type NameProposal, ruleId } from '../../../model/mention.js';
import type { Sentence } from '../../../model/sentence.js';
import { firstUnitsOf, lastUnitsOf } from '../../../support/unit-set.js';
import type { Proposer } from '../../extractor.js';

const rule = ruleId('name/person');
const SURNAME_UNITS = firstUnitsOf(SURNAMES);
const TITLE_UNITS = lastUnitsOf(TITLES_BEFORE);
/** What may stand between a title and a name. */
const BESIDE_TITLE = /[\s?？：:]/u;
const TITLE_AFTER_UNITS = firstUnitsOf(TITLES_AFTER);
const BRACKET = /[（(]/u;
const BLANKS = /[\s?？]*/uy;
const GIVEN = /^\p{Script=Han}+$/u;
const LONGEST_TITLE = 6;
const LONGEST_TITLE_AFTER = 3;

/** Proposes a surname with a given name beside an office or a trade: 县长|李杰, 村民|秦学岗, 秦学岗|说. */
export const persons: Proposer = {
  rule,
  propose(sentence) {
    const proposals: NameProposal[] = [];
    const { text, span } = sentence;
    for (const start of beginnings(sentence)) {
      const isTitled = hasTitleBefore(text, start);
      const given = givenNameAt(text, start);
      for (const end of [given + 1, given + 2]) {
        const features = end > text.length ? null : featuresOf(text, start, end, isTitled);
        if (features === null || !GIVEN.test(text.slice(given, end))) continue;
        if (isOrdinaryWord(sentence, start, end)) continue;
        proposals.push({
          span: { start: span.start + start, end: span.start + end },
          type: 'Person',
          rule,
          features,
        });
      }
    }
    return proposals;
  },
};

/** Where a person's name may begin: with the word of a surname. */
function beginnings({ text, tokens, span }: Sentence): readonly number[] {
  const beginnings: number[] = [];
  for (const token of tokens) {
    const at = token.span.start - span.start;
    if (SURNAME_UNITS.isAt(text, at) && surnameLength(text, at) > 0) beginnings.push(at);
  }
  return beginnings;
}

/** Tags of words that may be somebody's name: names, and words that the segmenter doesn't know. */
const NAME_TAG = /^(?:n[rsz]|x)/u;

/** Whether it is one word that means something by itself: 党支部|书记 names nobody of the surname 党. */
function isOrdinaryWord({ tokens, span }: Sentence, start: number, end: number): boolean {
  const word = tokens.find((token) => token.span.start === span.start + start);
  return word !== undefined && word.span.end === span.start + end && !NAME_TAG.test(word.tag);
}

function surnameLength(text: string, at: number): number {
  if (SURNAMES.has(text.slice(at, at + 2))) return 2;
  return SURNAMES.has(text.charAt(at)) ? 1 : 0;
}

/** Where the given name begins, of one or two characters, behind the surname from `start`; a blank may stand between. */
function givenNameAt(text: string, start: number): number {
  BLANKS.lastIndex = start + surnameLength(text, start);
  BLANKS.test(text);
  return BLANKS.lastIndex;
}

/** What speaks for a person; null where nothing beside does. */
function featuresOf(
  text: string,
  start: number,
  end: number,
  isTitled: boolean,
): Record<string, number> | null {
  const hasTitle = hasTitleAfter(text, end);
  if (!isTitled && !hasTitle && !BRACKET.test(text.charAt(start - 1))) return null;
  const features: Record<string, number> = {};
  if (isTitled) features['titled'] = 1;
  if (hasTitle) features['title-after'] = 1;
  features[`characters=${end - start}`] = 1;
  if (/^[\s?？]*(?:$|各位|[）)，。、])/u.test(text.slice(end, end + 8))) features['closed'] = 1;
  if (start === 0 || /[（(\s?？]/u.test(text.charAt(start - 1))) features['opened'] = 1;
  return features;
}

function hasTitleBefore(text: string, start: number): boolean {
  if (start === 0 || !(TITLE_UNITS.isAt(text, start - 1) || BESIDE_TITLE.test(text.charAt(start - 1))))
    return false;
  const before = text.slice(Math.max(0, start - LONGEST_TITLE - 6), start).replace(/[\s?？：:]+$/u, '');
  for (let length = Math.min(LONGEST_TITLE, before.length); length >= 2; length -= 1) {
    if (TITLES_BEFORE.has(before.slice(-length))) return true;
  }
  return false;
}

function hasTitleAfter(text: string, end: number): boolean {
  if (end === text.length || !TITLE_AFTER_UNITS.isAt(text, end)) return false;
  for (let length = 1; length <= LONGEST_TITLE_AFTER; length += 1) {
    if (TITLES_AFTER.has(text.slice(end, end + length))) return true;
  }
  return false;
}
