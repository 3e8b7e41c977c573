import type { Calendar } from '../../model/document.js';
import type { Basis, FigureKind } from '../../model/vocabulary.js';
import type { Scope } from '../scope/scope.js';
import type { Item } from './item.js';

/** The year that a figure holds for, and whether it was reached. */
export interface Period {
  readonly year: number | null;
  readonly kind: FigureKind;
  readonly basis: Basis;
}

const YEAR = /(?<!较|比|是|与|恢复[到至])(?<!(?:较|比|由|从)[^，]{0,4})((?:19|20)\d{2})年/gu;

/** A year that opens a sentence and holds for all its clauses: 到2026年，…，…. */
const OPENING = /^\s*(?:[—-]+\s*)?(?:到|至|在)?((?:19|20)\d{2})年(?:底|末)?[，,]/u;
const GOES_ON = /；\s*$/u;

/** The year that each sentence opens with, or the one before where that goes on with a semicolon; null for none. */
export function openingYears(texts: readonly string[]): readonly (number | null)[] {
  let year: number | null = null;
  return texts.map((text, i) => {
    const told = OPENING.exec(text)?.[1];
    if (told !== undefined) year = Number(told);
    else if (!GOES_ON.test(texts[i - 1] ?? '')) year = null;
    return year;
  });
}

/** The last year that the words tell; the pattern looks back from every place, so it is asked only where 年 stands. */
function lastYearIn(words: string): string | undefined {
  return words.includes('年') ? [...words.matchAll(YEAR)].at(-1)?.[1] : undefined;
}

/** The period of a figure by the part of the report that it stands in, or the year that its clause names, or its sentence opens with. */
export function periodOf(
  { text, clauseStart, start }: Item,
  opening: number | null,
  scope: Scope,
  { documentYear, reviewYear }: Calendar,
): Period {
  const stated = lastYearIn(text.slice(clauseStart, start)) ?? opening;
  const year = stated === null ? scope.year : Number(stated);
  const isAhead =
    stated === null ? scope.part === 'plan' : year !== null && year > (reviewYear ?? documentYear ?? year);
  return { year, kind: isAhead ? 'target' : 'actual', basis: stated === null ? 'implied' : 'stated' };
}
