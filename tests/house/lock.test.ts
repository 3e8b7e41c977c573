import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { completeLock, type LockedPackages } from '../../scripts/lock/complete.mjs';

const complete = (packages: LockedPackages) => completeLock({ packages }).packages;

describe('completeLock', () => {
  test('adds the platform packages that the registry lacked, in order', () => {
    const store = {
      version: '1.2.0',
      optionalDependencies: { 'store-darwin-arm64': '1.2.0', 'store-linux-x64': '1.2.0' },
    };
    const there = { version: '1.2.0', integrity: 'sha512-x', optional: true };
    expect(
      Object.entries(
        complete({ '': {}, 'node_modules/store': store, 'node_modules/store-linux-x64': there }),
      ),
    ).toEqual([
      ['', {}],
      ['node_modules/store', store],
      [
        'node_modules/store-darwin-arm64',
        { version: '1.2.0', cpu: ['arm64'], optional: true, os: ['darwin'] },
      ],
      ['node_modules/store-linux-x64', there],
    ]);
  });

  test('knows the C library by its name, and keeps what is for development only', () => {
    const tool = { version: '2.0.0', dev: true, optionalDependencies: { '@tool/linux-arm64-gnu': '2.0.0' } };
    const { 'node_modules/@tool/linux-arm64-gnu': added } = complete({ 'node_modules/tool': tool });
    expect(added).toMatchObject({ dev: true, os: ['linux'], cpu: ['arm64'], libc: ['glibc'] });
  });

  test.each([
    ['a version that is not exact', { 'store-darwin-arm64': '^1.2.0' }],
    ['a name that tells no platform', { fsevents: '2.3.3' }],
  ])('does not guess: %s', (_, optionalDependencies) => {
    const packages = { 'node_modules/store': { version: '1.2.0', optionalDependencies } };
    expect(complete(packages)).toEqual(packages);
  });

  test('finds a package that is nested beside its parent', () => {
    const packages = {
      'node_modules/a/node_modules/store': {
        version: '1.0.0',
        optionalDependencies: { 'store-win32-x64': '1.0.0' },
      },
      'node_modules/a/node_modules/store-win32-x64': { version: '1.0.0', optional: true },
    };
    expect(complete(packages)).toEqual(packages);
  });

  test('takes out where a package was downloaded from', () => {
    expect(
      complete({ 'node_modules/a': { version: '1.0.0', resolved: 'https://example.org/a.tgz' } }),
    ).toEqual({
      'node_modules/a': { version: '1.0.0' },
    });
  });
});

describe('package-lock.json', () => {
  const written = readFileSync('package-lock.json', 'utf8');

  test('is what scripts/complete-lock.mjs writes (run it after npm install)', () => {
    expect(`${JSON.stringify(completeLock(JSON.parse(written)), null, 2)}\n`).toBe(written);
  });

  test('names no address to download from', () => {
    expect(written).not.toContain('"resolved"');
  });
});
