import type { DivisionMatch } from '../../../model/division.js';
import type { Sentence, Token } from '../../../model/sentence.js';
import type { ExtractContext } from '../../extractor.js';

/** What the gazetteer knows in a sentence, in the sentence's own coordinates; matched once for all proposers. */
const matched = new WeakMap<Sentence, readonly DivisionMatch[]>();

/** The divisions that the gazetteer knows in the sentence. */
export function divisionsIn(sentence: Sentence, { places }: ExtractContext): readonly DivisionMatch[] {
  const known = matched.get(sentence);
  if (known !== undefined) return known;
  const { text } = sentence;
  const matches = places
    .match(text)
    .filter(
      (match) => !isVillage(match) || !(isCutShort(match, text, places) || isSeat(match, text, places)),
    );
  matched.set(sentence, matches);
  return matches;
}

const isVillage = ({ candidates: [{ type }] }: DivisionMatch): boolean => type === 'Village';

/** Whether a village's name is but the beginning of a township's that stands there: 王村 of 王村口. */
function isCutShort({ start, end }: DivisionMatch, text: string, places: ExtractContext['places']): boolean {
  return [1, 2].some((more) => places.local(text.slice(start, end + more), 'Township').length > 0);
}

const AMONG_VILLAGES = /村[、和与及]$/u;
const AS_VILLAGE = /^(?:[、和与及]\p{Script=Han}{1,5}村(?![镇乡])|党支部|党总支|村?委|“?两委|村民)/u;

/** Whether a village's name is read for the bare one of a township: 齐村 (齐村镇), but not in 齐村、店上村. */
function isSeat({ start, end }: DivisionMatch, text: string, places: ExtractContext['places']): boolean {
  const name = text.slice(start, end);
  if (!places.local(name, 'Township').some(({ aliases }) => aliases.includes(name))) return false;
  return !AMONG_VILLAGES.test(text.slice(0, start)) && !AS_VILLAGE.test(text.slice(end, end + 8));
}

/** A stretch of the sentence's text, in its own coordinates. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const OPENS = /(?:^|[^\p{Script=Han}]|[至到与和及在赴从由经])$/u;
const CLOSES = /^(?:$|[^\p{Script=Han}]|[至到与和及等段])/u;

/** Whether the stretch begins and ends where words do, or stands between words that part names. */
export function isWholeWords({ tokens, span, text }: Sentence, { start, end }: Stretch): boolean {
  if (OPENS.test(text.slice(0, start)) && CLOSES.test(text.slice(end))) return true;
  return (
    tokens.some((token) => token.span.start === span.start + start) &&
    tokens.some((token) => token.span.end === span.start + end)
  );
}

/** The word that begins where the stretch ends. */
export function wordAfter({ tokens, span }: Sentence, { end }: Stretch): Token | null {
  return tokens.find((token) => token.span.start === span.start + end) ?? null;
}

/** The stretch in the coordinates of the text. */
export function spanOf({ span }: Sentence, { start, end }: Stretch): Stretch {
  return { start: span.start + start, end: span.start + end };
}
