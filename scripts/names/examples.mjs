// The choices of documents as examples with numbered features, so that weights can be fitted.
import { choicesOf } from '../../dist/extract/name/features/choices.js';
import { describeChoice } from '../../dist/extract/name/features/describe.js';
import { Likelihoods } from '../../dist/extract/name/features/likelihoods.js';

/** @typedef {import('../../dist/extract/extractor.js').Proposer} Proposer */
/** @typedef {import('./gold-documents.mjs').GoldDocument} GoldDocument */
/** @typedef {import('./logistic.mjs').Example} Example */

/** A feature counts where it is met this often, and in this many counties and prefectures. */
const FEWEST = 4;
const FEWEST_PLACES = 2;

/** Numbers for features of a type, in the order in which they are met. */
export class FeatureNumbers {
  /** @type {Map<string, number>} */
  numbers = new Map();

  /** @param {string} name */
  of(name) {
    const number = this.numbers.get(name) ?? this.numbers.size;
    this.numbers.set(name, number);
    return number;
  }
}

/**
 * For each place where a name may end the choices there.
 *
 * @param {GoldDocument} document
 * @param {Proposer | null} tagger
 * @param {FeatureNumbers} numbers
 * @returns {Example[][]}
 */
export function examplesOf({ sentences, context, named }, tagger, numbers) {
  return sentences.flatMap((sentence) => {
    const offset = sentence.span.start;
    const likelihoods = tagger && new Likelihoods(tagger.propose(sentence, context), offset);
    /** @type {Map<number, Example[]>} */
    const byEnd = new Map();
    for (const choice of choicesOf(sentence, context, likelihoods)) {
      const { type, start, end } = choice;
      const features = describeChoice(sentence, choice, likelihoods).map((feature) =>
        numbers.of(`${type}\t${feature}`),
      );
      const example = { features, isRight: named.has(`${type}${offset + start}-${offset + end}`) };
      byEnd.set(end, [...(byEnd.get(end) ?? []), example]);
    }
    return [...byEnd.values()];
  });
}

/**
 * The examples without features that are too rare to learn from.
 *
 * @param {readonly { place: string, groups: readonly Example[][] }[]} documents
 * @returns {Example[][]}
 */
export function withoutRare(documents) {
  /** @type {Map<number, number>} */
  const times = new Map();
  /** @type {Map<number, Set<string>>} */
  const places = new Map();
  for (const { place, groups } of documents) {
    for (const feature of groups.flat().flatMap(({ features }) => features)) {
      times.set(feature, (times.get(feature) ?? 0) + 1);
      const known = places.get(feature);
      if (known === undefined) places.set(feature, new Set([place]));
      else known.add(place);
    }
  }
  const counts = (/** @type {number} */ feature) =>
    (times.get(feature) ?? 0) >= FEWEST && (places.get(feature)?.size ?? 0) >= FEWEST_PLACES;
  return documents.flatMap(({ groups }) =>
    groups.map((group) =>
      group.map((example) => ({ ...example, features: example.features.filter(counts) })),
    ),
  );
}
