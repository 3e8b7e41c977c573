import type { Edit } from '../edit.js';
import { wrapWidth } from './wrap-width.js';

/** What a line may end with when its sentence is over. */
const ENDED = /[。！？；：…”』」）》!?;:)]$/u;
/** What begins a line of its own: headings, list items, dashes, the head of a report or of an article. */
const OWN_LINE =
  /^(?:[#①-⑳●■◆▲—－\-*·•]|[（(]?[一二三四五六七八九十]{1,3}[）)、．.]|[（(]?\d{1,3}[）)、．.](?!\d)|第[一二三四五六七八九十]+[章节部]|各位|本报讯)/u;
const PUNCTUATION = /[，。；：、,;]/u;
/** A line with a whole sentence in it is no heading. */
const SENTENCE_WITHIN = /[。；！;]/u;
const OPEN_END = /[，、,]$/u;
/** What no sentence begins with. */
const DEPENDENT = /^(?:[等的和与及了着者们之而或]|\p{Script=Han}[。，；、,])/u;
/** A shorter line is a caption or a heading, unless its break cuts a word. UTF-16 units. */
const SHORTEST_RUNNING = 18;

/**
 * Joins lines that the page, not the writer, has broken: …在全市\n进行交流推广； → …在全市进行交流推广；
 *
 * Headings, captions and list items keep their breaks.
 */
export function joinBrokenLines(text: string): readonly Edit[] {
  const lines = text.split('\n');
  const width = wrapWidth(lines);
  const edits: Edit[] = [];
  let end = -1;
  for (const [i, line] of lines.entries()) {
    end += line.length + 1;
    const following = lines[i + 1];
    if (following !== undefined && isCut(line, following, width, text)) {
      edits.push({ start: end, end: end + 1, replacement: '' });
    }
  }
  return edits;
}

function isCut(line: string, following: string, width: number, text: string): boolean {
  if (ENDED.test(line) || OWN_LINE.test(following)) return false;
  if (line.length >= width) return true;
  if (OWN_LINE.test(line) || !PUNCTUATION.test(following)) return false;
  if (line.length >= SHORTEST_RUNNING && (SENTENCE_WITHIN.test(line) || OPEN_END.test(line))) return true;
  return (DEPENDENT.test(following) && isSentence(line)) || cutsWord(line, following, text);
}

/** A heading of two halves has one mark at most; what has no mark can only be told by the next line. */
function isSentence(line: string): boolean {
  return line.length >= SHORTEST_RUNNING / 2;
}

/** Whether what stands at the break is one word elsewhere in the text: …到八泉\n峡旅游 where 八泉峡 is named as well. */
function cutsWord(line: string, following: string, text: string): boolean {
  if (line.length < SHORTEST_RUNNING || !PUNCTUATION.test(line)) return false;
  const across = [line.slice(-2) + following.slice(0, 1), line.slice(-1) + following.slice(0, 2)];
  return across.some((word) => /^\p{Script=Han}{3}$/u.test(word) && text.includes(word));
}
