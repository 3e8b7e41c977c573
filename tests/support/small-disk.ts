import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own that can be filled. */
export interface SmallDisk {
  readonly path: string;
  /** Takes all but so much of what is free. Bytes. */
  readonly fill: (left: number) => void;
  readonly clear: () => void;
  readonly remove: () => void;
}

/** Mounts a disk in memory; null where that isn't allowed. @param size Bytes. */
export function mountSmallDisk(size: number): SmallDisk | null {
  const path = mkdtempSync(join(tmpdir(), 'xianzhi-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path]);
  if (status !== 0) {
    rmSync(path, { recursive: true });
    return null;
  }
  const filler = join(path, 'filler');
  return {
    path,
    fill(left) {
      const { bavail, bsize } = statfsSync(path);
      const descriptor = openSync(filler, 'w');
      const block = Buffer.alloc(1 << 20);
      for (let missing = bavail * bsize - left; missing > 0; missing -= block.length) {
        writeSync(descriptor, block, 0, Math.min(block.length, missing));
      }
      closeSync(descriptor);
    },
    clear: () => rmSync(filler, { force: true }),
    remove() {
      spawnSync('umount', ['--lazy', path]);
      rmSync(path, { recursive: true, force: true });
    },
  };
}
