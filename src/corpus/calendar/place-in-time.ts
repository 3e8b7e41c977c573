import type { Report } from '../../model/diagnostic.js';
import type { Calendar, CorpusFile, DocumentMetadata } from '../../model/document.js';
import type { PlainDocument } from '../plain-text.js';
import { isReport, readCalendar } from './read-calendar.js';

const FIELDS = ['documentYear', 'reviewYear', 'planYear'] as const;
type Years = Pick<Calendar, (typeof FIELDS)[number]>;

/**
 * The years of a document: those that its text states, else those of the metadata, else those that can be concluded from
 * the text, else that of its publication.
 */
export function placeInTime({ file, title, text }: PlainDocument, report: Report): Calendar {
  const told = readCalendar(title, text);
  const { metadata } = file;
  if (told.basis === 'stated') return compared(told, file, report);
  if (FIELDS.some((field) => metadata[field] !== undefined)) {
    return { ...complete(metadata, isReport(title, text)), basis: 'metadata' };
  }
  if (told.basis !== null) return told;
  const published = yearOfPublication(metadata, text);
  if (published === null) reportUnknown(file, report);
  return published ?? told;
}

function compared(told: Calendar, { id, metadata }: CorpusFile, report: Report): Calendar {
  const differing = FIELDS.filter(
    (field) => metadata[field] !== undefined && metadata[field] !== told[field],
  );
  if (differing.length > 0) {
    const what = differing
      .map((field) => `${field} ${told[field]} (metadata: ${metadata[field]})`)
      .join(', ');
    const message = `The text tells another year than the metadata: ${what}; the text was followed. / 正文与元数据的年份不一致，以正文为准。`;
    report({ code: 'METADATA_DISAGREES', severity: 'warning', document: id, message });
  }
  return told;
}

/** The years of the metadata; a report of a year reviews the one before and plans that year. */
function complete({ documentYear, reviewYear, planYear }: DocumentMetadata, report: boolean): Years {
  if (!report)
    return {
      documentYear: documentYear ?? planYear ?? reviewYear ?? null,
      reviewYear: reviewYear ?? null,
      planYear: planYear ?? null,
    };
  const plan = planYear ?? (reviewYear === undefined ? documentYear : reviewYear + 1);
  const review = reviewYear ?? (plan === undefined ? undefined : plan - 1);
  return { documentYear: documentYear ?? plan ?? null, reviewYear: review ?? null, planYear: plan ?? null };
}

/** A page that names no year is of the year in which it came out; what it looks back on and ahead to, its words tell. */
function yearOfPublication({ publishedOn }: DocumentMetadata, text: string): Calendar | null {
  if (publishedOn === undefined) return null;
  const year = Number(publishedOn.slice(0, 4));
  return {
    documentYear: year,
    reviewYear: /过去的?一年|一年来/u.test(text) ? year - 1 : null,
    planYear: /今年|年内|下一步/u.test(text) ? year : null,
    basis: 'metadata',
  };
}

function reportUnknown({ id }: CorpusFile, report: Report): void {
  const message =
    'Neither text nor metadata tell the year; give it with --year or --sources. / 无法确定文档年份，请用 --year 指明。';
  report({ code: 'YEAR_UNKNOWN', severity: 'warning', document: id, message });
}
