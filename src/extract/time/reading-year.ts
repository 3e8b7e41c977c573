import type { Calendar } from '../../model/document.js';
import type { Section } from '../../model/sentence.js';

/**
 * The year that a sentence speaks of where it names none: the heading's, else that of the review or of the plan.
 *
 * Outside both parts it is the year of the document, or the one it reviews.
 */
export function readingYear({ part, year }: Section, calendar: Calendar): number | null {
  const { documentYear, reviewYear, planYear } = calendar;
  if (part === 'plan') return year ?? planYear ?? documentYear;
  if (part === 'review') return year ?? reviewYear ?? documentYear;
  return documentYear ?? reviewYear;
}

/** The year that 过去一年 and 一年来 look back on. */
export function yearUnderReview({ part, year }: Section, calendar: Calendar): number | null {
  const { documentYear, reviewYear } = calendar;
  return (part === 'review' ? year : null) ?? reviewYear ?? documentYear;
}
