import type { SkippedStretch } from '../model/text.js';

/** Lines that the page put there, by reason; each is matched against a whole line. */
const FURNITURE: readonly (readonly [reason: string, line: RegExp])[] = [
  ['front matter', /^(?:---|(?:title|source|date|url|author):.*)$/u],
  [
    'page head',
    /^(?:(?:时间|发文时间|发布时间|作者|来源|来源URL|阅读|评论|浏览次数|字体|发文单位)：.*|\d{1,6})$/u,
  ],
  ['abstract', /^(?:内容摘要：?|.+(?:……|\.{4,}))$/u],
  [
    'navigation',
    /^(?:当前位置：?.*|您的位置：?.*|首页|上一[篇条]：?.*|下一[篇条]：?.*|打印.*|关闭.*|分享.*|返回.*)$/u,
  ],
  ['page foot', /^(?:版权所有.*|主办单位?：.*|承办单位?：.*|.*ICP备.*|责任编辑：.*|附件：.*)$/u],
];

/** The lines of a readable text that belong to the page, not to the document. */
export function findSkipped(text: string): SkippedStretch[] {
  const skipped: SkippedStretch[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const reason = FURNITURE.find(([, pattern]) => pattern.test(line))?.[0];
    if (reason !== undefined) skipped.push({ span: { start, end }, reason });
    start = end + 1;
  }
  return skipped;
}
