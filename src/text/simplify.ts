import { toSimplified } from '../lang/script.js';
import { applyEdits, type Draft, replaceUnits } from './draft.js';
import type { Edit } from './edit.js';

/** The draft of a traditional text in simplified characters; a character that changes its length keeps its place. */
export function simplifyDraft(draft: Draft): Draft {
  const simplified = toSimplified(draft.text, { isTraditional: true });
  const from = [...draft.text];
  const to = [...simplified];
  const replaced = to.length === from.length ? to : from.map(simplifyCharacter);
  const edits: Edit[] = [];
  let start = 0;
  const kept = from.map((character, i) => {
    const replacement = replaced[i] ?? character;
    const end = start + character.length;
    if (replacement.length !== character.length) edits.push({ start, end, replacement });
    start = end;
    return replacement.length === character.length ? replacement : character;
  });
  return applyEdits(replaceUnits(draft, kept.join('')), edits);
}

const simplifiedCharacters = new Map<string, string>();

/** A single traditional character in its simplified form. */
export function simplifyCharacter(character: string): string {
  const known = simplifiedCharacters.get(character);
  if (known !== undefined) return known;
  const simplified = toSimplified(character, { isTraditional: true });
  simplifiedCharacters.set(character, simplified);
  return simplified;
}
