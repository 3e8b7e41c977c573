import { describe, expect, test } from '@jest/globals';
import { assembleGraph } from '../../../src/graph/assemble-graph.js';
import type { DerivedEdge, MentionEdge, PassageNode } from '../../../src/graph/attributes.js';
import type { CountyGraph } from '../../../src/graph/county-graph.js';
import { serialiseGraph, toGraphJson } from '../../../src/graph/graph-json.js';
import { inLines } from '../../../src/graph/in-lines.js';
import { NODE_TYPES, RELATIONSHIP_TYPES } from '../../../src/model/schema.js';
import { DIVISIONS, QINGXI } from '../../fakes/qingxi.fake.js';
import { fakeRecords } from '../../fakes/records.fake.js';

/** All relationships of a type, as a person would say them. */
function read(graph: CountyGraph, predicate: string): string[] {
  return graph
    .filterEdges((_, attributes) => attributes.predicate === predicate)
    .map((edge) => `${nameOf(graph, graph.source(edge))} → ${nameOf(graph, graph.target(edge))}`)
    .sort();
}

const nameOf = (graph: CountyGraph, key: string): string => graph.getNodeAttribute(key, 'name');

/** The derived relationships from a thing, with what they say. */
function derived(graph: CountyGraph, predicate: string, name: string): unknown[] {
  return graph
    .mapEdges((_, attributes, source, target) => ({ attributes: attributes as DerivedEdge, source, target }))
    .filter(({ attributes, source }) => attributes.predicate === predicate && nameOf(graph, source) === name)
    .map(({ attributes, target }) => {
      const { basis, sources, quote } = attributes;
      const status = attributes.predicate === 'IN_YEAR' ? [attributes.status] : [];
      return [nameOf(graph, target), ...status, basis, sources, quote];
    });
}

describe('assembleGraph', () => {
  const graph = assembleGraph(QINGXI);

  test('has the path of each division', () => {
    expect(read(graph, 'PART_OF')).toEqual([
      '东坪乡 → 清溪县',
      '临川市 → 江北省',
      '云岭县 → 临川市',
      '柳湾村 → 石桥镇',
      '清溪县 → 临川市',
      '石桥镇 → 清溪县',
    ]);
  });

  test('says what each document is about: a county, not its prefecture as well', () => {
    expect(read(graph, 'ABOUT')).toEqual([
      '清溪县2023年政府工作报告 → 清溪县',
      '清溪县2024年政府工作报告 → 清溪县',
    ]);
  });

  test('joins what the documents say of one thing', () => {
    const project = graph.getNodeAttributes('Project:Project/980121/城北污水处理厂扩建工程');
    expect(project).toEqual({
      type: 'Project',
      id: 'Project/980121/城北污水处理厂扩建工程',
      name: '城北污水处理厂扩建工程',
      caption: inLines('城北污水处理厂扩建工程'),
      aliases: [],
      county: '980121',
      statuses: [],
      mentionCount: 3,
      memberIds: [],
      joinedBy: [],
      linkConfidence: 0.85,
      linkedBy: ['county-of-document'],
    });
    expect(derived(graph, 'IN_YEAR', '城北污水处理厂扩建工程')).toEqual([
      ['2023', 'ongoing', 'stated', 1, '城北污水处理厂扩建工程完成主体'],
      ['2024', 'planned', 'stated', 1, '加快推进城北污水处理厂扩建工程'],
      ['2024', 'completed', 'stated', 1, '城北污水处理厂扩建工程建成投用'],
    ]);
  });

  test('gives divisions their official names, places and the names they are called by', () => {
    expect(graph.getNodeAttributes('Village:980121101201')).toEqual({
      type: 'Village',
      id: '980121101201',
      name: '柳湾村',
      caption: '柳湾村',
      code: '980121101201',
      fullName: '江北省临川市清溪县石桥镇柳湾村',
      aliases: ['柳湾'],
      county: '980121',
      statuses: [],
      mentionCount: 2,
      memberIds: [],
      joinedBy: [],
      linkConfidence: 0.85,
      linkedBy: ['county-of-document'],
    });
  });

  test('reifies each fact, and leads from it to the sentence', () => {
    expect(read(graph, 'READ_FROM')).toContain(
      '江北建设集团 承担 城北污水处理厂扩建工程 2023 → 江北建设集团承建的城北污水处理厂扩建工程…',
    );
    expect(read(graph, 'SUBJECT')).toContain('滨河路南延工程 2024 推进 → 滨河路南延工程');
    expect(read(graph, 'OBJECT')).toContain('滨河路南延工程 2024 推进 → 2024');
    expect(read(graph, 'OBJECT')).toContain('青龙峡 获得 国家4A级旅游景区 2023 → 国家4A级旅游景区');
  });

  test('connects figures with what they count, of what, and when', () => {
    expect(read(graph, 'ABOUT_ENTITY')).toEqual([
      '总投资 1.2亿元 2024 → 青龙峡游客中心',
      '总投资 3亿元 → 石桥镇柳湾村柑橘加工项目',
      '新增停车位 300个 2023 → 清溪县',
      '旅游总收入 22.64亿元 2023 → 清溪县',
      '旅游总收入 28.6亿元 2024 → 清溪县',
      '旅游总收入 30亿元 2024 目标 → 清溪县',
      '旅游总收入 约25亿元 2023 → 清溪县',
    ]);
    expect(read(graph, 'OF_INDICATOR')).toHaveLength(7);
    expect(derived(graph, 'IN_YEAR', '旅游总收入 30亿元 2024 目标')).toEqual([
      ['2024', 'planned', 'stated', 1, '旅游总收入达到30亿元'],
    ]);
  });

  test('derives the county of things, with how it is known and the first sentence', () => {
    expect(derived(graph, 'IN_COUNTY', '青龙峡')).toEqual([
      ['清溪县', 'implied', 2, '青龙峡获评国家4A级旅游景区。'],
    ]);
    expect(derived(graph, 'IN_COUNTY', '清溪县文化馆迁建项目')).toEqual([
      ['清溪县', 'stated', 1, '2024年，启动清溪县文化馆迁建项目。'],
    ]);
    expect(derived(graph, 'IN_COUNTY', '临川大学')).toEqual([]);
    expect(derived(graph, 'IN_COUNTY', '清溪县')).toEqual([]);
  });

  test('leads from a thing to the documents that name it, with the number of mentions and the first sentence', () => {
    expect(derived(graph, 'NAMED_IN', '城北污水处理厂扩建工程')).toEqual([
      ['清溪县2023年政府工作报告', 'stated', 2, '江北建设集团承建的城北污水处理厂扩建工程完成主体。'],
      ['清溪县2024年政府工作报告', 'stated', 1, '城北污水处理厂扩建工程建成投用。'],
    ]);
  });

  test('finds figures that contradict each other', () => {
    expect(read(graph, 'CONTRADICTS')).toHaveLength(1);
    const [edge] = graph.filterEdges((_, { predicate }) => predicate === 'CONTRADICTS');
    expect(graph.getEdgeAttributes(edge)).toMatchObject({ difference: 0.0944 });
  });

  test('places mentions by their offsets', () => {
    const edges = graph.filterOutEdges(
      'ScenicSpot:ScenicSpot/980121/青龙峡',
      (_, { predicate }) => predicate === 'MENTIONED_IN',
    );
    const ranges = edges.map((edge) => graph.getEdgeAttributes(edge)) as MentionEdge[];
    const passages = edges.map((edge) => graph.getNodeAttributes(graph.target(edge))) as PassageNode[];
    expect(ranges.map(({ surface }) => surface)).toEqual(['青龙峡', '青龙峡']);
    for (const [i, { text, startOffset }] of passages.entries()) {
      const range = ranges[i];
      expect(text.slice((range?.startOffset ?? 0) - startOffset, (range?.endOffset ?? 0) - startOffset)).toBe(
        '青龙峡',
      );
    }
  });

  test('is the same in whatever order the documents come', () => {
    const forth = serialiseGraph(toGraphJson(graph));
    const back = serialiseGraph(toGraphJson(assembleGraph(QINGXI.toReversed())));
    expect(back).toBe(forth);
  });

  test('has all the properties of the schema, and no others', () => {
    const propertiesOf = new Map(
      [...NODE_TYPES.map(({ label, properties }) => [label, properties] as const)].concat(
        RELATIONSHIP_TYPES.map(({ type, properties }) => [type, properties] as const),
      ),
    );
    const expectSchema = (type: string, attributes: object) =>
      expect(Object.keys(attributes).sort()).toEqual(Object.keys(propertiesOf.get(type) ?? {}).sort());
    graph.forEachNode((_, attributes) => expectSchema(attributes.type, attributes));
    graph.forEachEdge((_, attributes) => expectSchema(attributes.predicate, attributes));
  });

  test('refuses two documents of one id', () => {
    expect(() => assembleGraph([...QINGXI, ...QINGXI])).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });

  test('counts the sources of a relationship; one that states it makes it stated', () => {
    const say = (id: string, basis: 'stated' | 'implied') =>
      fakeRecords({
        id,
        county: '980121',
        divisions: DIVISIONS,
        text: `${id}说，东城水厂今年开工。`,
        things: [
          {
            type: 'Project',
            name: '东城水厂',
            years: [[2023, 'started', `${id}说，东城水厂今年开工`, basis]],
          },
        ],
      });
    const both = assembleGraph([say('乙', 'stated'), say('丙', 'implied'), say('甲', 'implied')]);
    expect(derived(both, 'IN_YEAR', '东城水厂')).toEqual([
      ['2023', 'started', 'stated', 3, '丙说，东城水厂今年开工'],
    ]);
  });

  test('keeps a status without a year on the thing and its statement', () => {
    const text = '东城水厂已建成。';
    const thing = {
      type: 'Facility',
      name: '东城水厂',
      years: [[null, 'completed', '东城水厂已建成']],
    } as const;
    const one = assembleGraph([
      fakeRecords({ id: 'a.txt', county: '980121', divisions: DIVISIONS, text, things: [thing] }),
    ]);
    expect(one.getNodeAttributes('Facility:Facility/980121/东城水厂')).toMatchObject({
      statuses: ['completed'],
    });
    expect(read(one, 'SUBJECT')).toEqual(['东城水厂 完成 → 东城水厂']);
    expect(read(one, 'IN_YEAR')).toEqual([]);
  });

  test('working together has no direction', () => {
    const say = (id: string, from: string, to: string) =>
      fakeRecords({
        id,
        county: '980121',
        divisions: DIVISIONS,
        text: `${from}与${to}合作。`,
        things: [
          { type: 'Facility', name: '县人民医院' },
          { type: 'Organisation', name: '江北医学院' },
        ],
        relations: [['COOPERATES_WITH', from, to, null, `${from}与${to}合作`]],
      });
    const both = assembleGraph([
      say('a.txt', '县人民医院', '江北医学院'),
      say('b.txt', '江北医学院', '县人民医院'),
    ]);
    expect(derived(both, 'COOPERATES_WITH', '县人民医院')).toEqual([
      ['江北医学院', 'stated', 2, '县人民医院与江北医学院合作'],
    ]);
  });

  test('keeps the statement of a relation that the schema has no relationship for', () => {
    const odd = assembleGraph([
      fakeRecords({
        id: 'a.txt',
        county: '980121',
        text: '王小明承建东城水厂。',
        things: [
          { type: 'Person', name: '王小明' },
          { type: 'Project', name: '东城水厂' },
        ],
        relations: [['UNDERTAKES', '王小明', '东城水厂', null, '王小明承建东城水厂']],
      }),
    ]);
    expect(read(odd, 'SUBJECT')).toEqual(['王小明 承担 东城水厂 → 王小明']);
    expect(read(odd, 'UNDERTAKES')).toEqual([]);
  });
});
