/** A word with its part of speech, as an engine gives it. */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

/** An engine that cuts faster than it tags. */
export interface CuttingEngine {
  readonly cut: (text: string) => readonly string[];
  /** The same words, each with its tag, which is that of the word wherever it stands. */
  readonly tag: (text: string) => readonly TaggedWord[];
}

/** So many words are kept; a county's report has a few thousand. */
const MOST_KEPT = 60_000;

/**
 * Tags as the engine does, but looks a word up once: jieba's tag follows from the word alone, and looking it up takes
 * longer than cutting. A text with a word not met before is left to the engine. The words of a text may be handed in, where
 * they are known.
 */
export function keepTags(
  engine: CuttingEngine,
  mostKept = MOST_KEPT,
): (text: string, words?: readonly string[]) => readonly TaggedWord[] {
  const kept = new Map<string, TaggedWord>();
  return (text, words = engine.cut(text)) => {
    const tagged: TaggedWord[] = [];
    for (const word of words) {
      const known = kept.get(word);
      if (known === undefined) return keepAll(engine.tag(text), kept, mostKept);
      tagged.push(known);
    }
    return tagged;
  };
}

function keepAll(
  tagged: readonly TaggedWord[],
  kept: Map<string, TaggedWord>,
  mostKept: number,
): readonly TaggedWord[] {
  for (const one of tagged) {
    if (kept.has(one.word)) continue;
    if (kept.size >= mostKept) kept.clear();
    kept.set(one.word, one);
  }
  return tagged;
}
