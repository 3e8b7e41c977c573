// Scores what is extracted against the two gold folders beside the project, where they are there.
//
//   npm run evaluate [-- --misses 20]     further options are those of `xianzhi evaluate`
//   npm run evaluate -- --cross-validate [DIR]
//
// The second reads each document with weights and a tagger that have not seen its county or prefecture. DIR (or
// XIANZHI_FOLDS) holds them; docs/model-card.md tells how they are made.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = join(import.meta.dirname, '../../shared');
const MAIN = join(import.meta.dirname, '../dist/main.js');
const CROSS_VALIDATE = '--cross-validate';

const given = process.argv.slice(2);
const text = ['--text', join(SHARED, 'corpus'), '--sources', join(SHARED, 'sources.json')];
const folders = ['seed', 'dev'].map((name) => join(SHARED, 'gold', name)).filter((path) => existsSync(path));

/** @param {readonly string[]} args */
function evaluate(...args) {
  const { status } = spawnSync(process.execPath, [MAIN, 'evaluate', ...args], { stdio: 'inherit' });
  process.exitCode ||= status ?? 1;
}

function crossValidate() {
  const at = given.indexOf(CROSS_VALIDATE);
  const [next] = given.slice(at + 1);
  const isDirectory = next !== undefined && !next.startsWith('-');
  const directory = isDirectory ? next : process.env['XIANZHI_FOLDS'];
  given.splice(at, isDirectory ? 2 : 1);
  if (directory === undefined) {
    console.error(
      'Cross-validation needs the folds: --cross-validate DIR, or XIANZHI_FOLDS (docs/model-card.md tells how they are made).',
    );
    process.exitCode = 2;
    return;
  }
  evaluate(...folders, ...text, '--folds', directory, ...given);
}

if (folders.length === 0) console.log(`No gold at ${SHARED}: nothing to score.`);
else if (given.includes(CROSS_VALIDATE)) crossValidate();
else {
  for (const gold of folders) {
    console.log(gold);
    evaluate(gold, ...text, ...given);
  }
}
