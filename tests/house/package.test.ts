import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';

const Dependencies = z.record(z.string(), z.string());
const Package = z.object({
  engines: z.object({ node: z.string() }),
  scripts: Dependencies,
  dependencies: Dependencies,
  optionalDependencies: Dependencies,
  devDependencies: Dependencies,
});
const { engines, scripts, ...groups } = Package.parse(JSON.parse(readFileSync('package.json', 'utf8')));

describe('package.json', () => {
  test.each(
    Object.entries({ ...groups.dependencies, ...groups.optionalDependencies, ...groups.devDependencies }),
  )('pins %s exactly (%s)', (_, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
  });

  test('runs on the Node that .nvmrc names', () => {
    expect(engines.node).toContain(readFileSync('.nvmrc', 'utf8').trim());
  });

  test('sets a clone up before whatever needs it', () => {
    for (const name of ['start', 'xianzhi', 'test', 'check']) {
      expect(scripts[`pre${name}`]).toBe('node scripts/setup.mjs');
    }
  });

  test('names only scripts that exist', () => {
    const named = Object.values(scripts).flatMap((line) => line.match(/scripts\/[\w./-]+/gu) ?? []);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
  });
});
