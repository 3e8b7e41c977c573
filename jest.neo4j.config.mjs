import base from './jest.config.mjs';

/**
 * The tests that need a real Neo4j: one after the other, since they share a server, and each takes both cores.
 *
 * @type {import('jest').Config}
 */
export default {
  ...base,
  roots: ['<rootDir>/tests/e2e/neo4j'],
  testPathIgnorePatterns: ['/node_modules/'],
  // A server that has just started plans each statement for the first time.
  testTimeout: 300_000,
  globalSetup: '<rootDir>/tests/support/neo4j-setup.mjs',
  globalTeardown: '<rootDir>/tests/support/neo4j-teardown.mjs',
};
