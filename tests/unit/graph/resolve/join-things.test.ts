import { describe, expect, test } from '@jest/globals';
import { joinThings } from '../../../../src/graph/resolve/join-things.js';
import type { ResolveOptions } from '../../../../src/graph/resolve/overrides.js';
import { gather, type ThingDraft } from '../../../../src/graph/thing-draft.js';
import { divisionCode, entityId, factId, ruleId } from '../../../../src/model/ids.js';
import type { EntityType, Status } from '../../../../src/model/vocabulary.js';

interface Told {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly document?: string;
  readonly county?: string | null;
  readonly type?: EntityType;
  readonly years?: readonly (readonly [number, Status])[];
}

const NAMES = ['清溪县', '清溪', '江北市'];
const ownNames = () => NAMES;

const read = (...told: readonly Told[]): string[][] => readWith(undefined, told);

function readWith(options: ResolveOptions | undefined, told: readonly Told[]): string[][] {
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
        link: { confidence: 0.85, features: ['county-of-document'] },
        years: years.map(([year, status]) => {
          const fact = { id: factId('f'), rule: ruleId('r'), basis: 'stated', confidence: 1 } as const;
          return { ...fact, year, status, evidence };
        }),
        mentions: [],
      },
      document,
    );
  }
  const reversed = joinThings([...drafts.values()].reverse(), ownNames, options);
  const groups = joinThings(drafts.values(), ownNames, options);
  expect(reversed).toEqual(groups);
  return groups
    .filter(({ members }) => members.length > 1)
    .map(({ members }) => members.flatMap(({ names }) => [...names]));
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
    [
      'by an alias that may mean a third as well',
      [{ name: '县污水处理厂', aliases: ['污水处理厂'] }, { name: '污水处理厂' }, { name: '城西污水处理厂' }],
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

describe('joinThings by the core of the name', () => {
  const work = (name: string, years: Told['years'] = []): Told => ({ type: 'Project', name, years });

  test.each<[string, Told[]]>([
    ["with and without the county's own name", [{ name: '清溪县中医院' }, { name: '中医院' }]],
    ['with 县 for the county', [{ name: '县中医院' }, { name: '清溪中医院' }]],
    ['with and without 工程', [work('西三环南延工程'), work('西三环南延')]],
    [
      'at two stages',
      [work('西三环南延工程', [[2023, 'planned']]), work('西三环南延', [[2024, 'completed']])],
    ],
    [
      'whose later name tells the route',
      [
        work('西城路南延工程', [[2023, 'ongoing']]),
        work('西城路南延至国道207环线道路一期工程', [[2024, 'planned']]),
      ],
    ],
    [
      'with a code behind the road',
      [
        { type: 'Road', name: '保新路（S604）' },
        { type: 'Road', name: '保新路' },
      ],
    ],
    [
      'with and without a legal form',
      [
        { type: 'Company', name: '阜裕实业' },
        { type: 'Company', name: '阜裕实业有限公司' },
      ],
    ],
  ])('joins things %s', (_, told) => {
    expect(read(...told)).toHaveLength(1);
  });

  test.each<[string, Told[]]>([
    ['of two phases', [work('西三环南延一期工程'), work('西三环南延二期工程')]],
    [
      'of which others bear the core',
      [{ name: '污水处理厂' }, { name: '县污水处理厂' }, { name: '城西污水处理厂' }],
    ],
    ['of another place', [{ name: '石坡镇卫生院' }, { name: '卫生院' }]],
    [
      'completed before the other was begun',
      [work('西三环南延工程', [[2021, 'completed']]), work('西三环南延', [[2023, 'started']])],
    ],
    [
      'with two routes to choose from',
      [work('西城路南延工程'), work('西城路南延至国道207'), work('西城路南延至高铁站')],
    ],
    ['where the head is a road', [work('保衡路'), work('保衡路至林场路')]],
  ])('does not join things %s', (_, told) => {
    expect(read(...told)).toEqual([]);
  });

  test('does not join what is known within its document only', () => {
    const told = ['a', 'b'].map((document) => ({
      name: `${document}/老旧小区改造`,
      document,
      type: 'Project' as const,
    }));
    expect(read(...told)).toEqual([]);
  });
});

describe('joinThings with options', () => {
  const told: Told[] = [{ name: '清溪县中医院' }, { name: '中医院' }, { name: '云岭康复院' }];
  const id = (name: string) => `Facility/980121/${name}`;
  const none = { same: [], different: [] };

  test('joins nothing without resolving', () => {
    expect(readWith({ resolve: false, overrides: none }, told)).toEqual([]);
  });

  test('joins what the user says, resolved or not', () => {
    const same = [[id('中医院'), id('云岭康复院')]];
    expect(readWith({ resolve: false, overrides: { ...none, same } }, told)).toEqual([
      ['中医院', '云岭康复院'],
    ]);
    expect(readWith({ resolve: true, overrides: { ...none, same } }, told)).toHaveLength(1);
  });

  test('keeps apart what the user says', () => {
    const different = [[id('清溪县中医院'), id('中医院')]];
    expect(readWith({ resolve: true, overrides: { ...none, different } }, told)).toEqual([]);
  });

  test('passes over ids that no document gives', () => {
    const same = [[id('中医院'), id('无此院')]];
    expect(readWith({ resolve: false, overrides: { ...none, same } }, told)).toEqual([]);
  });
});
