import stringWidth from 'string-width';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const characters = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** How many columns of a terminal a text takes; a Chinese character takes two. */
export function textWidth(text: string): number {
  return stringWidth(text);
}

/** The text without what would move the cursor; line breaks stay. */
export function printable(text: string): string {
  return text.replaceAll(/[^\P{C}\n]/gu, ' ');
}

/** The text in lines of at most so many columns, broken between words where it can be; keeps the breaks that are there. */
export function wrapText(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => (textWidth(line) <= columns ? line : wrapLine(line, columns)))
    .join('\n');
}

function wrapLine(line: string, columns: number): string {
  const lines: string[] = [];
  let current = '';
  for (const piece of pieces(line, columns)) {
    if (current !== '' && textWidth(current + piece) > columns) {
      lines.push(current.trimEnd());
      current = piece.trimStart();
    } else current += piece;
  }
  return [...lines, current].join('\n');
}

/** The words of a line; one that is wider than a line by its characters. */
function pieces(line: string, columns: number): string[] {
  return [...words.segment(line)].flatMap(({ segment }) =>
    textWidth(segment) <= columns ? [segment] : [...characters.segment(segment)].map((each) => each.segment),
  );
}
