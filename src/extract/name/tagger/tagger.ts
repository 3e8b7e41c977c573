import { openTaggerModel, type TaggerModel } from '../../../gazetteer/tagger/open-tagger-model.js';
import { type NameProposal, ruleId } from '../../../model/mention.js';
import type { Sentence } from '../../../model/sentence.js';
import { ENTITY_TYPES } from '../../../model/vocabulary.js';
import type { ExtractContext, Proposer } from '../../extractor.js';
import { divisionsIn } from '../division/sentence-divisions.js';
import { encode } from './encode.js';
import { Field } from './field.js';
import { fitsOf } from './fits.js';
import { Kernel } from './kernel.js';
import { Network } from './network.js';
import { type LikelySpan, likelySpans } from './spans.js';

const rule = ruleId('name/tagger');

/** Less likely spans are not proposed. */
const LEAST = 0.05;

/** The two layers of names, one within the other; a span's features are its probabilities in each. */
const LAYERS = ['outer', 'inner'] as const;

/**
 * Makes the learned tagger: it proposes every span that is likely enough a name, with its probabilities as features:
 * 县人民医院综合楼项目 is a Project of the outer layer, 县人民医院 a Facility of the inner one.
 *
 * Positions, types and probabilities are the same on every machine.
 */
export function createTagger(model: TaggerModel = openTaggerModel()): Proposer {
  const network = new Network(model.file, new Kernel(model.kernel));
  const fields = LAYERS.map((_, layer) => new Field(model.file, layer));
  return {
    rule,
    propose(sentence: Sentence, context: ExtractContext): NameProposal[] {
      if (sentence.text === '') return [];
      const scores = network.scores(encode(sentence, divisionsIn(sentence, context), model.vocabulary));
      const spans = fields.map((field, layer) =>
        likelySpans(field, field.weigh(fitsOf(scores, layer)), LEAST),
      );
      return toProposals(spans, sentence);
    },
  };
}

function toProposals(layers: readonly (readonly LikelySpan[])[], { span }: Sentence): NameProposal[] {
  const proposals = new Map<string, NameProposal>();
  layers.forEach((spans, i) => {
    const layer = LAYERS[i] ?? 'outer';
    for (const { start, end, type, probability } of spans) {
      const named = ENTITY_TYPES[type];
      if (named === undefined) continue;
      const key = `${start} ${end} ${type}`;
      const features = { ...proposals.get(key)?.features, [layer]: probability };
      const placed = { start: span.start + start, end: span.start + end };
      proposals.set(key, { span: placed, type: named, rule, features });
    }
  });
  return [...proposals.values()];
}
