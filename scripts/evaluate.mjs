// Scores what is extracted against the two gold folders beside the project, where they are there.
//
//   npm run evaluate [-- --misses 20]     further options are those of `xianzhi evaluate`
//   npm run evaluate -- --cross-validate [--reader fast] [--misses 20] [--directory DIR]
//
// The second reads each document with weights and a tagger that have not seen its county or prefecture. They are kept in
// DIR (.cache/cross-validate) until what they are made of changes; docs/model-card.md tells how the taggers are made.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = join(import.meta.dirname, '..');
const SHARED = join(ROOT, '../shared');
const MAIN = join(ROOT, 'dist/main.js');
const CROSS_VALIDATE = '--cross-validate';

const given = process.argv.slice(2);
const folders = ['seed', 'dev'].map((name) => join(SHARED, 'gold', name)).filter((path) => existsSync(path));

function evaluateAll() {
  const text = ['--text', join(SHARED, 'corpus'), '--sources', join(SHARED, 'sources.json')];
  for (const gold of folders) {
    console.log(gold);
    const args = [MAIN, 'evaluate', gold, ...text, ...given];
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
    process.exitCode ||= status ?? 1;
  }
}

async function crossValidate() {
  const { values } = parseArgs({
    options: {
      [CROSS_VALIDATE.slice(2)]: { type: 'boolean' },
      directory: { type: 'string', default: join(ROOT, '.cache/cross-validate') },
      reader: { type: 'string' },
      misses: { type: 'string', default: '0' },
    },
  });
  const { reader, directory, misses } = values;
  if (reader !== undefined && reader !== 'fast' && reader !== 'full')
    throw new Error(`--reader takes fast or full, not ${reader}`);
  const { crossValidate: run } = await import('./cross-validate/cross-validate.mjs');
  process.exitCode = await run(SHARED, {
    directory: String(directory),
    misses: Number(misses),
    ...(reader === undefined ? {} : { reader }),
  });
}

if (folders.length === 0) console.log(`No gold at ${SHARED}: nothing to score.`);
else if (given.includes(CROSS_VALIDATE)) await crossValidate();
else evaluateAll();
