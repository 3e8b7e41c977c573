// What taggers that have not seen a document proposed in it (scripts/tagger/out-of-fold.mjs), as a proposer.
import { readFileSync } from 'node:fs';
import { ruleId } from '../../dist/model/mention.js';

/** @typedef {import('../../dist/extract/extractor.js').Proposer} Proposer */
/** @typedef {import('../../dist/model/vocabulary.js').EntityType} EntityType */
/** @typedef {{ document: string, start: number, end: number, type: EntityType, outer: number, inner: number }} Line */

const rule = ruleId('name/tagger');

/**
 * A proposer for each document of the file, by the document's id.
 *
 * @param {string} file
 * @returns {Map<string, Proposer>}
 */
export function readProposals(file) {
  /** @type {Map<string, Line[]>} */
  const lines = new Map();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    /** @type {Line} */
    const proposal = JSON.parse(line);
    const known = lines.get(proposal.document);
    if (known === undefined) lines.set(proposal.document, [proposal]);
    else known.push(proposal);
  }
  return new Map([...lines].map(([document, proposals]) => [document, proposerOf(proposals)]));
}

/**
 * @param {readonly Line[]} proposals
 * @returns {Proposer}
 */
function proposerOf(proposals) {
  return {
    rule,
    propose: ({ span }) =>
      proposals
        .filter(({ start, end }) => start >= span.start && end <= span.end)
        .map(({ start, end, type, outer, inner }) => ({
          span: { start, end },
          type,
          rule,
          features: { outer, inner },
        })),
  };
}
