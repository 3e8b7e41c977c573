/** The years that the headings of a report name. */
export interface HeadingYears {
  readonly review: number | null;
  readonly plan: number | null;
}

const YEAR = '(?<year>(?:19|20)\\d{2})年';
const REVIEWS = '(?:回顾|总结|成就|完成情况)';
const PLANS = '(?:安排|任务|打算|部署|建议|思路|总体要求|目标|重点工作|工作重点)';

/** A heading is a line of its own; where a page has no lines, it is numbered and follows a sentence. */
const heading = (words: string): RegExp =>
  new RegExp(
    `^[^，。；\\n]{0,24}?${YEAR}[^，。；\\n]{0,20}?${words}[^，。；\\n]{0,12}$|` +
      `(?<=[。！”])[一二三四五][、.][^，。；\\n]{0,16}?(?<inline>(?:19|20)\\d{2})年[^，。；\\n]{0,20}?${words}`,
    'gmu',
  );
const REVIEW = heading(REVIEWS);
const PLAN = heading(PLANS);

/** The year of the first review heading (2022年工作回顾) and of the first plan heading (2023年工作安排). */
export function readHeadingYears(text: string): HeadingYears {
  return { review: firstYear(text, REVIEW, () => true), plan: firstYear(text, PLAN, isNoReview) };
}

function firstYear(text: string, pattern: RegExp, accepts: (heading: string) => boolean): number | null {
  for (const { 0: heading, groups } of text.matchAll(pattern)) {
    if (accepts(heading)) return Number(groups?.['year'] ?? groups?.['inline']);
  }
  return null;
}

/** 2022年目标任务完成情况 looks back. */
function isNoReview(heading: string): boolean {
  return !/回顾|总结|完成/u.test(heading);
}
