/** How wide a line is, and how many there are, in Chinese characters: what fits into a circle. */
const LINE = 5;
const LINES = 5;
/** What is never broken: letters and digits of one word; a mark that closes, from what it follows. */
const PIECE = /(?:[\p{Script=Latin}\p{N}.%]+|.)[，。、；：？！）”》’…]*/gsu;
/** The width of the blank between words of one line. */
const BLANK = 0.25;
/** Blanks at which no line is broken, by their width. */
const UNBREAKABLE = [
  [1, '\u2003'],
  [0.5, '\u2002'],
  [BLANK, '\u2005'],
] as const;

/**
 * A name in lines of one width, with blanks between them: 仙侠湖环 湖绿道二 期工程, each filled up at both sides.
 *
 * Neo4j Browser breaks a caption at blanks only, and would show the first few characters of a Chinese name. Lines that are
 * as wide as each other come out as they are; of shorter ones it would put two in one line, and lose the last.
 */
export function inLines(name: string): string {
  const lines = joinShort(name.split(' ').flatMap(breakWord));
  if (lines.length === 1) return lines.join('');
  const shown = lines.length > LINES ? [...lines.slice(0, LINES - 1), '…'] : lines;
  return shown.map(fill).join(' ');
}

/** A word in lines of much the same length, the longer ones first. */
function breakWord(word: string): string[] {
  const lines: string[] = [];
  let line = '';
  let rest = widthOf(word);
  for (const [piece] of word.matchAll(PIECE)) {
    const longest = Math.ceil(rest / Math.max(1, Math.ceil(rest / LINE)));
    if (line !== '' && widthOf(line + piece) > longest) {
      lines.push(line);
      rest -= widthOf(line);
      line = '';
    }
    line += piece;
  }
  return [...lines, line];
}

/** Puts neighbours into one line that together are no longer than one: a year and 目标. */
function joinShort(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.pop();
    if (last === undefined) joined.push(line);
    else if (widthOf(last) + BLANK + widthOf(line) <= LINE) joined.push(`${last}\u2005${line}`);
    else joined.push(last, line);
  }
  return joined;
}

/** The line with as much room at both sides as makes it as wide as the others. */
function fill(line: string): string {
  let room = (LINE - widthOf(line)) / 2;
  let blanks = '';
  for (const [width, blank] of UNBREAKABLE) {
    for (; room >= width; room -= width) blanks += blank;
  }
  return blanks + line + blanks;
}

/** In Chinese characters, of which two others take about one's room. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character === '\u2005' ? BLANK : character < '\u0100' ? 0.55 : 1;
  return width;
}
