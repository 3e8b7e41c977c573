import { detectScript, toSimplified } from '../lang/script.js';
import { foldWidth, widenPunctuation } from '../lang/width.js';
import type { Report } from '../model/diagnostic.js';
import type { SourceDocument } from '../model/document.js';
import type { ReadableText } from '../model/text.js';
import { DEFAULT_PASSES } from './default-passes.js';
import { applyEdits, draftOf, replaceUnits } from './draft.js';
import { findSkipped } from './skipped.js';

/**
 * Makes the text that rules read: simplified, folded, its broken lines joined.
 *
 * Every position leads back to its place in the file by `offsets`.
 */
export function makeReadable(document: SourceDocument, report: Report): ReadableText {
  const { raw } = document;
  const script = detectScript(raw);
  const simplified = toSimplified(raw, { isTraditional: script === 'traditional' });
  let draft = replaceUnits(draftOf(raw), foldWidth(simplified));
  for (const pass of DEFAULT_PASSES) draft = applyEdits(draft, pass(draft.text));
  const { text, offsets } = replaceUnits(draft, widenPunctuation(draft.text));
  const skipped = findSkipped(text);
  const characters = skipped.reduce((sum, { span }) => sum + span.end - span.start, 0);
  if (characters > 0) {
    report({
      code: 'TEXT_SKIPPED',
      severity: 'info',
      document: document.id,
      message: `${characters} characters of page furniture were passed over. / 略过页面附加文字 ${characters} 字。`,
    });
  }
  return { document, script, text, offsets, garbled: [], skipped };
}
