import { openTaggerModel, type TaggerModel } from '../../../gazetteer/tagger/open-tagger-model.js';
import { type NameProposal, ruleId } from '../../../model/mention.js';
import type { Sentence } from '../../../model/sentence.js';
import { ENTITY_TYPES } from '../../../model/vocabulary.js';
import type { ExtractContext, Proposer } from '../../extractor.js';
import { divisionsIn } from '../division/sentence-divisions.js';
import { encode } from './encode.js';
import { Field } from './field.js';
import { Kernel } from './kernel.js';
import { Lattice } from './lattice.js';
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
  const kernel = new Kernel(model.kernel);
  const network = new Network(model.file, kernel);
  const fields = LAYERS.map((_, layer) => new Field(model.file, kernel, layer));
  const lattice = new Lattice(kernel, LAYERS.length);
  return {
    rule,
    propose(sentence: Sentence, context: ExtractContext): NameProposal[] {
      const { length } = sentence.text;
      if (length === 0) return [];
      lattice.reserve(length);
      network.fit(encode(sentence, divisionsIn(sentence, context), model.vocabulary), lattice);
      const spans = fields.map((field, layer) => {
        const fits = lattice.fits[layer] ?? 0;
        field.weigh(lattice, fits, length, LEAST);
        return likelySpans({ kernel, field, lattice, fits, length, least: LEAST });
      });
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
