import type { Calendar } from '../../model/document.js';
import type { Month } from './dates.js';
import { type HeadingYears, readHeadingYears } from './headings.js';
import { readMeeting } from './meeting.js';
import { readToldYears } from './told-years.js';

/** From this month on a meeting reviews its own year and plans the next. */
const FIRST_MONTH_OF_EARLY_MEETINGS = 11;
const REPORT = /工作报告/u;
const REPORT_OPENING = /各位(?:代表|委员)/u;
const TITLE_YEAR =
  /(?<!\d)((?:19|20)\d{2})年?[^，。；\n]{0,24}?工作报告|工作报告[（(]((?:19|20)\d{2})年?[）)]/u;
/** The title and the opening of a report stand here. UTF-16 units. */
const HEAD_LENGTH = 600;

/** The years as the text itself tells them; `basis` is null where it tells none. */
export function readCalendar(title: string, text: string): Calendar {
  return isReport(title, text) ? ofReport(title, text) : ofPage(text);
}

/** Whether the text is a report on a year's work, given at a meeting. */
export function isReport(title: string, text: string): boolean {
  const head = text.slice(0, HEAD_LENGTH);
  const { review, plan } = readHeadingYears(text);
  return (
    REPORT.test(title) || REPORT.test(head) || REPORT_OPENING.test(head) || review !== null || plan !== null
  );
}

function ofReport(title: string, text: string): Calendar {
  const headings = readHeadingYears(text);
  const meeting = readMeeting(`${title}\n${text}`);
  if (meeting !== null) return around(meeting, headings);
  const titleYear = readTitleYear(title) ?? readTitleYear(text.slice(0, HEAD_LENGTH));
  if (titleYear !== null) return around({ year: titleYear, month: 1 }, headings);
  return ofHeadings(headings);
}

/** A meeting early in a year reviews the year before; one at its end reviews that year. The headings know better. */
function around({ year, month }: Month, { review, plan }: HeadingYears): Calendar {
  const byMonth = month >= FIRST_MONTH_OF_EARLY_MEETINGS ? year : year - 1;
  const reviewYear = [review, plan === null ? null : plan - 1].find(
    (told) => told === year || told === year - 1,
  );
  const reviewed = reviewYear ?? byMonth;
  return { documentYear: year, reviewYear: reviewed, planYear: reviewed + 1, basis: 'stated' };
}

/** Most meetings are held early in the year that they plan. */
function ofHeadings({ review, plan }: HeadingYears): Calendar {
  const planYear = plan ?? (review === null ? null : review + 1);
  if (planYear === null) return { documentYear: null, reviewYear: null, planYear: null, basis: null };
  return { documentYear: planYear, reviewYear: planYear - 1, planYear, basis: 'inferred' };
}

function ofPage(text: string): Calendar {
  const { told, looksAhead } = readToldYears(text);
  if (told === null) return { documentYear: null, reviewYear: null, planYear: null, basis: null };
  const planYear = looksAhead ? told + 1 : null;
  return { documentYear: planYear ?? told, reviewYear: told, planYear, basis: 'inferred' };
}

function readTitleYear(text: string): number | null {
  const match = TITLE_YEAR.exec(text);
  return match === null ? null : Number(match[1] ?? match[2]);
}
