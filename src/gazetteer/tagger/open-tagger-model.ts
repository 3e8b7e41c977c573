import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { BuilderError, messageOf } from '../../support/errors.js';
import { ModelFile } from './model-file.js';
import { readVocabulary, type TaggerVocabulary } from './vocabulary.js';

/** What the tagger is made of: its numbers, its vocabulary, and the machine code that multiplies. */
export interface TaggerModel {
  readonly file: ModelFile;
  readonly vocabulary: TaggerVocabulary;
  readonly kernel: Uint8Array<ArrayBuffer>;
}

const FOLDER = fileURLToPath(new URL('../../../data/tagger/', import.meta.url));

/** The weights that ship. */
export const TAGGER_MODEL = `${FOLDER}model.bin`;

/**
 * Reads the tagger's model.
 *
 * Throws GAZETTEER_MISSING when the installation lacks a file of it.
 *
 * @param file The path of other weights than those that ship, for cross-validation; their vocabulary lies beside them.
 */
export function openTaggerModel(file: string = TAGGER_MODEL): TaggerModel {
  return {
    file: new ModelFile(read(file)),
    vocabulary: readVocabulary(gunzipSync(read(join(dirname(file), 'vocabulary.json.gz'))).toString('utf8')),
    kernel: new Uint8Array(read(`${FOLDER}kernel.wasm`)),
  };
}

function read(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new BuilderError('GAZETTEER_MISSING', `The tagger lacks a file: ${path}: ${messageOf(cause)}`, {
      hint: 'Install the package again. / 请重新安装。',
      cause,
    });
  }
}
