import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { dumpTables } from '../../../src/store/index.js';
import { graphLinesOf } from '../../fakes/loads.fake.js';
import { manyDocuments } from '../../fakes/many.fake.js';
import { buildFolder } from '../../fakes/store.fake.js';
import { type RunOptions, runMain } from '../../support/cli.js';
import { createFolder } from '../../support/folder.js';
import { useDatabase } from '../../support/neo4j-database.js';
import { describeWithNeo4j } from '../../support/neo4j-server.js';

const DOCUMENTS = manyDocuments(30, 100);
const KILLS = 10;

const folder = createFolder();
afterAll(() => folder.remove());

describeWithNeo4j('a load that is broken off', () => {
  const { ask, empty, server } = useDatabase();
  const load = (options: RunOptions = {}) =>
    runMain(['load', folder.path, '--to', server.bolt, '--quiet'], {
      ...options,
      env: { NEO4J_PASSWORD: server.login.password },
    });
  const killedAfter = (ms: number) =>
    load({ onStart: (kill) => void setTimeout(() => kill('SIGKILL'), ms).unref() });
  const dump = () => dumpTables(server.bolt, { login: server.login });
  let expected: readonly string[] = [];
  let undisturbedMs = 0;

  beforeAll(async () => {
    writeFileSync(folder.at('graph.json'), graphLinesOf(DOCUMENTS).lines.join('\n'));
    const built = await buildFolder(DOCUMENTS);
    expected = await dumpTables(built.folder);
    built.remove();
    await load();
    await empty();
    const started = performance.now();
    await load();
    undisturbedMs = performance.now() - started;
  }, 300_000);
  beforeEach(empty);

  // Spread over the whole load; where in a batch each falls is left to chance.
  test.each(Array.from({ length: KILLS }, (_, i) => (i + Math.random()) / KILLS))(
    'at a moment %f of the way is completed by the next load',
    async (share) => {
      const { signal } = await killedAfter(share * undisturbedMs);
      const [{ rows } = { rows: 0 }] = await ask('MATCH (n) RETURN count(n) AS rows');
      expect([signal, rows === expected.length]).toEqual(['SIGKILL', false]);
      expect(await load()).toEqual({ code: 0, signal: null, stdout: '', stderr: '' });
      expect(await dump()).toEqual(expected);
      expect(await ask('MATCH (l:XianzhiLock) RETURN l')).toEqual([]);
    },
    60_000,
  );

  test('goes on where it was', async () => {
    await killedAfter(0.8 * undisturbedMs);
    const [{ nodes } = { nodes: 0 }] = await ask(
      'MATCH (n) WHERE n.digest IS NOT NULL RETURN count(n) AS nodes',
    );
    expect(nodes).toBeGreaterThan(0);
    const { stdout } = await runMain(['load', folder.path, '--to', server.bolt], {
      env: { NEO4J_PASSWORD: server.login.password },
    });
    expect(stdout).toMatch(new RegExp(`nodes .*│ +0 │ +${nodes} │ +0 │`, 'u'));
  }, 60_000);
});
