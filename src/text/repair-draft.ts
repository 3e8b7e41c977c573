import type { WordCosts } from '../lang/word-costs.js';
import type { Span } from '../model/span.js';
import type { Script } from '../model/vocabulary.js';
import { applyEdits, type Draft } from './draft.js';
import { repairGarbled } from './garbled/repair.js';
import { simplifyCharacter } from './simplify.js';

/** A draft with its garbled spots, in the coordinates of the file. */
export interface RepairedDraft {
  readonly draft: Draft;
  readonly repaired: readonly Span<'raw'>[];
  readonly kept: readonly Span<'raw'>[];
}

/** Repairs the garbled spots of a draft; the words are read only where something looks garbled. */
export function repairDraft(draft: Draft, script: Script, openWords: () => WordCosts): RepairedDraft {
  const { edits, kept } = repairGarbled(draft.text, {
    openWords,
    simplify: script === 'traditional' ? simplifyText : (text) => text,
  });
  return {
    draft: applyEdits(draft, edits),
    repaired: edits.map(({ start, end }) => draft.offsets.toRaw({ start, end })),
    kept: kept.map((span) => draft.offsets.toRaw(span)),
  };
}

function simplifyText(text: string): string {
  return Array.from(text, simplifyCharacter).join('');
}
