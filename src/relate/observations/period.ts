import type { Calendar } from '../../model/document.js';
import type { Basis, FigureKind, SectionPart } from '../../model/vocabulary.js';
import type { Item } from './item.js';

/** The year that a figure holds for, and whether it was reached. */
export interface Period {
  readonly year: number | null;
  readonly kind: FigureKind;
  readonly basis: Basis;
}

const YEAR = /(?<!较|比|是|与)(?<!(?:较|比|由|从)[^，]{0,4})((?:19|20)\d{2})年/gu;

/** The period of a figure by the part of the report that it stands in, or the year that its clause names. */
export function periodOf(
  { reading, text, clauseStart, start }: Item,
  part: SectionPart | null,
  { documentYear, reviewYear, planYear }: Calendar,
): Period {
  const { section } = reading.sentence;
  const isPlan = part === 'plan';
  const headed = section.part === 'plan' ? section.year : null;
  const usual = isPlan ? (headed ?? planYear ?? documentYear) : (reviewYear ?? documentYear);
  const stated = [...text.slice(clauseStart, start).matchAll(YEAR)].at(-1)?.[1];
  const year = stated === undefined ? usual : Number(stated);
  const isAhead =
    stated === undefined ? isPlan : year !== null && year > (reviewYear ?? documentYear ?? year);
  return { year, kind: isAhead ? 'target' : 'actual', basis: stated === undefined ? 'implied' : 'stated' };
}
