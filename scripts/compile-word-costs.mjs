// Compiles data/word-costs.tsv from the dictionary that comes with @node-rs/jieba (jieba's dict.txt, MIT): what a word
// of Chinese text costs, in nats, for telling readable text from garbled. Run by hand when the dictionary changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FEWEST = 20;
const LONGEST_WORD = 4;
const STEP = 0.5;
const HAN = /^\p{Script=Han}+$/u;

const { resolve } = createRequire(import.meta.url);
const lines = readFileSync(resolve('@node-rs/jieba/dict.txt'), 'utf8').split('\n');
const entries = lines
  .map((line) => line.split(' '))
  .map(([word = '', frequency]) => ({ word, frequency: Number(frequency) }))
  .filter(({ word, frequency }) => HAN.test(word) && frequency > 0);
const total = entries.reduce((sum, { frequency }) => sum + frequency, 0);

const classes = new Map();
for (const { word, frequency } of entries) {
  if (frequency < FEWEST || [...word].length > LONGEST_WORD) continue;
  const cost = Math.round(-Math.log(frequency / total) / STEP) * STEP;
  classes.set(cost, [...(classes.get(cost) ?? []), word]);
}
const rows = [...classes]
  .sort(([a], [b]) => a - b)
  .map(([cost, words]) => `${cost.toFixed(1)}\t${words.sort().join(' ')}\tjieba dict.txt (MIT)`);
const table = `cost\twords\tsource\n${rows.join('\n')}\n`;
writeFileSync(new URL('../data/word-costs.tsv', import.meta.url), table);
console.log(`${entries.length} words read, ${Buffer.byteLength(table)} bytes written`);
