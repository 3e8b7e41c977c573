// Counts what follows numerals in texts of one's own, and tells which of it is read as a unit, refused, or not decided:
// node scripts/count-units.mjs FILE.jsonl[.gz]|FILE.txt|FOLDER … [--least 20] [--all]
// Ends with 1 where something that occurs that often is neither in data/units.tsv nor in data/units-refused.tsv.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { readQuantities } from '../dist/extract/quantity/read-quantities.js';

const NUMERAL =
  /(?<![\w.“])\d+(?:\.\d+)? ?(?:[多余几]?[十百千万亿]+)?[多余]?(?<behind>[\p{Script=Han}A-Za-z%％‰℃㎡㎥²³°])/gu;
/** So much of the text behind a numeral is read with it. */
const BEHIND = 12;

const { values, positionals } = parseArgs({
  options: { least: { type: 'string', default: '20' }, all: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const refused = readFileSync(new URL('../data/units-refused.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[0] ?? '')
  .sort((a, b) => b.length - a.length);

/** @type {Map<string, { count: number, unit: string, how: 'read' | 'refused' | 'undecided', example: string }>} */
const found = new Map();
let characters = 0;
for (const text of positionals.flatMap(textsOf)) {
  characters += text.length;
  for (const match of text.matchAll(NUMERAL)) count(text, match);
}
const rows = [...found.values()]
  .filter(({ count }) => count >= Number(values.least))
  .sort((a, b) => b.count - a.count);
for (const { unit, count, how, example } of rows) {
  if (values.all || how !== 'read') console.log([how, unit, count, example].join('\t'));
}
const undecided = rows.filter(({ how }) => how === 'undecided');
console.error(
  `${characters} characters, ${rows.length} kinds of at least ${values.least}, ${undecided.length} not decided`,
);
if (undecided.length > 0) process.exitCode = 1;

/**
 * @param {string} text
 * @param {RegExpExecArray} match
 */
function count(text, match) {
  const behind = match.groups?.['behind'] ?? '';
  const at = match.index + match[0].length - behind.length;
  const sample = text.slice(match.index, at + BEHIND).split('\n')[0] ?? '';
  const [first] = readQuantities(sentenceOf(sample));
  const isRead = first !== undefined && first.span.start === 0 && first.span.end >= at - match.index;
  // 年 that is no length of time is a date.
  if (!isRead && behind === '年') return;
  const rest = sample.slice(at - match.index);
  const named = refused.find((unit) => rest.startsWith(unit));
  const [unit, how] = isRead
    ? /** @type {const} */ ([first.unit, 'read'])
    : /** @type {const} */ ([named ?? behind, named === undefined ? 'undecided' : 'refused']);
  const told = found.get(`${how} ${unit}`) ?? { count: 0, unit, how, example: sample };
  found.set(`${how} ${unit}`, { ...told, count: told.count + 1 });
}

/** @param {string} text */
function sentenceOf(text) {
  const section = { path: [], part: null, year: null };
  return { position: 0, span: { start: 0, end: text.length }, text, tokens: [], section, isHeading: false };
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function textsOf(path) {
  if (statSync(path).isDirectory()) return readdirSync(path).flatMap((name) => textsOf(join(path, name)));
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  if (!/\.jsonl(?:\.gz)?$/u.test(path)) return [text];
  return text
    .trim()
    .split('\n')
    .map((line) => /** @type {{ text: string }} */ (JSON.parse(line)).text);
}
