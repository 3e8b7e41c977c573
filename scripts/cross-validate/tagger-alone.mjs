// What the taggers of the folds find without any rule, as documents to score: an ablation.
import { readFileSync } from 'node:fs';

/** @typedef {import('../../dist/evaluate/score.js').ScoredDocument} ScoredDocument */
/** @typedef {import('../../dist/evaluate/gold.js').GoldEntity} GoldEntity */

/** From this probability on a span counts as a name. */
const ENOUGH = 0.5;

/**
 * The documents with one entity for each distinct type and text that is likely enough, and nothing else.
 *
 * @param {readonly ScoredDocument[]} documents
 * @param {string} proposals
 * @returns {ScoredDocument[]}
 */
export function readByTaggerAlone(documents, proposals) {
  /** @type {Map<string, Map<string, GoldEntity>>} */
  const found = new Map();
  for (const line of readFileSync(proposals, 'utf8').split('\n')) {
    if (line === '') continue;
    const { document, type, text, probability, rawStart, rawEnd } = JSON.parse(line);
    if (probability < ENOUGH) continue;
    const entities = found.get(document) ?? new Map();
    found.set(document, entities);
    const id = `${type} ${text}`;
    const entity = entities.get(id) ?? {
      ...{
        k: 'entity',
        id,
        type,
        name: text,
        aliases: [],
        surfaces: [text],
        county: null,
        code: null,
        years: [],
      },
      mentions: [],
    };
    entity.mentions.push({ start: rawStart, end: rawEnd, text });
    entities.set(id, entity);
  }
  return documents.map(({ name, gold, raw }) => {
    const entities = [...(found.get(`${name}.txt`)?.values() ?? [])];
    return { name, gold, raw, out: { document: null, entities, relations: [], observations: [] } };
  });
}
