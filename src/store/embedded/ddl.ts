import { NODE_TYPES, type Properties, type PropertyType, RELATIONSHIP_TYPES } from '../../model/schema.js';

/** The types of columns by those of properties. */
const COLUMN_TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'STRING',
  int: 'INT64',
  double: 'DOUBLE',
  strings: 'STRING[]',
};

/** A name in backticks: labels such as `Order` and properties such as `end` would be reserved words without them. */
export function quoted(name: string): string {
  return `\`${name}\``;
}

const columnsOf = (properties: Properties): string[] =>
  Object.entries(properties).map(([name, type]) => `${quoted(name)} ${COLUMN_TYPES[type]}`);

/** The statements that make the tables of the schema, nodes first. */
export function tableStatements(): string[] {
  const nodes = NODE_TYPES.map(({ label, key, properties }) => {
    const columns = [...columnsOf(properties), `PRIMARY KEY(${quoted(key)})`];
    return `CREATE NODE TABLE ${quoted(label)}(${columns.join(', ')})`;
  });
  const relationships = RELATIONSHIP_TYPES.map(({ type, pairs, properties }) => {
    const ends = pairs.map(([from, to]) => `FROM ${quoted(from)} TO ${quoted(to)}`);
    return `CREATE REL TABLE ${quoted(type)}(${[...ends, ...columnsOf(properties)].join(', ')})`;
  });
  return [...nodes, ...relationships];
}
