import type { Section } from '../model/sentence.js';
import type { SectionPart } from '../model/vocabulary.js';

/** How headings are numbered, outermost first; the index is the level, after that of unnumbered headings (0). */
const NUMBERINGS: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}、/u,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/u,
  /^\d{1,2}[.．、](?!\d)/u,
  /^[（(]\d{1,2}[）)]/u,
];

/** Words by which a heading says that it looks back. */
const REVIEW = /回顾|总结|成效|成就|过去|以来(?:的)?工作|工作情况|完成情况|主要工作$/u;
/** Words by which a heading says that it looks ahead. */
const PLAN =
  /安排|任务|打算|部署|建议|思路|展望|(?:主要|预期|发展|奋斗|总体)目标|总体要求|目标要求|重点工作|重点抓好|重点做好|工作重点/u;
const YEAR = /(?<!\d)((?:19|20)\d{2})年/u;
const SENTENCE_END = /[。；！？，：,;:]$/u;
const HEADING_WITH_TEXT =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^。；！？]{3,44}[。：]/u;
/** A heading of one line is shorter than this, in UTF-16 units. */
const LONGEST_HEADING = 46;

/** The numbering level of the line: 1 for 一、, 2 for （一）…; 0 when it has none. */
function levelOf(text: string): number {
  return NUMBERINGS.findIndex((numbering) => numbering.test(text)) + 1;
}

/** Whether the whole line is a heading: short, and not ended as a sentence is. */
export function isHeadingLine(text: string): boolean {
  if (text.length > LONGEST_HEADING || /^(?:——|各位|\d+$)/u.test(text)) return false;
  if (levelOf(text) > 0) return !/[；！？]/u.test(text) && !/[，：:,]$/u.test(text) && !/。./u.test(text);
  return !SENTENCE_END.test(text) && !/[。；]/u.test(text);
}

/** The heading at the beginning of a line that goes on: （一）产业发展取得新进展。完整准确… → its length; 0 when there is none. */
export function leadingHeadingLength(text: string): number {
  return HEADING_WITH_TEXT.exec(text)?.[0].length ?? 0;
}

/** What a heading says of the part of the report that it opens; null when it doesn't say. */
export function partOf(heading: string): SectionPart | null {
  if (PLAN.test(heading)) return 'plan';
  return REVIEW.test(heading) ? 'review' : null;
}

/** Follows the headings of a document and tells under which of them each line stands. */
export class Outline {
  private headings: readonly { readonly level: number; readonly text: string }[] = [];
  private part: SectionPart | null = null;
  private year: number | null = null;

  /**
   * Takes the next heading. The part that a heading opens holds until another heading opens one, whatever the levels,
   * because reports number their review and plan in many ways.
   */
  enter(text: string): void {
    const level = levelOf(text);
    this.headings = [...this.headings.filter((above) => above.level < level), { level, text }];
    const part = partOf(text);
    if (part === null) return;
    this.part = part;
    this.year = yearOf(text, part);
  }

  /** The section that the next line stands in. */
  get section(): Section {
    return { path: this.headings.map(({ text }) => text), part: this.part, year: this.year };
  }
}

/** The year of a heading; of two the last: “十三五”时期和2020年工作回顾, 2021—2025年目标 is told by its part. */
function yearOf(text: string, part: SectionPart): number | null {
  const years = [...text.matchAll(new RegExp(YEAR, 'gu'))].map(([, year]) => Number(year));
  return (part === 'plan' ? years.at(0) : years.at(-1)) ?? null;
}
