import { type Edit, replaceAll } from '../edit.js';

/** Marks of markdown and HTML, and the numbers of footnotes: none of them is read aloud. */
const MARKS = /\*\*|<!--|-->|\[\d{1,3}\](?!\()/gu;
const HEADING_MARKS = /^#{1,6} +/gmu;
/** The title of front matter is the headline of the document. */
const TITLE_LABEL = /(?<=^\s*---\n(?:[a-z]+:[^\n]*\n){0,6})title: +/gu;

/** Takes away what only marks up the text: `**`, `[12]`, `title: `. */
export function dropMarks(text: string): readonly Edit[] {
  const marks = replaceAll(text, MARKS, '');
  // The label looks back, so it is looked for only where it can stand.
  if (!text.includes('title: ')) return marks;
  return [...replaceAll(text, TITLE_LABEL, ''), ...marks].toSorted((a, b) => a.start - b.start);
}

/** Takes away the marks of markdown headings: `### 坚守初心` → `坚守初心`. */
export function dropHeadingMarks(text: string): readonly Edit[] {
  return replaceAll(text, HEADING_MARKS, '');
}
