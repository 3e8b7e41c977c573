import type { Edit } from '../edit.js';

/** What a line may end with when its sentence is over. */
const ENDED = /[。！？；：…”』」）》!?;:]$/u;
/** What begins a line of its own: headings, list items, dashes, dates of a head. */
const OWN_LINE =
  /^(?:[#①-⑳●■◆▲—－\-*·•]|[（(]?[一二三四五六七八九十\d]{1,3}[）).、．]|第[一二三四五六七八九十]+[章节部]|各位|本报讯)/u;
/** A line that is cut within a sentence has marks of punctuation before the cut; headings have none. */
const RUNNING = /[，。；：、,;]/u;
/** A shorter line is a heading or a caption. UTF-16 units. */
const SHORTEST_RUNNING = 18;

/**
 * Joins lines that the page, not the writer, has broken: …在全市\n进行交流推广； → …在全市进行交流推广；
 *
 * Headings, captions and list items keep their breaks.
 */
export function joinBrokenLines(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  let start = 0;
  let end = text.indexOf('\n');
  while (end >= 0) {
    const next = text.indexOf('\n', end + 1);
    const following = text.slice(end + 1, next < 0 ? undefined : next);
    if (isCut(text.slice(start, end), following)) edits.push({ start: end, end: end + 1, replacement: '' });
    start = end + 1;
    end = next;
  }
  return edits;
}

function isCut(line: string, following: string): boolean {
  if (line.length < SHORTEST_RUNNING || ENDED.test(line) || !RUNNING.test(line)) return false;
  return !OWN_LINE.test(following) && !OWN_LINE.test(line) && RUNNING.test(following);
}
