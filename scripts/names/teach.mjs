// What readers of names are taught by: the choices of gold documents, with or without what taggers propose.
import { examplesOf, FeatureNumbers, withoutRare } from './examples.mjs';
import { fitWeights } from './logistic.mjs';
import { writeWeights } from './write-weights.mjs';

/** @typedef {import('./gold-documents.mjs').GoldDocument} GoldDocument */
/** @typedef {import('./examples.mjs').Proposer} Proposer */
/** @typedef {import('./logistic.mjs').Example} Example */
/**
 * @typedef {object} Lessons
 * @property {FeatureNumbers} numbers
 * @property {readonly { name: string, place: string, groups: Example[][] }[]} documents
 */

/**
 * @param {readonly GoldDocument[]} documents
 * @param {ReadonlyMap<string, Proposer> | null} taggers By the document's file; null for the rules alone.
 * @returns {Lessons}
 */
export function taughtBy(documents, taggers) {
  const numbers = new FeatureNumbers();
  return {
    numbers,
    documents: documents.map((document) => ({
      name: document.name,
      place: document.place,
      groups: examplesOf(document, taggers?.get(`${document.name}.txt`) ?? null, numbers),
    })),
  };
}

/**
 * Fits weights on the documents that pass and writes their table.
 *
 * @param {Lessons} lessons
 * @param {string} file
 * @param {(line: string) => void} report
 * @param {(name: string) => boolean} [passes]
 */
export function fitTable({ numbers, documents }, file, report, passes = () => true) {
  const part = documents.filter(({ name }) => passes(name));
  const rows = writeWeights(fitWeights(withoutRare(part), numbers.numbers.size), numbers.numbers, file);
  report(`${file}: ${part.length} documents, ${rows} features`);
}
