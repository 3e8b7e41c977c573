import type { SkippedStretch } from '../model/text.js';
import { footStart } from './page-foot.js';

/** Lines that the page put there, by reason; each is matched against a whole line. */
const FURNITURE: readonly (readonly [reason: string, line: RegExp])[] = [
  ['page head', /^(?:发[文布])?(?:时间|日期)[：:].*$/u],
  [
    'page head',
    /^(?:作者|来源|信息来源|来源URL|阅读|浏览|浏览次数|点击|点击数|评论|字体|字号|索引号|文号|正文)[：:].{0,80}$/u,
  ],
  [
    'navigation',
    /^(?:(?:当前|您的|您现在的)位置[：:].*|首页|[上下]一[篇条][：:].*|打印(?:本页)?|关闭(?:窗口)?|分享到[：:].*|返回(?:首页|顶部|列表))$/u,
  ],
  ['page foot', /^(?:版权所有.*|(?:主办|承办)(?:单位)?[：:].*|.*ICP备.*|责任编辑[：:].*)$/u],
  ['source note', /^(?:来源|来自|转自|摘自|百度)[^。，]{1,24}$/u],
];
const ABSTRACT = /^内容(?:摘要|提要)[：:]?$/u;
const NUMBER = /^\d{1,6}$/u;
const LABEL = /^(?:.*阅读|评论|浏览次数|点击数?)[：:]$/u;
const FRONT_MATTER = '---';
/** Front matter has at most so many lines. */
const LONGEST_FRONT_MATTER = 20;

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The lines of a readable text that belong to the page, not to the document, in the order of the text. */
export function findSkipped(text: string): SkippedStretch[] {
  const lines = linesOf(text);
  const body = frontMatterEnd(lines);
  const foot = footStart(lines.map((line) => line.text));
  return lines.flatMap(({ text: line, start, end }, i) => {
    const reason = reasonOf(line, i, lines[i - 1]?.text ?? '', { body, foot });
    return reason === null || line === '' ? [] : [{ span: { start, end }, reason }];
  });
}

function reasonOf(
  line: string,
  i: number,
  above: string,
  { body, foot }: { body: number; foot: number },
): string | null {
  if (i < body) return isTitle(line) ? null : 'front matter';
  if (i >= foot) return 'page foot';
  if (ABSTRACT.test(line) || ABSTRACT.test(above)) return 'abstract';
  if (NUMBER.test(line) && LABEL.test(above)) return 'page head';
  return FURNITURE.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}

/** The title of front matter was freed of its label, and is the document's headline. */
function isTitle(line: string): boolean {
  return line !== FRONT_MATTER && !/^[a-z]+:/u.test(line);
}

/** The index of the first line behind the front matter; 0 where there is none. */
function frontMatterEnd(lines: readonly Line[]): number {
  const first = lines.findIndex(({ text }) => text !== '');
  if (lines[first]?.text !== FRONT_MATTER) return 0;
  const last = lines
    .slice(0, LONGEST_FRONT_MATTER)
    .findIndex(({ text }, i) => i > first && text === FRONT_MATTER);
  return last + 1;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const found = { text: line, start, end: start + line.length };
    start = found.end + 1;
    return found;
  });
}
