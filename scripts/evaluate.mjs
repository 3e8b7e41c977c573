// Scores what is extracted against the two gold folders beside the project, where they are there.
//
//   npm run evaluate [-- --misses 20]     further options are those of `xianzhi evaluate`

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = join(import.meta.dirname, '../../shared');
const MAIN = join(import.meta.dirname, '../dist/main.js');
const text = ['--text', join(SHARED, 'corpus'), '--sources', join(SHARED, 'sources.json')];

const folders = ['seed', 'dev'].map((name) => join(SHARED, 'gold', name)).filter((path) => existsSync(path));
if (folders.length === 0) console.log(`No gold at ${SHARED}: nothing to score.`);

for (const gold of folders) {
  console.log(gold);
  const { status } = spawnSync(
    process.execPath,
    [MAIN, 'evaluate', gold, ...text, ...process.argv.slice(2)],
    {
      stdio: 'inherit',
    },
  );
  process.exitCode ||= status ?? 1;
}
