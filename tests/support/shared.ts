import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe } from '@jest/globals';

/** The folder beside the repository that holds the corpus and the gold; not part of a clone. */
export const SHARED: string = fileURLToPath(new URL('../../../shared', import.meta.url));

/** Describes tests that read `../shared`; where it is absent they are skipped, and the name says why. */
export const describeWithShared: typeof describe | typeof describe.skip = existsSync(SHARED)
  ? describe
  : Object.assign(
      ((name: string, tests: () => void) =>
        describe.skip(`${name} (skipped: no ../shared)`, tests)) as typeof describe.skip,
      describe.skip,
    );
