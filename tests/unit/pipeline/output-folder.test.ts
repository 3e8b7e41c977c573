import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mendExchange, mendInterrupted, withWorkshop } from '../../../src/pipeline/output-folder.js';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'xianzhi-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const write = (...parts: string[]): void =>
  writeFileSync(join(out, ...parts.slice(0, -1)), parts.at(-1) ?? '');
const read = (...parts: string[]): string => readFileSync(join(out, ...parts), 'utf8');

async function buildOnce(content: string, isPublished = true): Promise<void> {
  await withWorkshop(out, async ({ directory, publish }) => {
    writeFileSync(join(directory, 'graph.json'), content);
    mkdirSync(join(directory, 'records'));
    writeFileSync(join(directory, 'records', `${content}.jsonl`), content);
    if (isPublished) publish();
  });
}

describe('withWorkshop', () => {
  test('puts what was built in the place of the old, and leaves other files alone', async () => {
    write('notes.txt', 'mine');
    await buildOnce('old');
    await buildOnce('new');
    expect(read('graph.json')).toBe('new');
    expect(existsSync(join(out, 'records', 'old.jsonl'))).toBe(false);
    expect(read('records', 'new.jsonl')).toBe('new');
    expect(read('notes.txt')).toBe('mine');
    expect(existsSync(join(out, '.next'))).toBe(false);
  });

  test('keeps the old outputs where the build fails, and frees the folder', async () => {
    await buildOnce('old');
    const failing = withWorkshop(out, async ({ directory }) => {
      writeFileSync(join(directory, 'graph.json'), 'half');
      throw new Error('in mid-build');
    });
    await expect(failing).rejects.toThrow('in mid-build');
    expect(read('graph.json')).toBe('old');
    await buildOnce('new');
    expect(read('graph.json')).toBe('new');
  });

  test('lets one build at a time work on a folder', async () => {
    const inner = withWorkshop(out, () => withWorkshop(out, async () => undefined, { patienceMs: 0 }));
    await expect(inner).rejects.toMatchObject({ code: 'OUTPUT_LOCKED', exitCode: 75 });
  });

  test('says where it cannot write', async () => {
    write('file', 'not a folder');
    const building = withWorkshop(join(out, 'file', 'out'), async () => undefined);
    await expect(building).rejects.toMatchObject({ code: 'OUTPUT_UNWRITABLE', exitCode: 73 });
  });
});

describe('mendExchange', () => {
  // What a kill leaves after the k-th move of an exchange: each output is either still in .next or already in place.
  test.each([0, 1, 2])('finishes an exchange that was cut after %i outputs', async (moved) => {
    await buildOnce('old');
    mkdirSync(join(out, '.next', 'records'), { recursive: true });
    writeFileSync(join(out, '.next', 'graph.json'), 'new');
    writeFileSync(join(out, '.next', 'records', 'new.jsonl'), 'new');
    write('.exchange.json', JSON.stringify(['records', 'graph.json']));
    if (moved > 0) moveNow('records');
    if (moved > 1) moveNow('graph.json');
    mendExchange(out);
    expect(read('graph.json')).toBe('new');
    expect(read('records', 'new.jsonl')).toBe('new');
    expect(existsSync(join(out, '.exchange.json'))).toBe(false);
    expect(existsSync(join(out, '.previous'))).toBe(false);
  });

  test('does nothing where no exchange was begun', async () => {
    await buildOnce('old');
    mendExchange(out);
    expect(read('graph.json')).toBe('old');
  });
});

describe('mendInterrupted', () => {
  const interrupt = async (): Promise<void> => {
    await buildOnce('old');
    mkdirSync(join(out, '.next'));
    beginExchange();
  };

  test('finishes what a killed build left behind', async () => {
    await interrupt();
    await mendInterrupted(out);
    expect([read('graph.json'), existsSync(join(out, '.lock'))]).toEqual(['new', false]);
  });

  test('leaves a build at work alone', async () => {
    await withWorkshop(out, async () => {
      beginExchange();
      await mendInterrupted(out);
      expect(existsSync(join(out, 'graph.json'))).toBe(false);
      rmSync(join(out, '.exchange.json'));
    });
  });

  test('makes nothing where there is nothing', async () => {
    await mendInterrupted(join(out, 'none'));
    expect(existsSync(join(out, 'none'))).toBe(false);
  });
});

function beginExchange(): void {
  writeFileSync(join(out, '.next', 'graph.json'), 'new');
  write('.exchange.json', JSON.stringify(['graph.json']));
}

function moveNow(name: string): void {
  rmSync(join(out, name), { recursive: true });
  mkdirSync(join(out, '.previous'), { recursive: true });
  if (name === 'records') {
    mkdirSync(join(out, name));
    write(name, 'new.jsonl', 'new');
  } else write(name, 'new');
  rmSync(join(out, '.next', name), { recursive: true });
}
