import { NEO4J_SCHEMA } from '../model/neo4j-schema.js';
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../model/schema.js';
import { labelsOf } from './labels.js';

/** The file of arguments that neo4j-admin reads, `@import.args`. */
export const ARGUMENTS_FILE = 'import.args';

/** The file of statements to run once the server is up again. */
export const AFTER_IMPORT_FILE = 'after-import.cypher';

/** Stands between the items of a list: the unit separator, which no name holds. */
export const BETWEEN_ITEMS = '\u001f';

/** How the files are written: quoted text may hold line breaks, and no row may be passed over. */
const OPTIONS = ['--array-delimiter=U+001F', '--multiline-fields=true', '--bad-tolerance=0'];

/** The arguments of neo4j-admin for the labels and types that have rows, an argument a line. */
export function argumentsFile(labels: ReadonlySet<string>, types: ReadonlySet<string>): string {
  const nodes = NODE_TYPES.filter(({ label }) => labels.has(label)).map(
    ({ label }) => `--nodes=${labelsOf(label).join(':')}=${filesOf(label)}`,
  );
  const edges = RELATIONSHIP_TYPES.filter(({ type }) => types.has(type)).map(
    ({ type }) => `--relationships=${type}=${filesOf(type)}`,
  );
  return [...nodes, ...edges, ...OPTIONS].map((argument) => `${argument}\n`).join('');
}

const filesOf = (name: string): string => `${name}-header.csv,${name}.csv`;

/** The command to be run in the folder of the files, the server stopped. */
export const IMPORT_COMMAND: string = `neo4j-admin database import full neo4j @${ARGUMENTS_FILE}`;

/** neo4j-admin makes no indexes in the Community edition, and stores no empty lists. */
export const AFTER_IMPORT: string = [...NEO4J_SCHEMA, 'CALL db.awaitIndexes(300)', ...emptyLists()]
  .map((statement) => `${statement};\n`)
  .join('');

function emptyLists(): string[] {
  return NODE_TYPES.flatMap(({ label, properties }) =>
    Object.entries(properties)
      .filter(([, type]) => type === 'strings')
      .map(([name]) => `MATCH (n:${label}) WHERE n.${name} IS NULL SET n.${name} = []`),
  );
}
