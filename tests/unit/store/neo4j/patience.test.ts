import { describe, expect, test } from '@jest/globals';
import { type Greeting, waitForGreeting } from '../../../../src/store/neo4j/patience.js';

const SHORT = { untilTold: 10, untilBolt: 20, untilGreeting: 60 };
const never = new Promise<never>(() => undefined);

async function wait<T>(greeting: Greeting<T>): Promise<{ told: string[]; got: unknown }> {
  const told: string[] = [];
  const onWait = (message: string) => void told.push(message);
  const got = await waitForGreeting('bolt://here', greeting, onWait, SHORT).catch((error: unknown) => error);
  return { told, got };
}

describe('waitForGreeting', () => {
  test('gives what the greeting gives, and says nothing where it comes soon', async () => {
    expect(await wait({ done: Promise.resolve('neo4j'), isBolt: () => true })).toEqual({
      told: [],
      got: 'neo4j',
    });
  });

  test('takes a server that speaks no Bolt for absent', async () => {
    const { told, got } = await wait({ done: never, isBolt: () => false });
    expect(got).toMatchObject({
      code: 'STORE_UNREACHABLE',
      message: 'No Neo4j answers at bolt://here within 0.02 s',
    });
    expect(told).toEqual([]);
  });

  test('tells that it waits for a server that does, and gives up in the end', async () => {
    const { told, got } = await wait({ done: never, isBolt: () => true });
    expect(got).toMatchObject({
      code: 'STORE_UNREACHABLE',
      message: expect.stringContaining('has not let us in'),
    });
    expect(told).toEqual([expect.stringContaining('is slow to answer')]);
  });

  test('throws what the greeting throws', async () => {
    const { got } = await wait({ done: Promise.reject(new Error('refused')), isBolt: () => true });
    expect(got).toEqual(new Error('refused'));
  });
});
