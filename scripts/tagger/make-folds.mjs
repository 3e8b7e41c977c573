// Trains the taggers of the folds, each on documents of other counties and prefectures, and writes what they propose: for
// `npm run evaluate -- --cross-validate` and for scripts/fit-names.mjs. Needs Python with scripts/tagger/requirements.txt.
//
//   node scripts/tagger/make-folds.mjs [SHARED] [--out .cache/cross-validate] [--python python3] [--threads 2]
//                                      [--device cpu] [--pretraining 14] [--rounds 18]
//
// SHARED is the folder of gold/, corpus/, scale/ and sources.json. Steps whose files are there are not done again; delete
// the folder OUT/training to begin anew.

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = join(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: join(ROOT, '.cache/cross-validate') },
    python: { type: 'string', default: 'python3' },
    threads: { type: 'string', default: '2' },
    device: { type: 'string', default: 'cpu' },
    pretraining: { type: 'string', default: '14' },
    rounds: { type: 'string', default: '18' },
  },
});
const { out, python, threads, device, pretraining, rounds } = values;
const shared = positionals[0] ?? join(ROOT, '../shared');
const [corpus, sources] = [join(shared, 'corpus'), join(shared, 'sources.json')];
const made = join(out, 'training');
mkdirSync(made, { recursive: true });

/** @param {string} name */
const at = (name) => join(made, name);

/**
 * Does a step unless its file is there; the file gets its name when it is whole.
 *
 * @param {string} file
 * @param {(part: string) => string[]} command The program and its arguments, given where to write.
 */
function make(file, command) {
  if (existsSync(file)) return;
  const part = `${file}.part`;
  const [program = '', ...args] = command(part);
  console.log([program, ...args].join(' '));
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: withThreads() });
  if (status !== 0) throw new Error(`${args[0]} failed with ${status}`);
  renameSync(part, file);
}

function withThreads() {
  return { ...process.env, OMP_NUM_THREADS: threads };
}

/** @param {readonly string[]} args */
const node = (...args) => [process.execPath, ...args];
/**
 * @param {string} script
 * @param {readonly string[]} args
 */
const py = (script, ...args) => [python, join(import.meta.dirname, script), ...args];

const dump = join(import.meta.dirname, 'dump.mjs');
const prepared = ['--prepared', at('prepared.pickle')];
const training = ['--threads', threads, '--device', device];
const width = ['--width', '128'];
make(at('gold.jsonl'), (part) => node(dump, corpus, '--out', part, '--sources', sources, '--raw'));
make(at('scale.jsonl'), (part) => node(dump, join(shared, 'scale'), '--out', part));
make(at('prepared.pickle'), (part) => {
  const gold = ['seed', 'dev'].map((name) => join(shared, 'gold', name));
  const dumps = ['--scale', at('scale.jsonl'), '--gold', at('gold.jsonl')];
  return py('prepare.py', ...dumps, '--entities', ...gold, '--out', part);
});
make(at('skip-gram.pt'), (part) =>
  py('pretrain.py', ...prepared, '--out', part, ...width, '--only-skip-gram', ...training),
);
make(at('encoder.pt'), (part) => {
  const start = ['--start', at('skip-gram.pt'), '--epochs', pretraining];
  return py('pretrain.py', ...prepared, ...start, '--out', part, ...width, ...training);
});
make(at('folds'), (part) => {
  const encoder = ['--encoder', at('encoder.pt'), '--folds', '5', '--models', part];
  return py('cross_validate.py', ...prepared, ...encoder, '--set', `epochs=${rounds}`, ...training);
});
cpSync(at('folds'), out, { recursive: true });
make(join(out, 'proposals.jsonl'), (part) => {
  const models = ['--models', out, '--out', part];
  return node(join(import.meta.dirname, 'out-of-fold.mjs'), corpus, ...models, '--sources', sources);
});
