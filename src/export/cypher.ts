import { NEO4J_SCHEMA } from '../model/neo4j-schema.js';
import type { Properties as PropertyTypes } from '../model/schema.js';
import { Batches } from './batches.js';
import { cypherLiteral, cypherString } from './cypher-literal.js';
import { type GraphSource, type Properties, readForExport } from './graph-source.js';
import { labelsOf } from './labels.js';
import { edgeProperties, nodeProperties } from './property-types.js';
import { withDigest, withDigestType } from './with-digest.js';

const ENTITY = 'Entity';

/** As many rows as Neo4j still plans quickly where they stand in the statement itself. */
const BATCH_ROWS = 500;

/** What a batch of rows is put into the graph by. */
interface Target {
  /** What stands in a row before the properties, by its place there. */
  readonly places: number;
  /** The clauses after UNWIND … AS r, given the map of properties. */
  readonly clauses: (properties: string) => string;
  readonly types: PropertyTypes;
}

interface Row {
  readonly places: readonly string[];
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
      const row = { places: [String(properties['id'])], properties: withDigest(properties) };
      yield* batches.add(label, nodeTarget(label), row);
      continue;
    }
    // Nodes must be there before the relationships between them.
    if (isAmongNodes) yield* batches.flush();
    isAmongNodes = false;
    const { type, source: from, target: to, key, properties } = part;
    const row = {
      places: [from.id, from.label, to.id, to.label, key],
      properties: withDigest(properties),
    };
    const [a, b] = [foundAs(from.label), foundAs(to.label)];
    yield* batches.add(`${type} ${a} ${b}`, edgeTarget(type, a, b), row);
  }
  yield* batches.flush();
}

function nodeTarget(label: string): Target {
  const others = labelsOf(label).filter((other) => other !== label);
  const more = others.map((other) => `n:${other}, `).join('');
  return {
    places: 1,
    clauses: (properties) => `MERGE (n:${label} {id: r[0]}) SET ${more}n += ${properties}`,
    types: withDigestType(nodeProperties(label)),
  };
}

/** Things are found as entities, whatever they are: a statement for each pair of labels would be one of hundreds. */
const foundAs = (label: string): string => (labelsOf(label).includes(ENTITY) ? ENTITY : label);

function edgeTarget(type: string, from: string, to: string): Target {
  const ends = `${matchEnd('a', from, 0)} ${matchEnd('b', to, 2)}`;
  return {
    places: 5,
    clauses: (properties) => `${ends} MERGE (a)-[x:${type} {key: r[4]}]->(b) SET x += ${properties}`,
    types: withDigestType(edgeProperties(type)),
  };
}

/** Finds an end by its id; the label stands in the next place. */
function matchEnd(name: string, label: string, place: number): string {
  const match = `MATCH (${name}:${label} {id: r[${place}]}) USING INDEX ${name}:${label}(id)`;
  return label === ENTITY ? `${match} WHERE r[${place + 1}] IN labels(${name})` : match;
}

/** Each row is a flat list, which Neo4j takes as one parameter: of maps it would plan every value. */
function statementOf({ places, clauses, types }: Target, rows: readonly Row[]): string {
  const names = Object.keys(types).map((name, i) => `${name}: r[${places + i}]`);
  const list = rows.map((row) => rowLiteral(row, types)).join(', ');
  return `UNWIND [${list}] AS r ${clauses(`{${names.join(', ')}}`)};\n`;
}

function rowLiteral({ places, properties }: Row, types: PropertyTypes): string {
  const values = Object.entries(types).map(([name, type]) => cypherLiteral(properties[name] ?? null, type));
  return `[${[...places.map(cypherString), ...values].join(', ')}]`;
}
