import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dumpTables } from '../../../src/store/index.js';
import { QINGXI } from '../../fakes/qingxi.fake.js';
import { type BuiltFolder, buildFolder } from '../../fakes/store.fake.js';

describe('dumpTables', () => {
  let built: BuiltFolder;
  let reversed: BuiltFolder;
  beforeAll(async () => {
    built = await buildFolder(QINGXI);
    reversed = await buildFolder([...QINGXI].reverse());
  });
  afterAll(() => {
    built.remove();
    reversed.remove();
  });

  test('tells of every node and relationship of the graph', async () => {
    const lines = (await dumpTables(built.folder)).map((line) => JSON.parse(line) as Record<string, unknown>);
    const { nodes, edges } = built.graph;
    expect(lines).toHaveLength(nodes.length + edges.length);
    for (const { attributes } of nodes) expect(lines).toContainEqual(attributes);
    for (const { attributes } of edges) expect(lines).toContainEqual(expect.objectContaining(attributes));
  });

  test('is the same for the same documents in another order', async () => {
    expect(await dumpTables(reversed.folder)).toEqual(await dumpTables(built.folder));
  });
});
