import type { DivisionRecord, DocumentRecords } from '../../src/model/records.js';
import { fakeDivision, fakeRecords } from './records.fake.js';

/** Divisions of a province that does not exist. */
export const DIVISIONS: readonly DivisionRecord[] = [
  fakeDivision('Province', '980000', '江北省', { aliases: ['江北'] }),
  fakeDivision('Prefecture', '980100', '临川市', {
    aliases: ['临川'],
    parent: '980000',
    fullName: '江北省临川市',
  }),
  fakeDivision('County', '980121', '清溪县', {
    aliases: ['清溪'],
    parent: '980100',
    fullName: '江北省临川市清溪县',
  }),
  fakeDivision('County', '980122', '云岭县', {
    aliases: ['云岭'],
    parent: '980100',
    fullName: '江北省临川市云岭县',
  }),
  fakeDivision('Township', '980121101', '石桥镇', {
    aliases: ['石桥'],
    parent: '980121',
    fullName: '江北省临川市清溪县石桥镇',
  }),
  fakeDivision('Village', '980121101201', '柳湾村', {
    aliases: ['柳湾'],
    parent: '980121101',
    fullName: '江北省临川市清溪县石桥镇柳湾村',
  }),
  fakeDivision('Township', '980121102', '东坪乡', { parent: '980121', fullName: '江北省临川市清溪县东坪乡' }),
];

const CAPITAL = { type: 'County', name: '清溪县', aliases: ['清溪'], code: '980121' } as const;

/** The report of 2023: what was done, what is promised for 2024. */
const REPORT_2023 = fakeRecords({
  id: 'qingxi/2023.txt',
  title: '清溪县2023年政府工作报告',
  county: '980121',
  prefecture: '980100',
  year: 2023,
  divisions: DIVISIONS,
  text: [
    '清溪县2023年政府工作报告。',
    '旅游总收入近25亿元。',
    '新增停车位300个。',
    '江北建设集团承建的城北污水处理厂扩建工程完成主体。',
    '石桥镇柳湾村柑橘加工项目总投资3亿元，今年开工。',
    '青龙峡获评国家4A级旅游景区。',
    '县人民医院与临川大学合作办学。',
    '2024年，加快推进城北污水处理厂扩建工程，建成滨河路南延工程。',
    '2024年，启动清溪县文化馆迁建项目。',
    '2024年，旅游总收入达到30亿元。',
    '太阳能产业园落户石桥镇。',
  ].join('\n'),
  things: [
    { ...CAPITAL },
    { type: 'Township', name: '石桥镇', code: '980121101' },
    { type: 'Village', name: '柳湾村', code: '980121101201' },
    { type: 'Company', name: '江北建设集团' },
    {
      type: 'Project',
      name: '城北污水处理厂扩建工程',
      years: [
        [2023, 'ongoing', '城北污水处理厂扩建工程完成主体'],
        [2024, 'planned', '加快推进城北污水处理厂扩建工程'],
      ],
    },
    {
      type: 'Project',
      name: '石桥镇柳湾村柑橘加工项目',
      aliases: ['柑橘加工项目'],
      years: [[2023, 'started', '今年开工', 'implied']],
    },
    { type: 'Project', name: '滨河路南延工程', years: [[2024, 'planned', '建成滨河路南延工程']] },
    { type: 'Project', name: '清溪县文化馆迁建项目', years: [[2024, 'planned', '启动清溪县文化馆迁建项目']] },
    { type: 'ScenicSpot', name: '青龙峡' },
    { type: 'Honour', name: '国家4A级旅游景区' },
    { type: 'Facility', name: '县人民医院' },
    { type: 'Organisation', name: '临川大学', county: null },
    { type: 'Zone', name: '太阳能产业园' },
  ],
  relations: [
    [
      'UNDERTAKES',
      '江北建设集团',
      '城北污水处理厂扩建工程',
      2023,
      '江北建设集团承建的城北污水处理厂扩建工程',
    ],
    ['LOCATED_IN', '石桥镇柳湾村柑橘加工项目', '柳湾村', null, '石桥镇柳湾村柑橘加工项目'],
    ['LOCATED_IN', '太阳能产业园', '石桥镇', null, '太阳能产业园落户石桥镇'],
    ['AWARDED', '青龙峡', '国家4A级旅游景区', 2023, '青龙峡获评国家4A级旅游景区'],
    ['COOPERATES_WITH', '县人民医院', '临川大学', 2023, '县人民医院与临川大学合作办学'],
  ],
  figures: [
    {
      about: '清溪县',
      indicator: '旅游总收入',
      value: 25,
      unit: '亿元',
      amount: 2_500_000_000,
      baseUnit: '元',
      year: 2023,
      comparator: '≈',
      quote: '旅游总收入近25亿元',
    },
    {
      about: '清溪县',
      indicator: '新增停车位',
      value: 300,
      unit: '个',
      year: 2023,
      quote: '新增停车位300个',
    },
    {
      about: '石桥镇柳湾村柑橘加工项目',
      indicator: '总投资',
      value: 3,
      unit: '亿元',
      amount: 300_000_000,
      baseUnit: '元',
      year: null,
      quote: '总投资3亿元',
    },
    {
      about: '清溪县',
      indicator: '旅游总收入',
      value: 30,
      unit: '亿元',
      amount: 3_000_000_000,
      baseUnit: '元',
      year: 2024,
      kind: 'target',
      quote: '旅游总收入达到30亿元',
    },
  ],
});

/** The report of 2024: some promises kept, one not heard of again, another figure for 2023. */
const REPORT_2024 = fakeRecords({
  id: 'qingxi/2024.txt',
  title: '清溪县2024年政府工作报告',
  county: '980121',
  prefecture: '980100',
  year: 2024,
  divisions: DIVISIONS,
  text: [
    '清溪县2024年政府工作报告。',
    '旅游总收入28.6亿元，2023年为22.64亿元。',
    '城北污水处理厂扩建工程建成投用。',
    '滨河路南延工程有序推进。',
    '柳湾村获评全国乡村旅游重点村。',
    '青龙峡游客中心竣工，总投资1.2亿元。',
    '清溪县与云岭县共建旅游环线。',
  ].join('\n'),
  things: [
    { ...CAPITAL },
    { type: 'County', name: '云岭县', code: '980122', county: '980122' },
    { type: 'Village', name: '柳湾村', code: '980121101201' },
    {
      type: 'Project',
      name: '城北污水处理厂扩建工程',
      years: [[2024, 'completed', '城北污水处理厂扩建工程建成投用']],
    },
    { type: 'Project', name: '滨河路南延工程', years: [[2024, 'ongoing', '滨河路南延工程有序推进']] },
    { type: 'Honour', name: '全国乡村旅游重点村' },
    { type: 'ScenicSpot', name: '青龙峡' },
    { type: 'Facility', name: '青龙峡游客中心', years: [[2024, 'completed', '青龙峡游客中心竣工']] },
  ],
  relations: [
    ['AWARDED', '柳湾村', '全国乡村旅游重点村', 2024, '柳湾村获评全国乡村旅游重点村'],
    ['LOCATED_IN', '青龙峡游客中心', '青龙峡', null, '青龙峡游客中心'],
    ['COOPERATES_WITH', '清溪县', '云岭县', 2024, '清溪县与云岭县共建'],
  ],
  figures: [
    {
      about: '清溪县',
      indicator: '旅游总收入',
      value: 28.6,
      unit: '亿元',
      amount: 2_860_000_000,
      baseUnit: '元',
      year: 2024,
      quote: '旅游总收入28.6亿元',
    },
    {
      about: '清溪县',
      indicator: '旅游总收入',
      value: 22.64,
      unit: '亿元',
      amount: 2_264_000_000,
      baseUnit: '元',
      year: 2023,
      quote: '2023年为22.64亿元',
    },
    {
      about: '青龙峡游客中心',
      indicator: '总投资',
      value: 1.2,
      unit: '亿元',
      amount: 120_000_000,
      baseUnit: '元',
      year: 2024,
      quote: '总投资1.2亿元',
    },
  ],
});

/** Two reports of one county in successive years, by hand. */
export const QINGXI: readonly DocumentRecords[] = [REPORT_2023, REPORT_2024];
