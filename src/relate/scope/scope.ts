import type { Calendar } from '../../model/document.js';
import type { Reading } from '../../model/reading.js';
import type { SectionPart } from '../../model/vocabulary.js';
import { partsOfReport } from './report-parts.js';

/** What a sentence holds for where its own words don't tell. */
export interface Scope {
  /** The part of the report that it stands in. */
  readonly part: SectionPart | null;
  /** The year that it speaks of: that of the plan, or the one under review; null where nothing tells. */
  readonly year: number | null;
}

/** The scope of each sentence: in the plan of 2024 what is said holds for 2024, else for the year under review. */
export function scopesOf(readings: readonly Reading[], calendar: Calendar): readonly Scope[] {
  const { documentYear, reviewYear, planYear } = calendar;
  const parts = partsOfReport(readings, calendar);
  return readings.map(({ sentence: { section } }, i) => {
    const part = parts[i] ?? null;
    const headed = section.part === 'plan' ? section.year : null;
    const year = part === 'plan' ? (headed ?? planYear ?? documentYear) : (reviewYear ?? documentYear);
    return { part, year };
  });
}
