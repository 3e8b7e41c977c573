import { openNameWeights, WEIGHT_TABLES } from '../../gazetteer/names/weights.js';
import { openTaggerModel, TAGGER_MODEL } from '../../gazetteer/tagger/open-tagger-model.js';
import { messageOf } from '../../support/errors.js';
import { NameReader, type ReaderName } from './name-reader.js';
import { createTagger } from './tagger/index.js';

/** Paths of what a reader was taught; other ones than those that ship are for cross-validation. */
export interface TaughtFiles {
  readonly fast: string;
  readonly full: string;
  readonly model: string;
}

const SHIPPED: TaughtFiles = { ...WEIGHT_TABLES, model: TAGGER_MODEL };

/**
 * Opens what reads names. Where the tagger doesn't load, the rules read alone (`standInFor` then says why).
 *
 * Throws GAZETTEER_MISSING when the weights are missing.
 */
export function openNameReader(name: ReaderName = 'full', files: TaughtFiles = SHIPPED): NameReader {
  if (name === 'fast') return new NameReader(openNameWeights(files.fast), null);
  let tagger: ReturnType<typeof createTagger>;
  try {
    tagger = createTagger(openTaggerModel(files.model));
  } catch (error) {
    return new NameReader(openNameWeights(files.fast), null, messageOf(error).split('\n', 1)[0] ?? null);
  }
  return new NameReader(openNameWeights(files.full), tagger);
}
