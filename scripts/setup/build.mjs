import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, SetupError, say } from './tell.mjs';

const COMPILER = 'node_modules/typescript/bin/tsc';
const PROJECT = 'tsconfig.build.json';
/** Not in `src/`, but what they say changes what is built. */
const SETTINGS = [PROJECT, 'tsconfig.json', 'package.json', 'package-lock.json'];
const OUTPUT = join(ROOT, 'dist');
/** The list of sources, with sizes and times, of which `dist/` was made. */
const STAMP = join(OUTPUT, '.sources');

/** Compiles `src/` to `dist/`, unless `dist/` was made of exactly these sources. */
export function buildWhenStale() {
  const sources = listSources();
  const before = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '';
  if (before === sources) return;

  say('Building …', '正在编译 …');
  // The compiler leaves the output of a deleted source lying; from nothing it is made in seconds.
  if (names(before) !== names(sources)) rmSync(OUTPUT, { recursive: true, force: true });
  compile();
  writeFileSync(STAMP, sources);
}

function compile() {
  const { status } = spawnSync(process.execPath, [COMPILER, '-p', PROJECT], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
  });
  if (status === 0) return;
  throw new SetupError(
    'The sources do not compile; see the messages above.',
    '源码编译失败，详见上面的信息。',
  );
}

function listSources() {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src', file));
  return [...files.sort(), ...SETTINGS].map(describe).join('\n');
}

/** @param {string} file */
function describe(file) {
  const { size, mtimeMs } = statSync(join(ROOT, file));
  return `${file}\t${size}\t${mtimeMs}`;
}

/** @param {string} list */
function names(list) {
  return list.replace(/\t.*$/gm, '');
}
