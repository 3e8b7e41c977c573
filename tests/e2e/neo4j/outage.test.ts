import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadGraph } from '../../../src/store/index.js';
import { silentLogger } from '../../../src/support/logger.js';
import { graphLinesOf } from '../../fakes/loads.fake.js';
import { manyDocuments } from '../../fakes/many.fake.js';
import { contentsOf, type OpenDatabase, openDatabase, useDatabase } from '../../support/neo4j-database.js';
import {
  describeWithNeo4j,
  SERVER_START_MS,
  startTestServer,
  type TestServer,
} from '../../support/neo4j-server.js';
import { mountSmallDisk } from '../../support/small-disk.js';

const GRAPH = graphLinesOf(manyDocuments(8, 60));
/** More than what is left of the disk takes. */
const LARGER = graphLinesOf(manyDocuments(16, 60));
const BATCH_ROWS = 500;

const SMALL = {
  'db.tx_log.preallocate': 'false',
  'db.tx_log.rotation.size': '4m',
};
const disk = mountSmallDisk(400 << 20);
const testWithDisk = disk === null ? test.skip : test;

describeWithNeo4j('a server in trouble', () => {
  const shared = useDatabase();
  let server: TestServer | undefined;
  let database: OpenDatabase | undefined;
  const own = () => server as TestServer;
  const load = (graph = GRAPH, onProgress: (rows: number) => void = () => undefined) =>
    loadGraph(own().bolt, graph, { login: own().login, batchRows: BATCH_ROWS, onProgress }, silentLogger);
  const restart = async (settings: Readonly<Record<string, string>> = {}) => {
    await own().kill();
    await own().start({ ...SMALL, ...settings });
    await awaken();
  };
  /** A server that has just started may mend its database first, and be slow to answer. */
  const awaken = async () => {
    for (let isAwake = false; !isAwake; ) {
      isAwake = await contents().then(
        () => true,
        () => sleep(1000, false),
      );
    }
  };
  const contents = () => contentsOf(database as OpenDatabase);

  beforeAll(async () => {
    const home = disk === null ? {} : { home: disk.path };
    server = await startTestServer({ ...home, settings: SMALL });
    database = openDatabase(server);
    await awaken();
  }, SERVER_START_MS);
  afterAll(async () => {
    await database?.close();
    await server?.kill();
    if (disk === null) await server?.remove();
    disk?.remove();
  });

  test(
    'that goes down in mid-load and comes back has all of it in the end',
    async () => {
      const { login } = shared.server;
      await loadGraph(shared.server.bolt, GRAPH, { login }, silentLogger);
      let comesBack: Promise<void> | undefined;
      const { nodes } = await load(GRAPH, (rows) => {
        if (rows > 2000) comesBack ??= restart();
      });
      expect(comesBack).toBeDefined();
      await comesBack;
      expect(nodes).toMatchObject({ changed: 0, unchanged: 0 });
      expect(await contents()).toEqual(await contentsOf(shared));
    },
    2 * SERVER_START_MS,
  );

  testWithDisk('whose disk is full is told so, and keeps what was whole', async () => {
    disk?.fill(2 << 20);
    await expect(load(LARGER)).rejects.toMatchObject({
      code: 'STORE_FAILED',
      hint: expect.stringContaining('disk'),
    });
    disk?.clear();
  });

  test(
    'whose database can only be read is told so, and answers',
    async () => {
      await restart({ 'server.databases.default_to_read_only': 'true' });
      const before = await contents();
      await expect(load(LARGER)).rejects.toMatchObject({
        code: 'STORE_REFUSED',
        message: expect.stringContaining('can only be read'),
        hint: expect.stringContaining('default_to_read_only'),
      });
      expect(await contents()).toEqual(before);
    },
    2 * SERVER_START_MS,
  );

  test(
    'takes the rest when it is well again',
    async () => {
      await restart();
      await load(LARGER);
      await loadGraph(shared.server.bolt, LARGER, { login: shared.server.login }, silentLogger);
      expect(await contents()).toEqual(await contentsOf(shared));
    },
    2 * SERVER_START_MS,
  );
});
