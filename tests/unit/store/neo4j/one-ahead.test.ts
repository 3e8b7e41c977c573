import { describe, expect, test } from '@jest/globals';
import { oneAhead } from '../../../../src/store/neo4j/one-ahead.js';

/** Things whose making and working on is told. */
async function tell(count: number, fails: Partial<Record<'make' | 'work', number>> = {}): Promise<string[]> {
  const told: string[] = [];
  const attend = (what: 'make' | 'work', i: number) => {
    told.push(`${what} ${i}`);
    if (fails[what] === i) throw new Error(`${what} ${i} failed`);
  };
  async function* make() {
    for (let i = 0; i < count; i++) {
      attend('make', i);
      yield i;
    }
  }
  const work = async (i: number) => {
    attend('work', i);
    await Promise.resolve();
    told.push(`done ${i}`);
  };
  try {
    await oneAhead(make(), work);
  } catch (error) {
    told.push(String(error));
  }
  return told;
}

describe('oneAhead', () => {
  test('works in order, on one thing at a time', async () => {
    const told = await tell(3);
    const working = told.filter((line) => !line.startsWith('make'));
    expect(working).toEqual(['work 0', 'done 0', 'work 1', 'done 1', 'work 2', 'done 2']);
  });

  test('has the next made before it is done', async () => {
    const told = await tell(2);
    expect(told.indexOf('make 1')).toBeGreaterThan(told.indexOf('work 0'));
    expect(told.indexOf('make 1')).toBeLessThan(told.indexOf('work 1'));
  });

  test('ends with the failure of the work', async () => {
    expect(await tell(5, { work: 1 })).toEqual(expect.arrayContaining(['Error: work 1 failed']));
    expect(await tell(5, { work: 1 })).not.toContain('work 2');
    expect((await tell(2, { work: 1 })).at(-1)).toBe('Error: work 1 failed');
  });

  test('ends with the failure of the making, when the work is done', async () => {
    expect((await tell(5, { make: 1 })).slice(-2)).toEqual(['done 0', 'Error: make 1 failed']);
  });
});
