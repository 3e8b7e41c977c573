import { describe, expect, test } from '@jest/globals';
import { joinThings } from '../../../src/graph/join-things.js';
import { gather, type ThingDraft } from '../../../src/graph/thing-draft.js';
import { divisionCode, entityId, factId, ruleId } from '../../../src/model/ids.js';
import type { EntityType, Status } from '../../../src/model/vocabulary.js';

interface Told {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly document?: string;
  readonly county?: string | null;
  readonly type?: EntityType;
  readonly years?: readonly (readonly [number, Status])[];
}

function read(...told: readonly Told[]): string[][] {
  const drafts = new Map<string, ThingDraft>();
  for (const {
    name,
    aliases = [],
    document = name,
    county = '980121',
    type = 'Facility',
    years = [],
  } of told) {
    const evidence = { start: 0, end: 1, text: 'x' };
    gather(
      drafts,
      {
        k: 'entity',
        id: entityId(`${type}/${county}/${name}`),
        type,
        name,
        aliases,
        surfaces: [],
        county: county === null ? null : divisionCode(county),
        code: null,
        confidence: 1,
        years: years.map(([year, status]) => {
          const fact = { id: factId('f'), rule: ruleId('r'), basis: 'stated', confidence: 1 } as const;
          return { ...fact, year, status, evidence };
        }),
        mentions: [],
      },
      document,
    );
  }
  const reversed = joinThings([...drafts.values()].reverse());
  const groups = joinThings(drafts.values());
  expect(reversed).toEqual(groups);
  return groups.filter((group) => group.length > 1).map((group) => group.flatMap(({ names }) => [...names]));
}

describe('joinThings', () => {
  test('joins by an alias that is the name elsewhere', () => {
    expect(read({ name: '清溪县人民医院', aliases: ['县人民医院'] }, { name: '县人民医院' })).toEqual([
      ['县人民医院', '清溪县人民医院'],
    ]);
  });

  test.each<[string, Told[]]>([
    [
      'of different counties',
      [
        { name: '清溪县人民医院', aliases: ['县人民医院'] },
        { name: '县人民医院', county: '980122' },
      ],
    ],
    [
      'of unknown counties',
      [
        { name: '江北大学', aliases: ['江大校'], county: null },
        { name: '江大校', county: null },
      ],
    ],
    [
      'of different types',
      [
        { name: '清溪县人民医院', aliases: ['县人民医院'] },
        { name: '县人民医院', type: 'Project' },
      ],
    ],
    [
      'that a document tells apart',
      [
        { name: '县人民医院新院区', aliases: ['县人民医院'], document: 'a' },
        { name: '县人民医院', document: 'a' },
      ],
    ],
    [
      'of which two claim the alias',
      [
        { name: '清溪县第一中学', aliases: ['第一中学'] },
        { name: '清溪镇第一中学', aliases: ['第一中学'] },
        { name: '第一中学' },
      ],
    ],
    ['by an alias of two characters', [{ name: '城北水厂', aliases: ['水厂'] }, { name: '水厂' }]],
    [
      'that are works of different years',
      [
        {
          type: 'Project',
          name: '2022年农村公路改造',
          aliases: ['农村公路改造'],
          years: [[2022, 'completed']],
        },
        { type: 'Project', name: '农村公路改造', years: [[2024, 'planned']] },
      ],
    ],
  ])('does not join things %s', (_, told) => {
    expect(read(...told)).toEqual([]);
  });

  test('joins a work planned in one year and completed in a later one', () => {
    expect(
      read(
        { type: 'Project', name: '滨河路南延', years: [[2023, 'planned']] },
        { type: 'Project', name: '滨河路南延工程', aliases: ['滨河路南延'], years: [[2024, 'completed']] },
      ),
    ).toEqual([['滨河路南延', '滨河路南延工程']]);
  });

  test('does not join through a third what a document tells apart', () => {
    const groups = read(
      { name: '清溪县中心敬老院', aliases: ['中心敬老院', '县敬老院'], document: 'a' },
      { name: '中心敬老院', document: 'b' },
      { name: '县敬老院', document: 'b' },
    );
    expect(groups).toEqual([['中心敬老院', '清溪县中心敬老院']]);
  });
});
