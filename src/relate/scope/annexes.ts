import type { Calendar } from '../../model/document.js';
import type { SectionPart } from '../../model/vocabulary.js';

/** A line that opens an annex of the report: 附件1, 附件：, 附表. */
const ANNEX = /^附(?:件|表|录)\s*[\d一二三四五六七八九十]*\s*[：:]?$/u;
/** Within so many sentences an annex tells what it is: 清溪县2024年十件民生实事. */
const TITLE_LENGTH = 3;
const YEAR = /(20\d\d)年/u;

/**
 * The part that each sentence of an annex belongs to; null outside, and where its title names neither year.
 *
 * 附件1, 清溪县2024年十大工程, 占地120亩 → plan of 2024 up to the next annex; 附件2, 2023年十大工程完成情况 → review.
 */
export function annexPartsOf(
  sentences: readonly { readonly text: string }[],
  { planYear, reviewYear }: Pick<Calendar, 'planYear' | 'reviewYear'>,
): readonly (SectionPart | null)[] {
  let part: SectionPart | null = null;
  return sentences.map(({ text }, i) => {
    if (ANNEX.test(text)) {
      const title = sentences.slice(i + 1, i + 1 + TITLE_LENGTH).find((line) => YEAR.test(line.text));
      const year = Number(YEAR.exec(title?.text ?? '')?.[1]);
      part = year === planYear ? 'plan' : year === reviewYear ? 'review' : null;
    }
    return part;
  });
}
