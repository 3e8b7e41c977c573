import { stringify } from 'csv-stringify/sync';
import type { PropertyType, Properties as PropertyTypes } from '../model/schema.js';
import { BuilderError } from '../support/errors.js';
import { Batches } from './batches.js';
import type { ExportChunk } from './chunk.js';
import { type GraphSource, type Properties, readForExport } from './graph-source.js';
import {
  AFTER_IMPORT,
  AFTER_IMPORT_FILE,
  ARGUMENTS_FILE,
  argumentsFile,
  BETWEEN_ITEMS,
} from './import-arguments.js';
import { edgeProperties, nodeProperties } from './property-types.js';
import { withDigest, withDigestType } from './with-digest.js';

/** Rows that are turned into text at once. */
const BATCH_ROWS = 1000;

const COLUMN_TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  int: 'long',
  double: 'double',
  strings: 'string[]',
};

/** A file of the import: its name, what finds a row's ends, its properties. */
interface Table {
  readonly name: string;
  readonly keys: readonly string[];
  readonly types: PropertyTypes;
}

/**
 * The files that `neo4j-admin database import full` takes: for each label and each relationship type a header and its
 * rows, the arguments of the command, and the statements to run when the server is up again.
 *
 * Throws INPUT_INVALID where an item of a list holds the separator of items.
 */
export function* toCsv(source: GraphSource): Generator<ExportChunk> {
  const batches = new Batches(BATCH_ROWS, rowsOf);
  const [labels, types] = [new Set<string>(), new Set<string>()];
  for (const part of readForExport(source)) {
    const isNode = part.kind === 'node';
    const name = isNode ? part.label : part.type;
    const [known, table] = isNode ? [labels, nodeTable(name)] : [types, edgeTable(name)];
    if (!known.has(name)) yield { file: `${name}-header.csv`, text: headerOf(table) };
    known.add(name);
    const keys = isNode ? [part.key] : [part.source.key, part.target.key, part.key];
    yield* batches.add(name, table, [...keys, ...cellsOf(withDigest(part.properties), table.types)]);
  }
  yield* batches.flush();
  yield { file: ARGUMENTS_FILE, text: argumentsFile(labels, types) };
  yield { file: AFTER_IMPORT_FILE, text: AFTER_IMPORT };
}

const nodeTable = (name: string): Table => ({
  name,
  keys: [':ID'],
  types: withDigestType(nodeProperties(name)),
});

const edgeTable = (name: string): Table => ({
  name,
  keys: [':START_ID', ':END_ID', 'key:string'],
  types: withDigestType(edgeProperties(name)),
});

function headerOf({ keys, types }: Table): string {
  const columns = Object.entries(types).map(([name, type]) => `${name}:${COLUMN_TYPES[type]}`);
  return `${[...keys, ...columns].join(',')}\n`;
}

type Cell = string | number | null;
type CellRow = Cell[];

function cellsOf(properties: Properties, types: PropertyTypes): CellRow {
  return Object.keys(types).map((name) => {
    const value = properties[name] ?? null;
    return typeof value === 'object' && value !== null ? listCell(value) : value;
  });
}

/** A list as one cell; neo4j-admin takes an empty one for no value, which the statements afterwards mend. */
function listCell(items: readonly string[]): string | null {
  if (items.length === 0) return null;
  const odd = items.find((item) => item.includes(BETWEEN_ITEMS));
  if (odd === undefined) return items.join(BETWEEN_ITEMS);
  throw new BuilderError('INPUT_INVALID', `${JSON.stringify(odd)} holds the separator of list items`, {
    hint: 'Use load, or another format. / 请改用 load 命令或其他格式。',
  });
}

/** Every text in quotes, so that an empty one is told from none. */
function rowsOf({ name }: Table, rows: readonly CellRow[]): ExportChunk {
  return { file: `${name}.csv`, text: stringify([...rows], { quoted_string: true }) };
}
