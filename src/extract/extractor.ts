import type { GazetteerScope } from '../gazetteer/gazetteer.js';
import type { Calendar } from '../model/document.js';
import type { RuleId } from '../model/ids.js';
import type { Mention, NameProposal } from '../model/mention.js';
import type { Sentence } from '../model/sentence.js';
import type { Span } from '../model/span.js';

/** What a rule may know besides its sentence. */
export interface ExtractContext {
  readonly calendar: Calendar;
  readonly places: GazetteerScope;
  /** Garbled spots that were not repaired: no name or figure is taken across them. */
  readonly unreadable?: readonly Span<'text'>[];
}

/** Finds mentions of one kind in one sentence; never looks at what other extractors found. */
export interface Extractor<M extends Mention = Mention> {
  readonly rule: RuleId;
  readonly extract: (sentence: Sentence, context: ExtractContext) => M[];
}

/** Takes all mentions of a sentence and returns a better list: fewer, merged or completed. */
export interface Refiner<M extends Mention = Mention> {
  readonly rule: RuleId;
  readonly refine: (mentions: readonly M[], sentence: Sentence, context: ExtractContext) => M[];
}

/** Suggests spans of one sentence that may be names, with what speaks for them; the decision weighs them. */
export interface Proposer {
  readonly rule: RuleId;
  readonly propose: (sentence: Sentence, context: ExtractContext) => NameProposal[];
}
