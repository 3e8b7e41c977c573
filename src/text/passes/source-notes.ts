import { type Edit, replaceAll } from '../edit.js';

/**
 * Where a page says where it was taken from: before the title, or behind the last sentence. The blank stands first, since
 * a regular expression that begins with what it looks back on looks back everywhere.
 */
const NOTE =
  / (?:(?<=^(?:来源|来自|转自|摘自|百度)[^\n。，]{1,16} )(?=\S)|(?<=[。！？] )(?=(?:来源|来自|转自|摘自|百度)[^\n。，]{0,24}\s*$))/gu;

/** Gives the note on where a page was taken from a line of its own, so that it can be passed over. */
export function setSourceNotesApart(text: string): readonly Edit[] {
  const edits = replaceAll(text, NOTE, '\n');
  const head = edits.filter(
    ({ start }) => !text.slice(0, start).includes('\n') && !/[。！？]/u.test(text.slice(0, start)),
  );
  const last = head.at(-1);
  return edits.filter((edit) => !head.includes(edit) || edit === last);
}
