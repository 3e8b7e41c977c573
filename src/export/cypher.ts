import { NEO4J_SCHEMA } from '../model/neo4j-schema.js';
import type { Properties as PropertyTypes } from '../model/schema.js';
import { Batches } from './batches.js';
import { cypherLiteral, cypherString } from './cypher-literal.js';
import { type GraphSource, type Properties, readForExport } from './graph-source.js';
import { labelsOf } from './labels.js';
import { edgeProperties, nodeProperties } from './property-types.js';
import { withDigest, withDigestType } from './with-digest.js';

/** As many rows as Neo4j still plans quickly where they stand in the statement itself. */
const BATCH_ROWS = 500;

/** What a batch of rows is put into the graph by. */
interface Target {
  /** The clauses after UNWIND … AS r. */
  readonly clauses: string;
  readonly types: PropertyTypes;
}

interface Row {
  readonly ends: readonly string[];
  readonly properties: Properties;
}

/**
 * Statements that make the graph in Neo4j, one a line: constraints and indexes, nodes, relationships.
 *
 * Whoever runs them twice has the same graph; all text stands in quotes.
 */
export function* toCypher(source: GraphSource): Generator<string> {
  yield '// A graph of Xianzhi: cypher-shell --file graph.cypher\n';
  for (const statement of NEO4J_SCHEMA) yield `${statement};\n`;
  yield 'CALL db.awaitIndexes(300);\n';
  const batches = new Batches(BATCH_ROWS, statementOf);
  let isAmongNodes = true;
  for (const part of readForExport(source)) {
    if (part.kind === 'node') {
      const { label, properties } = part;
      yield* batches.add(label, nodeTarget(label), { ends: [], properties: withDigest(properties) });
      continue;
    }
    // Nodes must be there before the relationships between them.
    if (isAmongNodes) yield* batches.flush();
    isAmongNodes = false;
    const { type, source: from, target: to, key, properties } = part;
    const row = { ends: [from.id, to.id, key], properties: withDigest(properties) };
    yield* batches.add(`${type} ${from.label} ${to.label}`, edgeTarget(type, from.label, to.label), row);
  }
  yield* batches.flush();
}

function nodeTarget(label: string): Target {
  const others = labelsOf(label).filter((other) => other !== label);
  const more = others.map((other) => `n:${other}, `).join('');
  return {
    clauses: `MERGE (n:${label} {id: r.p.id}) SET ${more}n += r.p`,
    types: withDigestType(nodeProperties(label)),
  };
}

function edgeTarget(type: string, from: string, to: string): Target {
  const ends = `MATCH (a:${from} {id: r.e[0]}), (b:${to} {id: r.e[1]})`;
  return {
    clauses: `${ends} MERGE (a)-[x:${type} {key: r.e[2]}]->(b) SET x += r.p`,
    types: withDigestType(edgeProperties(type)),
  };
}

function statementOf({ clauses, types }: Target, rows: readonly Row[]): string {
  return `UNWIND [${rows.map((row) => rowLiteral(row, types)).join(', ')}] AS r ${clauses};\n`;
}

function rowLiteral({ ends, properties }: Row, types: PropertyTypes): string {
  const values = Object.entries(types).map(
    ([name, type]) => `${name}: ${cypherLiteral(properties[name] ?? null, type)}`,
  );
  const map = `p: {${values.join(', ')}}`;
  return ends.length === 0 ? `{${map}}` : `{e: [${ends.map(cypherString).join(', ')}], ${map}}`;
}
