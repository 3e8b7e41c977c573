import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { renderNodeTypes, renderRelationshipTypes } from '../../scripts/docs/graph-model.mjs';
import { partOf, replacePart } from '../../scripts/docs/parts.mjs';
import { renderQueries } from '../../scripts/docs/queries.mjs';
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../src/model/schema.js';
import { loadQueries } from '../../src/query/index.js';

/** Markdown without what a formatter adds: blanks that pad cells, dashes that draw lines, escapes. */
const plain = (markdown: string) =>
  markdown
    .replaceAll(/ +\|/gu, ' |')
    .replaceAll(/-{3,}/gu, '---')
    .replaceAll(/\\(?=[_*<>])/gu, '');
const written = (file: string, part: string) => plain(partOf(readFileSync(`docs/${file}`, 'utf8'), part));

describe('the documentation says what the code says (npm run docs brings it up to date)', () => {
  test.each([
    ['graph-model.md', 'nodes', renderNodeTypes(NODE_TYPES)],
    ['graph-model.md', 'relationships', renderRelationshipTypes(RELATIONSHIP_TYPES, NODE_TYPES)],
    ['queries.md', 'queries', renderQueries(loadQueries())],
  ])('%s: %s', (file, part, expected) => {
    expect(written(file, part)).toBe(plain(expected));
  });
});

describe('replacePart', () => {
  test('puts another content between the marks, and leaves the same one alone', () => {
    const once = replacePart('before\n<!-- a -->\n<!-- /a -->\nafter', 'a', 'new');
    expect(partOf(once, 'a')).toBe('new');
    expect(replacePart(once, 'a', 'new')).toBe(once);
    expect(() => partOf(once, 'b')).toThrow('No part b');
  });
});
