import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Gives back what is no longer used, before another process needs memory: V8 itself waits until its own heap is full. */
export async function freeMemory(): Promise<void> {
  // What the caller's caller has just let go is still held by its unfinished turn.
  await setImmediate();
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  // What the first run found unused, the second gives back: one alone left all of it resident.
  collect();
}
