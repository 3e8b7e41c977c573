/**
 * Works on one thing after the other while the next is being made.
 *
 * Throws what the work or the making throws; no work goes on afterwards.
 */
export async function oneAhead<T>(
  things: AsyncIterable<T>,
  work: (thing: T) => Promise<void>,
): Promise<void> {
  let working = Promise.resolve();
  try {
    for await (const thing of things) {
      await working;
      working = work(thing);
      // A failure is heard of where it is waited for: before the next, or at the end.
      working.catch(() => undefined);
    }
  } finally {
    await working;
  }
}
