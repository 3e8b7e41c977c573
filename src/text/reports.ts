import type { Report } from '../model/diagnostic.js';
import type { SourceDocument } from '../model/document.js';
import type { SkippedStretch } from '../model/text.js';
import type { RepairedDraft } from './repair-draft.js';

/** Reports each garbled spot, repaired or kept, with its place in the file. */
export function reportGarbled(
  { id, raw }: SourceDocument,
  { repaired, kept }: RepairedDraft,
  report: Report,
): void {
  for (const span of repaired) {
    const message = `A garbled spot was repaired: ${raw.slice(span.start, span.end)}. / 已修复乱码。`;
    report({ code: 'GARBLED_REPAIRED', severity: 'info', document: id, span, message });
  }
  for (const span of kept) {
    const message = `A garbled spot was left as it is; nothing is read across it: ${raw.slice(span.start, span.end)}. / 乱码无法修复，已保留。`;
    report({ code: 'GARBLED_KEPT', severity: 'warning', document: id, span, message });
  }
}

/** Reports how much of the text is page furniture, by reason. */
export function reportSkipped(
  { id }: SourceDocument,
  skipped: readonly SkippedStretch[],
  report: Report,
): void {
  if (skipped.length === 0) return;
  const counts = new Map<string, number>();
  for (const { reason, span } of skipped)
    counts.set(reason, (counts.get(reason) ?? 0) + span.end - span.start);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const what = [...counts].map(([reason, count]) => `${reason} ${count}`).join(', ');
  const message = `${total} characters of page furniture were passed over (${what}). / 略过页面附加文字 ${total} 字。`;
  report({ code: 'TEXT_SKIPPED', severity: 'info', document: id, message });
}
