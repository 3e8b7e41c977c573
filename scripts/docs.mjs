// Writes the parts of the documentation that follow from the code: the tables of docs/graph-model.md and docs/queries.md.
//
//   npm run docs     after a change of src/model/schema.ts or of queries/; tests/house/docs.test.ts says when it is due

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../dist/model/schema.js';
import { loadQueries } from '../dist/query/index.js';
import { renderNodeTypes, renderRelationshipTypes } from './docs/graph-model.mjs';
import { replacePart } from './docs/parts.mjs';
import { renderQueries } from './docs/queries.mjs';

const DOCS = join(import.meta.dirname, '../docs');

/** @param {string} file @param {Record<string, string>} parts */
function write(file, parts) {
  const path = join(DOCS, file);
  const text = Object.entries(parts).reduce(
    (text, [name, content]) => replacePart(text, name, content),
    readFileSync(path, 'utf8'),
  );
  writeFileSync(path, text);
  spawnSync('npx', ['biome', 'format', '--write', path], { stdio: 'inherit' });
}

write('graph-model.md', {
  nodes: renderNodeTypes(NODE_TYPES),
  relationships: renderRelationshipTypes(RELATIONSHIP_TYPES, NODE_TYPES),
});
write('queries.md', { queries: renderQueries(loadQueries()) });
