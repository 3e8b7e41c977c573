import { afterAll, describe, expect, test } from '@jest/globals';
import { fillInProcess } from '../../../src/cli/fill-in-process.js';
import { openStore } from '../../../src/store/index.js';
import { silentLogger } from '../../../src/support/logger.js';
import { createFolder } from '../../support/folder.js';

const folder = createFolder();
afterAll(() => folder.remove());

const HEAD =
  '{"attributes":{"formatVersion":1},"options":{"type":"directed","multi":true,"allowSelfLoops":true},"nodes":[';
const YEAR = '{"key":"Year/2024","attributes":{"id":"2024","name":"2024","type":"Year","year":2024}}';

describe('fillInProcess', () => {
  test('fills a store that can be asked', async () => {
    folder.write('graph.json', [HEAD, YEAR, '],"edges":[', ']}', ''].join('\n'));
    await fillInProcess(folder.at('graph.lbug'), folder.at('graph.json'), silentLogger);

    const store = await openStore(folder.at(''), {});
    const { rows } = await store.run(
      'MATCH (y:Year) RETURN y.year AS year',
      {},
      { limit: 9, timeoutMs: 9000 },
    );
    await store.close();
    expect(rows).toEqual([{ year: 2024 }]);
  });

  test.each([
    [
      'a folder that is not there',
      'none/graph.lbug',
      'graph.json',
      'OUTPUT_UNWRITABLE',
      /none\/graph\.lbug/u,
    ],
    ['a graph that is cut short', 'cut.lbug', 'cut.json', 'STORE_FAILED', /cut\.json: .*cut short/u],
  ])('tells of %s', async (_, store, graph, code, message) => {
    folder.write('graph.json', [HEAD, YEAR, '],"edges":[', ']}', ''].join('\n'));
    folder.write('cut.json', [HEAD, YEAR].join('\n'));
    const filled = fillInProcess(folder.at(store), folder.at(graph), silentLogger);

    await expect(filled).rejects.toMatchObject({ code, message: expect.stringMatching(message) as unknown });
  });
});
