import type { DivisionMatch } from '../../../model/division.js';
import type { NameProposal, RuleId } from '../../../model/mention.js';
import type { Sentence } from '../../../model/sentence.js';
import type { ExtractContext } from '../../extractor.js';
import { standsInItsOwnRight } from './own-right.js';
import { divisionsIn, isWholeWords, spanOf } from './sentence-divisions.js';

/** How near to the document's home a division is. */
export type Nearness = 'home' | 'sister' | 'elsewhere';

/** A proposal of a province, prefecture or county as matched, with what speaks for it. */
export function proposeUpper(
  match: DivisionMatch,
  sentence: Sentence,
  context: ExtractContext,
  { rule, weigh }: { readonly rule: RuleId; readonly weigh: (facts: UpperFacts) => number },
): NameProposal {
  const [division] = match.candidates;
  const facts = {
    type: division.type,
    nearness: nearnessOf(match, context),
    isWhole: isWholeWords(sentence, match),
    isOwn: standsInItsOwnRight(sentence, match) || leadsToDivision(match, sentence, context),
  };
  return {
    span: spanOf(sentence, match),
    type: division.type,
    rule,
    candidates: match.candidates.map(({ code }) => code),
    features: {
      weight: weigh(facts),
      home: Number(facts.nearness === 'home'),
      sister: Number(facts.nearness === 'sister'),
      wholeWords: Number(facts.isWhole),
      ownRight: Number(facts.isOwn),
    },
  };
}

/** What the weight of a proposal is made from. */
export interface UpperFacts {
  readonly type: string;
  readonly nearness: Nearness;
  readonly isWhole: boolean;
  readonly isOwn: boolean;
}

/** 浙江|湖州, 北京市|密云区: the place is told from the largest down. */
function leadsToDivision({ end }: DivisionMatch, sentence: Sentence, context: ExtractContext): boolean {
  return divisionsIn(sentence, context).some(({ start }) => start === end);
}

/** Home is the document's county and prefecture; sisters are the counties of its prefecture. */
function nearnessOf(
  { candidates: [division] }: DivisionMatch,
  { places: { home } }: ExtractContext,
): Nearness {
  if (division.code === home.county || division.code === home.prefecture) return 'home';
  return division.parent !== null && division.parent === home.prefecture ? 'sister' : 'elsewhere';
}
