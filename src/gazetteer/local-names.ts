import type { Division } from '../model/division.js';

const TOWNSHIP = /^(?<stem>.{2,}?)(?<head>街道|苏木|乡|镇)$/u;
/** 塔山瑶族乡 also goes by 塔山; the name of the people is left out. */
const PEOPLE = /(?<=.{2})(?:[一-龥]{1,4}族)+$/u;
const VILLAGE = /^(?<stem>.{2,}?)(?<head>居委会|社区|嘎查|村)$/u;

/** Townships rise from 乡 to 镇 to 街道, and texts keep the name of their time. */
const TOWNSHIP_HEADS = ['乡', '镇', '街道'];

/** The name of a township without its head: 百尺镇 → 百尺; none where one character would remain. */
export function bareTownship(name: string): string[] {
  const stem = TOWNSHIP.exec(name)?.groups?.['stem'];
  return stem === undefined ? [] : [...new Set([stem, stem.replace(PEOPLE, '')])];
}

/** The name of a village without its head: 大河村 → 大河; none where one character would remain. */
export function bareVillage(name: string): string[] {
  const stem = VILLAGE.exec(name)?.groups?.['stem'];
  return stem === undefined ? [] : [stem];
}

/**
 * All names with a head by which a text may call a township or village.
 *
 * 产德镇 → 产德镇, 产德乡, 产德街道; 塔山瑶族乡 → also 塔山乡; 大堤口居委会 → also 大堤口社区, 大堤口村.
 */
export function fullNames({ type, name, aliases }: Division): string[] {
  if (type === 'Township') {
    return [name, ...aliases.flatMap((stem) => TOWNSHIP_HEADS.map((head) => stem + head))];
  }
  if (!name.endsWith('居委会')) return [name];
  return [name, ...aliases.flatMap((stem) => [`${stem}社区`, `${stem}村`])];
}
