import type { Gazetteer } from '../../gazetteer/gazetteer.js';
import type { Division } from '../../model/division.js';
import { namedBefore } from './named-before.js';

/** What follows the name of the division that a report is given by, the surest first. */
const AFTER_NAME: readonly RegExp[] = [
  /(?:第?[一二三四五六七八九十\d]{1,3}届)?(?:人民代表大会|人大)/gu, // 高唐县第十七届人民代表大会
  /(?:人民政府)?(?:(?:19|20)\d{2}年)?(?:人民)?政府工作报告/gu, // 高唐县2023年政府工作报告
  /人民政府(?:代理|代|副|常务副)?[省市州盟县区旗]?长/gu, // 定兴县人民政府县长
  /(?:代理|代)?(?:[省市州盟县区旗]长|专员)/gu, // 呼伦贝尔市市长
  /(?:第?[一二三四五六七八九十\d]{1,3}届)?人民政府/gu, // 代表容城县第十四届人民政府
];
/** The issuer stands here, UTF-16 units. */
const HEAD_LENGTH = 900;

/**
 * The divisions that the head of a document names as its issuer, the surest first; of a name that several bear, all,
 * but only those within the larger division that is named before it (保定市|满城区).
 */
export function readIssuers(title: string, text: string, gazetteer: Gazetteer): (readonly Division[])[] {
  const head = `${title}\n${text.slice(0, HEAD_LENGTH)}`;
  return AFTER_NAME.flatMap((pattern) =>
    Array.from(head.matchAll(pattern)).flatMap(({ index }) => {
      const named = namedBefore(head, index, gazetteer);
      if (named === null) return [];
      const larger = namedBefore(head, named.start, gazetteer);
      return [larger === null ? named.candidates : within(named.candidates, larger.candidates, gazetteer)];
    }),
  );
}

function within(
  inner: readonly Division[],
  outer: readonly Division[],
  gazetteer: Gazetteer,
): readonly Division[] {
  const codes = new Set(outer.map(({ code }) => code));
  const inside = inner.filter(({ code }) => gazetteer.path(code).some((above) => codes.has(above.code)));
  return inside.length > 0 ? inside : inner;
}
