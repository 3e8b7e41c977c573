import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assembleGraph } from '../../../src/graph/assemble-graph.js';
import { serialiseGraph, toGraphJson } from '../../../src/graph/graph-json.js';
import { THING_TYPES } from '../../../src/model/vocabulary.js';
import { DIVISIONS } from '../../fakes/qingxi.fake.js';
import { type FakeDocument, fakeRecords } from '../../fakes/records.fake.js';

const NAMES = ['东城水厂', '东城水厂扩建工程', '清溪县东城水厂', '滨河路', '第二小学', '县第二小学'];

const document = (id: string): fc.Arbitrary<FakeDocument> =>
  fc
    .record({
      county: fc.constantFrom('980121', '980122', null),
      things: fc.uniqueArray(
        fc.record({
          type: fc.constantFrom(...THING_TYPES.slice(0, 3)),
          name: fc.constantFrom(...NAMES),
          aliases: fc.subarray(NAMES),
          year: fc.constantFrom(null, 2022, 2023, 2024),
          status: fc.constantFrom('planned' as const, 'completed' as const),
        }),
        { selector: ({ name }) => name },
      ),
    })
    .map(({ county, things }) => ({
      id,
      county,
      divisions: DIVISIONS,
      text: things.map(({ name }) => `${name}。`).join(''),
      things: things.map(({ type, name, aliases, year, status }) => ({
        type,
        name,
        aliases: aliases.filter((alias) => alias !== name),
        years: [[year, status, name] as const],
      })),
    }));

const documents = fc.tuple(document('a'), document('b'), document('c'), document('d'));

describe('assembleGraph', () => {
  test('gives the same bytes in whatever order the documents come', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom([3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1]), (fakes, order) => {
        const records = fakes.map(fakeRecords);
        const shuffled = order.flatMap((i) => records.slice(i, i + 1));
        const read = (some: typeof records) => serialiseGraph(toGraphJson(assembleGraph(some)));
        expect(read(shuffled)).toBe(read(records));
      }),
      { numRuns: 60 },
    );
  });

  test('keeps every mention and every statement', () => {
    fc.assert(
      fc.property(documents, (fakes) => {
        const records = fakes.map(fakeRecords);
        const graph = assembleGraph(records);
        const entities = records.flat().filter((record) => record.k === 'entity');
        const count = (type: string) => graph.filterNodes((_, node) => node.type === type).length;
        const mentioned = graph.reduceNodes(
          (sum, _, node) => sum + ('mentionCount' in node ? node.mentionCount : 0),
          0,
        );
        expect(mentioned).toBe(entities.reduce((sum, { mentions }) => sum + mentions.length, 0));
        expect(count('Statement')).toBe(entities.length);
      }),
      { numRuns: 60 },
    );
  });
});
