import { readNumeral } from '../../lang/numerals/read-numeral.js';
import type { ThingType } from '../../model/vocabulary.js';
import { foldName } from './fold-name.js';

/** What ends names of a type without telling one thing from another, and what is written in two ways. */
type Rewriting = readonly [pattern: RegExp, to: string];

/** From where to where a work or road goes, as a note: 龙津路（育才街至永乐街）. */
const ROUTE_NOTE = /[（(][^（）()]*[至—－-][^（）()]*[）)]$/u;
const LEGAL_FORM = /(?:集团|股份|有限|责任|控股|总公司|公司)+$/u;

/** Applied to folded names, in this order. */
const REWRITINGS: Readonly<Partial<Record<ThingType, readonly Rewriting[]>>> = {
  Project: [[/(?<=..)(?:建设项目|建设工程|项目|工程|建设)$/u, '']],
  Company: [[LEGAL_FORM, '']],
  ScenicSpot: [[/(?<=..)(?:旅游|风景|名胜)*(?:景区|区)$/u, '']],
  Road: [
    [/高速公路/gu, '高速'],
    [/(?<=至.{2,})(?:公路|道路)$/u, '路'],
    [/^(?:国道|省道|县道)?([gsx]?)0*(\d{2,4})(?:国道|省道|县道)?线?$/u, '$1$2'],
  ],
  NaturalFeature: [[/(?<=..)(?:流域|干流)$/u, '']],
  Zone: [
    [/省级|国家级|国家(?=现代|农业)/gu, ''],
    [/(?:经济|高新)(?:技术)?开发区|经开区/gu, '开发区'],
    [/高新技术产业开发区/gu, '高新区'],
    [/^((?!开发区).{2,3})新区$/u, '$1'],
    [/(?:工业区|工业园区)$/u, '工业园'],
    [/园区$/u, '园'],
  ],
  Facility: [
    [/人民医院/gu, '医院'],
    [/新院区$/u, ''],
    [/港区$/u, '港'],
  ],
  Organisation: [
    [/农业大学/gu, '农大'],
    [/师范大学/gu, '师大'],
    [/交通大学/gu, '交大'],
    [/科学院/gu, '科院'],
  ],
  Honour: [[/(?:创建|建设|培育)?(?:名单|名录|称号|荣誉称号)$/u, '']],
};

/** 一中 is 第一中学, 第28中学 is 第二十八中学. */
const ORDINAL = /第?([一二三四五六七八九十]+|\d+)(中|小|幼)(?:学|儿园)?(?=$|教学楼|新校区|校区)/u;

/**
 * What of a name tells the thing from others of its type: 八泉峡景区 and 八泉峡, 第一中学 and 一中 are one; 一期 and 二期
 * of a project are two.
 */
export function nameCore(name: string, type: ThingType): string {
  const folded = foldName(type === 'Road' || type === 'Project' ? name.replace(ROUTE_NOTE, '') : name);
  const rewritten = (REWRITINGS[type] ?? []).reduce(
    (core, [pattern, to]) => core.replace(pattern, to),
    folded,
  );
  const core = type === 'Facility' || type === 'Project' ? rewritten.replace(ORDINAL, ordinal) : rewritten;
  return core === '' ? folded : core;
}

function ordinal(_: string, number: string, kind: string): string {
  return `第${readNumeral(number) ?? number}${kind}`;
}
