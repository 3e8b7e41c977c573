import { spawnSync } from 'node:child_process';
import vm from 'node:vm';

// Node 20 loads ES modules into Jest only behind this flag. `npm test` gives it; a bare `npx jest` or an
// editor does not, and would fail in every file with a message about import statements.
if (!('SourceTextModule' in vm)) {
  const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'];
  const { status } = spawnSync(process.execPath, [...flags, ...process.argv.slice(1)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Only ends what hangs, and is no measure of speed: some tests start the built command or fill a store, and a machine
  // that ten others share takes minutes for what takes seconds alone.
  testTimeout: 900_000,
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  // They start a real server: npm run test:neo4j, with jest.neo4j.config.mjs.
  testPathIgnorePatterns: ['/node_modules/', '/tests/e2e/neo4j/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true }] },
};
