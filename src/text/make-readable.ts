import { detectScript } from '../lang/script.js';
import { foldWidth, widenPunctuation } from '../lang/width.js';
import type { WordCosts } from '../lang/word-costs.js';
import type { Report } from '../model/diagnostic.js';
import type { SourceDocument } from '../model/document.js';
import type { GarbledSpot, ReadableText } from '../model/text.js';
import { DEFAULT_PASSES } from './default-passes.js';
import { applyEdits, type Draft, draftOf, replaceUnits } from './draft.js';
import { unifyLineBreaks } from './passes/line-breaks.js';
import { type RepairedDraft, repairDraft } from './repair-draft.js';
import { reportGarbled, reportSkipped } from './reports.js';
import { simplifyDraft } from './simplify.js';
import { findSkipped } from './skipped.js';

/**
 * Makes the text that rules read: repaired, simplified, folded, its broken lines joined.
 *
 * Every position leads back to its place in the file by `offsets`.
 *
 * @param openWords Reads the costs of words, by which garbled text is told from readable; called only where it is needed.
 */
export function makeReadable(
  document: SourceDocument,
  report: Report,
  openWords: () => WordCosts,
): ReadableText {
  const script = detectScript(document.raw);
  const draft = draftOf(document.raw);
  const mended = repairDraft(applyEdits(draft, unifyLineBreaks(draft.text)), script, openWords);
  const { text, offsets } = smooth(script === 'traditional' ? simplifyDraft(mended.draft) : mended.draft);
  const skipped = findSkipped(text);
  const garbled = garbledSpots(mended, offsets);
  reportGarbled(document, mended, report);
  reportSkipped(document, skipped, report);
  return { document, script, text, offsets, garbled, skipped };
}

function smooth(draft: Draft): Draft {
  let smoothed = replaceUnits(draft, foldWidth(draft.text));
  for (const pass of DEFAULT_PASSES) smoothed = applyEdits(smoothed, pass(smoothed.text));
  return replaceUnits(smoothed, widenPunctuation(smoothed.text));
}

function garbledSpots({ repaired, kept }: RepairedDraft, offsets: Draft['offsets']): GarbledSpot[] {
  const spots = [
    ...repaired.map((span) => ({ span: offsets.toText(span), repaired: true })),
    ...kept.map((span) => ({ span: offsets.toText(span), repaired: false })),
  ];
  return spots.toSorted((a, b) => a.span.start - b.span.start);
}
