const MOST = 3;

/** The names that share enough pairs of letters with a name to be a slip of it, the nearest first: project-by-year. */
export function similarNames(name: string, names: readonly string[]): string[] {
  return names
    .map((candidate) => ({ candidate, likeness: likeness(name.toLowerCase(), candidate) }))
    .filter((scored) => scored.likeness >= 0.4)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

/** Dice's coefficient of the two names' pairs of letters: 0 for none in common, 1 for the same. */
function likeness(a: string, b: string): number {
  const ofA = pairsOf(a);
  const ofB = pairsOf(b);
  const common = [...ofA].filter((pair) => ofB.has(pair)).length;
  return (2 * common) / Math.max(1, ofA.size + ofB.size);
}

function pairsOf(text: string): Set<string> {
  return new Set([...text].slice(1).map((letter, i) => `${[...text][i]}${letter}`));
}
