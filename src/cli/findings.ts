import type { Finding, FindingKind, FindingPlace } from '../query/index.js';
import type { Bilingual, Io } from './io.js';
import { printable, wrapText } from './text-width.js';

/** What each kind of finding is called. */
export const FINDING_TEXTS: Readonly<Record<FindingKind, Bilingual>> = {
  disagreement: { en: 'documents disagree', zh: '文档说法不一' },
  growth: { en: 'growth against levels', zh: '增速与数据不符' },
  undated: { en: 'year not known', zh: '年份不明' },
};

/** A finding's places stand behind its number. */
const INDENT = 6;

/** Findings for people to read: what each is, then every sentence with its place. */
export function renderFindings(findings: readonly Finding[], io: Io): string {
  return findings.map((finding, i) => `${renderFinding(finding, i + 1, io)}\n`).join('\n');
}

function renderFinding(
  { kind, about, why, difference, places }: Finding,
  number: number,
  { language, columns }: Io,
): string {
  const apart = difference === null ? '' : ` (${(difference * 100).toFixed(1)}%)`;
  const head = `${FINDING_TEXTS[kind][language]}: ${[about, why].filter((part) => part !== '').join(' · ')}${apart}`;
  const lines = places.flatMap(linesOf).map((line) => indented(line, columns));
  return printable([`${String(number).padStart(INDENT - 2)}. ${head}`, ...lines].join('\n'));
}

/** The figure, its sentence, and where it stands: the file and the raw offsets, half-open. */
function linesOf({ fact, sentence, document, span }: FindingPlace): string[] {
  return fact === '' ? [] : [`${fact} · ${document.file}:${span.start}–${span.end}`, `  ${sentence}`];
}

function indented(line: string, columns: number): string {
  const room = ' '.repeat(INDENT);
  return wrapText(line, columns - INDENT)
    .split('\n')
    .map((part) => room + part)
    .join('\n');
}
