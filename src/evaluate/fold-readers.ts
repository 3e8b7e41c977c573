import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type NameReader, openNameReader, type ReaderName } from '../pipeline/index.js';
import { BuilderError } from '../support/errors.js';

const FOLDS = z.record(z.string(), z.int());

/**
 * For each document a reader of names that was taught on other folds only.
 *
 * `directory` holds folds.json (document: fold), the vocabulary of the taggers and, for each fold, full-FOLD.tsv,
 * fast-FOLD.tsv and fold-FOLD-1.bin; how they are made stands in docs/model-card.md. Throws INPUT_MISSING where they aren't there.
 */
export function openFoldReaders(directory: string, reader?: ReaderName): (name: string) => NameReader {
  const path = join(directory, 'folds.json');
  if (!existsSync(path)) throw missing(path);
  const folds = FOLDS.parse(JSON.parse(readFileSync(path, 'utf8')));
  const readers = new Map<number, NameReader>();
  return (name) => {
    const fold = folds[`${name}.txt`];
    if (fold === undefined) throw missing(`${path} for ${name}.txt`);
    const known = readers.get(fold) ?? openFold(directory, fold, reader);
    readers.set(fold, known);
    return known;
  };
}

function openFold(directory: string, fold: number, reader: ReaderName | undefined): NameReader {
  const names = openNameReader(reader, {
    full: join(directory, `full-${fold}.tsv`),
    fast: join(directory, `fast-${fold}.tsv`),
    model: join(directory, `fold-${fold}-1.bin`),
  });
  // Rules that stand in for the tagger would be scored under its name.
  if (names.standInFor !== null) throw missing(names.standInFor);
  return names;
}

function missing(what: string): BuilderError {
  return new BuilderError('INPUT_MISSING', `Cross-validation lacks a file: ${what}`, {
    hint: 'docs/model-card.md tells how the models and weights of the folds are made. / 各折模型的制作方法见 docs/model-card.md。',
  });
}
