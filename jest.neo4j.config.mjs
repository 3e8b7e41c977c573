import base from './jest.config.mjs';

/**
 * The tests that need a real Neo4j, which they start themselves: one after the other, since each takes both cores.
 *
 * @type {import('jest').Config}
 */
export default {
  ...base,
  roots: ['<rootDir>/tests/e2e/neo4j'],
  testPathIgnorePatterns: ['/node_modules/'],
};
