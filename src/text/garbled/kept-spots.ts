import type { Span } from '../../model/span.js';
import type { CleanText } from './clean-text.js';
import type { Suspect } from './find-spots.js';

/** So many characters behind the mark tell whether they are garbled. */
const LOOK = 6;
/** Chinese text costs about 5 nats a character, garbled text twice as much. */
const GARBLED_COST = 9.5;
/** A lost byte right behind the mark, a letter among Chinese characters, or a `?` that a mark follows: ?;?, ?,F代, ??茦?，. */
const BROKEN =
  /^\?(?:[!,;:](?:\?|[A-Za-z]\p{Script=Han})|[!-~\uff01-\uff5e]\p{Script=Han}{1,2}\?[,;:、，；：])/u;

/** The spot as it is left, where it looks garbled: nothing where it is a real question. */
export function keptSpot(text: string, { start }: Suspect, reader: CleanText): Span<'text'>[] {
  const behind = text.slice(start + 2, start + 2 + LOOK);
  const read = behind.replaceAll('?', '');
  const isGarbled = read.length > 2 && reader.costOf(read) > GARBLED_COST * read.length;
  if (!isGarbled && !BROKEN.test(text.slice(start, start + LOOK))) return [];
  return [{ start, end: start + 2 + endOfRun(behind) }];
}

/** Behind the first single byte of the run, where it falls back in step. */
function endOfRun(behind: string): number {
  const end = behind.search(/[?@-~]/u);
  return end < 0 ? behind.length : end + 1;
}
