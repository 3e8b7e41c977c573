import { costOfText, type WordCosts } from '../../lang/word-costs.js';

/** A rarer character is not to be expected in a report. Nats. */
const RARE = 13.5;
/** A `?` within Chinese text costs so much more than other marks. */
const LOST_COST = 7;
/** A character, and a pair and a triple of characters, that the document has nowhere else, cost so much more. */
const STRANGE_COSTS = [3, 1.5, 2] as const;
/** A shorter text stands elsewhere by chance. */
const SHORTEST_KNOWN = 3;

/** What is known of how a document reads, from its parts that are not garbled. */
export class CleanText {
  private readonly text: string;
  private readonly words: WordCosts;
  private readonly simplify: (text: string) => string;
  private pairs: ReadonlySet<string> | null = null;

  constructor(text: string, words: WordCosts, simplify: (text: string) => string) {
    this.text = text;
    this.words = words;
    this.simplify = simplify;
  }

  /** Whether the character may stand in the document although it has it nowhere else. */
  isPlausible(character: string): boolean {
    return (this.words.get(this.simplify(character)) ?? RARE) < RARE;
  }

  /** Whether the two characters stand side by side in the document or in a word. */
  isKnownPair(pair: string): boolean {
    this.pairs ??= new Set(stretches(this.text, 2));
    return this.pairs.has(pair) || this.words.has(this.simplify(pair));
  }

  /** What a text costs by its words; a lost character in it much. */
  costOf(text: string): number {
    const lost = text.split('?').length - 1;
    return costOfText(this.simplify(text), this.words) + lost * LOST_COST;
  }

  /** What a fragment between two texts costs by its words and by what the document says elsewhere. */
  costOfFragment(before: string, fragment: string, after: string): number {
    const byWords = this.costOf(before + fragment + after) + this.strangeness(before, fragment, after);
    const occurrences = fragment.length < SHORTEST_KNOWN ? 0 : this.text.split(fragment).length - 1;
    if (occurrences === 0) return byWords;
    const asKnown = this.costOf(before) + Math.log(this.text.length / occurrences) + this.costOf(after);
    return Math.min(byWords, asKnown);
  }

  private strangeness(before: string, fragment: string, after: string): number {
    const [perCharacter, perPair, perTriple] = STRANGE_COSTS;
    const pairs = stretches(before.slice(-1) + fragment + after.slice(0, 1), 2);
    const triples = stretches(before.slice(-2) + fragment + after.slice(0, 2), 3);
    return (
      [...fragment].filter((character) => !this.text.includes(character)).length * perCharacter +
      pairs.filter((pair) => !this.isKnownPair(pair)).length * perPair +
      triples.filter((triple) => !this.text.includes(triple)).length * perTriple
    );
  }
}

function stretches(text: string, length: number): string[] {
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, i) => text.slice(i, i + length));
}
