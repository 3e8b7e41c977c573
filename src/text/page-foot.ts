/** From such a line on a page speaks of itself and of other pages. */
const FOOT_HEAD =
  /^(?:分享到|[上下]一[篇条]|相关(?:文章|阅读|链接|新闻|推荐)|本栏(?:最新|推荐)|阅读排行|热门(?:文章|推荐)|标签云|扫一扫.*|友情链接)[：:]?$/u;
const SENTENCE = /[。；]/u;
/** Text that goes on behind so many sentences was no foot. */
const MOST_SENTENCES = 1;

/** The index of the first line of the page's foot: lists of other pages, in which nothing is told; past the end without one. */
export function footStart(lines: readonly string[]): number {
  const start = lines.findIndex((line) => FOOT_HEAD.test(line));
  if (start < 0) return lines.length;
  const told = lines.slice(start).filter((line) => SENTENCE.test(line)).length;
  return told > MOST_SENTENCES ? lines.length : start;
}
