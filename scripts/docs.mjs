// Writes the parts of the documentation that follow from the code: the tables of docs/graph-model.md and docs/queries.md, and
// what Neo4j Browser and Bloom read of docs/neo4j-browser/.
//
//   npm run docs     after a change of src/model/schema.ts, of queries/ or of the guide; tests/house/ says when it is due

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../dist/model/schema.js';
import { loadQueries } from '../dist/query/index.js';
import { renderNodeTypes, renderRelationshipTypes } from './docs/graph-model.mjs';
import { browserFiles } from './docs/neo4j-browser/files.mjs';
import { replacePart } from './docs/parts.mjs';
import { renderQueries } from './docs/queries.mjs';

const DOCS = join(import.meta.dirname, '../docs');
const BROWSER = join(DOCS, 'neo4j-browser');

/** @param {string} file @param {Record<string, string>} parts */
function write(file, parts) {
  const path = join(DOCS, file);
  const text = Object.entries(parts).reduce(
    (text, [name, content]) => replacePart(text, name, content),
    readFileSync(path, 'utf8'),
  );
  writeFileSync(path, text);
  format(path);
}

/** @param {string} path */
const format = (path) => spawnSync('npx', ['biome', 'format', '--write', path], { stdio: 'inherit' });

const queries = loadQueries();
write('graph-model.md', {
  nodes: renderNodeTypes(NODE_TYPES),
  relationships: renderRelationshipTypes(RELATIONSHIP_TYPES, NODE_TYPES),
});
write('queries.md', { queries: renderQueries(queries) });

rmSync(join(BROWSER, 'queries'), { recursive: true, force: true });
mkdirSync(join(BROWSER, 'queries'));
const guide = readFileSync(join(BROWSER, 'guide.md'), 'utf8');
const sources = { nodeTypes: NODE_TYPES, relationshipTypes: RELATIONSHIP_TYPES, queries, guide };
for (const [file, content] of Object.entries(browserFiles(sources)))
  writeFileSync(join(BROWSER, file), content);
format(join(BROWSER, 'bloom-perspective.json'));
