import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { dumpTables, openStore } from '../../../src/store/index.js';
import { QINGXI } from '../../fakes/qingxi.fake.js';
import { type BuiltFolder, buildFolder } from '../../fakes/store.fake.js';
import { createFolder, type TestFolder } from '../../support/folder.js';

const ALL = { limit: 100, timeoutMs: 60_000 };

/** Opens the store in a process of its own, asks, says what it got, and waits for its input to end. */
const READER = `
import { Connection, Database } from '@ladybugdb/core';
const database = new Database(process.argv[1], 64 * 1024 * 1024, true, true);
const connection = new Connection(database, 1);
const result = await connection.query('MATCH (n) RETURN count(n) AS n');
console.log(String((await result.getNext()).n));
process.stdin.resume().on('end', () => process.exit(0));
`;

describe('openStore', () => {
  let built: BuiltFolder;
  let folder: TestFolder;
  beforeAll(async () => {
    built = await buildFolder(QINGXI);
    folder = createFolder();
  });
  afterAll(() => {
    built.remove();
    folder.remove();
  });

  test('opens a built folder, and the store file itself', async () => {
    for (const address of [built.folder, join(built.folder, 'graph.lbug')]) {
      const store = await openStore(address);
      const { rows } = await store.run('MATCH (n:Year) RETURN count(n) AS n', {}, ALL);
      await store.close();
      expect([store.address, rows]).toEqual([address, [{ n: 2 }]]);
    }
  });

  test('makes no file that was not there', async () => {
    await expect(openStore(folder.at('none'))).rejects.toMatchObject({ code: 'OUTPUT_MISSING' });
    await expect(openStore(folder.path)).rejects.toMatchObject({ code: 'OUTPUT_MISSING' });
    expect(existsSync(folder.at('graph.lbug'))).toBe(false);
  });

  test('tells a store of another version', async () => {
    const bytes = readFileSync(join(built.folder, 'graph.lbug'));
    // The version stands behind the four magic bytes, as a 64-bit number.
    bytes.writeBigUInt64LE(bytes.readBigUInt64LE(4) + 7n, 4);
    await expect(openStore(folder.write('old/graph.lbug', bytes))).rejects.toMatchObject({
      code: 'STORE_VERSION',
    });
  });

  test.each([
    ['no store', Buffer.from('{"nodes":[]}'.repeat(1000))],
    ['nothing', Buffer.alloc(0)],
  ])('tells a file that holds %s', async (_, bytes) => {
    await expect(openStore(folder.write('bad/graph.lbug', bytes))).rejects.toMatchObject({
      code: 'STORE_FAILED',
    });
  });

  test('is read by two processes at once', async () => {
    const child = spawn(process.execPath, [
      '--input-type=module',
      '--eval',
      READER,
      join(built.folder, 'graph.lbug'),
    ]);
    const answer = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (data: Buffer) => resolve(data.toString()));
      child.stderr.once('data', (data: Buffer) => reject(new Error(data.toString())));
    });
    const store = await openStore(built.folder);
    const { rows } = await store.run('MATCH (n) RETURN count(n) AS n', {}, ALL);
    await store.close();
    child.stdin.end();
    await new Promise((resolve) => child.on('close', resolve));
    expect(rows).toEqual([{ n: Number(answer) }]);
  });

  test('writes nothing beside the store', async () => {
    const file = join(built.folder, 'graph.lbug');
    const before = readFileSync(file);
    await dumpTables(built.folder);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
