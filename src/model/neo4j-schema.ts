import { NODE_TYPES } from './schema.js';

/** Finds Chinese words within names: the default analyzer would take a whole name for one word. */
const CJK = "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}";

/**
 * What a Neo4j database is prepared with before the graph is loaded: one id a node, search over names and passages,
 * and quick ways to things, years and division codes. Each statement changes nothing where it was run before.
 */
export const NEO4J_SCHEMA: readonly string[] = [
  ...NODE_TYPES.map(
    ({ label, key }) =>
      `CREATE CONSTRAINT xianzhi_${label}_${key} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${key} IS UNIQUE`,
  ),
  `CREATE FULLTEXT INDEX xianzhi_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases] ${CJK}`,
  `CREATE FULLTEXT INDEX xianzhi_passages IF NOT EXISTS FOR (n:Passage) ON EACH [n.text] ${CJK}`,
  'CREATE RANGE INDEX xianzhi_id IF NOT EXISTS FOR (n:Entity) ON (n.id)',
  'CREATE RANGE INDEX xianzhi_name IF NOT EXISTS FOR (n:Entity) ON (n.name)',
  'CREATE RANGE INDEX xianzhi_code IF NOT EXISTS FOR (n:Entity) ON (n.code)',
  'CREATE RANGE INDEX xianzhi_year IF NOT EXISTS FOR (n:Year) ON (n.year)',
  'CREATE RANGE INDEX xianzhi_observation_year IF NOT EXISTS FOR (n:Observation) ON (n.year)',
  'CREATE RANGE INDEX xianzhi_statement_year IF NOT EXISTS FOR (n:Statement) ON (n.year)',
];
