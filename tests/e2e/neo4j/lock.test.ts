import { hostname } from 'node:os';
import { beforeEach, expect, test } from '@jest/globals';
import { loadGraph } from '../../../src/store/index.js';
import { silentLogger } from '../../../src/support/logger.js';
import { graphLinesOf } from '../../fakes/loads.fake.js';
import { QINGXI } from '../../fakes/qingxi.fake.js';
import { useDatabase } from '../../support/neo4j-database.js';
import { describeWithNeo4j } from '../../support/neo4j-server.js';

const HOUR_MS = 3_600_000;
const ELSEWHERE = 'another-machine:1:a-load';

describeWithNeo4j('the lock of a database', () => {
  const { ask, empty, server } = useDatabase();
  const warnings: string[] = [];
  const load = () =>
    loadGraph(
      server.bolt,
      graphLinesOf(QINGXI),
      { login: server.login },
      { ...silentLogger, warn: (message) => warnings.push(message) },
    );
  /** @param lease Milliseconds from now. */
  const lockBy = (owner: string, lease: number) =>
    ask("MERGE (l:XianzhiLock {id: 'load'}) SET l.owner = $owner, l.until = timestamp() + $lease", {
      owner,
      lease,
    });
  const locks = () => ask('MATCH (l:XianzhiLock) RETURN l.owner AS owner');

  beforeEach(async () => {
    await empty();
    warnings.length = 0;
  });

  test.each([
    ['this process', process.pid],
    ['a process that has ended', 999_999_999],
  ])('does not wait for a load of %s that could not give it back', async (_, pid) => {
    await lockBy(`${hostname()}:${pid}:an-ended-load`, HOUR_MS);
    expect((await load()).nodes.added).toBeGreaterThan(0);
    expect(await locks()).toEqual([]);
  });

  test('ends with its lease when nothing is heard of a load of another machine', async () => {
    await lockBy(ELSEWHERE, 2500);
    expect((await load()).nodes.added).toBeGreaterThan(0);
    expect(warnings).toEqual([
      expect.stringContaining('A load by another-machine, process 1 was broken off'),
    ]);
    expect(await locks()).toEqual([]);
  });

  test('is not taken from a load that goes on', async () => {
    await lockBy(ELSEWHERE, HOUR_MS);
    const renewals = setInterval(() => void lockBy(ELSEWHERE, HOUR_MS), 200);
    try {
      await expect(load()).rejects.toMatchObject({
        code: 'OUTPUT_LOCKED',
        message: expect.stringContaining('another-machine, process 1'),
      });
    } finally {
      clearInterval(renewals);
    }
    expect(await locks()).toEqual([{ owner: ELSEWHERE }]);
  });

  test('lets one of two loads of a process through', async () => {
    const [first, second] = await Promise.allSettled([load(), load()]);
    const refused = [first, second].filter(({ status }) => status === 'rejected');
    for (const result of refused) {
      expect(result).toMatchObject({ reason: { code: 'OUTPUT_LOCKED' } });
    }
    expect(refused.length).toBeLessThan(2);
    expect(await locks()).toEqual([]);
  });
});
