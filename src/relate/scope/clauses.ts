/** A stretch of a sentence between two marks; positions count in the sentence. */
export interface Clause {
  readonly start: number;
  readonly end: number;
}

/** Marks that end a clause, one character each; a colon between digits is a ratio. */
const BREAK = /[，。；！？]|[：:](?!\s?\d)/gu;

/** The clauses of a sentence in order, without the marks that end them: 甲竣工，乙开工。 → 甲竣工; 乙开工. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  while (BREAK.test(text)) {
    const end = BREAK.lastIndex - 1;
    if (end > start) clauses.push({ start, end });
    start = end + 1;
  }
  if (start < text.length) clauses.push({ start, end: text.length });
  return clauses;
}

/** The clause that a place stands in; all of the sentence where none holds it. */
export function clauseOf(
  { clauses, text }: { readonly clauses: readonly Clause[]; readonly text: string },
  { start, end }: Clause,
): Clause {
  return (
    clauses.find((clause) => clause.start <= start && end <= clause.end) ?? { start: 0, end: text.length }
  );
}
