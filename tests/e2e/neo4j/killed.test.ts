import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { graphLinesOf } from '../../fakes/loads.fake.js';
import { manyDocuments } from '../../fakes/many.fake.js';
import { type RunOptions, runMain } from '../../support/cli.js';
import { createFolder } from '../../support/folder.js';
import { contentsOf, useDatabase } from '../../support/neo4j-database.js';
import { describeWithNeo4j } from '../../support/neo4j-server.js';

/** About fifteen batches. */
const DOCUMENTS = manyDocuments(5, 60);
const BATCH_ROWS = '250';
const KILLS = 10;

/** Numbers from 0 to 1 that are the same in each run (a linear congruential generator). */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    yield state / 2 ** 32;
  }
}

const folder = createFolder();
afterAll(() => folder.remove());

describeWithNeo4j('a load that is broken off', () => {
  const { ask, empty, server } = useDatabase();
  const load = (options: RunOptions = {}) =>
    runMain(['load', folder.path, '--to', server.bolt, '--batch', BATCH_ROWS], {
      ...options,
      env: { NEO4J_PASSWORD: server.login.password },
    });
  let expected: readonly string[] = [];
  let undisturbedMs = 0;

  /** Kills a load into the empty database after a share of the time that one takes; sooner, when it was done by then. */
  const killAt = async (share: number) => {
    for (let ms = share * undisturbedMs; ; ms /= 2) {
      await empty();
      const onStart = (kill: (signal: NodeJS.Signals) => void) =>
        void setTimeout(() => kill('SIGKILL'), ms).unref();
      if ((await load({ onStart })).signal === 'SIGKILL') return;
    }
  };
  const loadedNodes = async () => {
    const [row] = await ask('MATCH (n) WHERE n.digest IS NOT NULL RETURN count(n) AS nodes');
    return Number(row?.['nodes']);
  };

  beforeAll(async () => {
    folder.write('graph.json', graphLinesOf(DOCUMENTS).lines.join('\n'));
    await load();
    expected = await contentsOf({ ask });
    await empty();
    const started = performance.now();
    await load();
    undisturbedMs = performance.now() - started;
  });
  beforeEach(empty);

  const random = seeded(20_240_607);
  // Spread over the whole load; where in a batch each falls is left to chance.
  test.each(Array.from({ length: KILLS }, (_, i) => (i + random.next().value) / KILLS))(
    'at a moment %f of the way is completed by the next load',
    async (share) => {
      await killAt(share);
      expect(await load()).toMatchObject({ code: 0, signal: null });
      expect(await contentsOf({ ask })).toEqual(expected);
    },
  );

  test('goes on where it was', async () => {
    // The first batches are nodes; before them the process itself takes its time to start.
    let nodes = 0;
    for (let share = 0.8; nodes === 0 && share < 1; share += 0.05) {
      await killAt(share);
      nodes = await loadedNodes();
    }
    expect(nodes).toBeGreaterThan(0);
    expect((await load()).stdout).toMatch(new RegExp(`nodes .*│ +0 │ +${nodes} │ +0 │`, 'u'));
  });
});
