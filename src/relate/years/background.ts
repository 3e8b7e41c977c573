import type { EntityType } from '../../model/vocabulary.js';
import { listBefore, listFrom, type NamedItem } from '../scope/items.js';
import { wordsBefore } from '../scope/reach.js';
import type { Scene } from '../scope/scene.js';

/** Words before a list that only bring it in: 依托云岭景区, 代表县人民政府, 被省政府评为…. */
const BRINGS_IN = /(?:依托|利用|代表|围绕|被|由|向|从|立足|毗邻|紧邻|借助|推广)[“"『《]?$/u;
/** Words behind a list that make it a part of another name, or of an office. */
const PART_OF = /^[”"』》]?(?:上游|下游|流域|沿岸|沿线|周边|向|[县区市州旗]长|书记|籍|经验|精神)/u;
const NOUN = /^(?:n|nz|nt|ns|l)$/u;
/** Things that are named for the place or the sake of others, unless the review tells of them or a word says what is done. */
const BYSTANDERS: ReadonlySet<EntityType> = new Set(['Village', 'NaturalFeature', 'Person', 'Organisation']);

/** Whether a sentence only mentions a thing and tells nothing of it. */
export function isBackground(scene: Scene, item: NamedItem, isGoverned: boolean): boolean {
  const { text, items, reading, scope } = scene;
  const { type } = item.named.entity;
  if (type === 'Project') return false;
  if (reading.sentence.isHeading) return true;
  const first = listBefore(items, text, item.end)[0] ?? item;
  const last = listFrom(items, text, item.start).at(-1) ?? item;
  if (BRINGS_IN.test(wordsBefore(text, first.start)) || PART_OF.test(text.slice(last.end))) return true;
  return (
    !isGoverned &&
    scope.part !== 'review' &&
    (BYSTANDERS.has(type) || (type === 'ScenicSpot' && scope.part === null))
  );
}

/** Whether a noun follows the name at once, so that what is done is done to something named after it: 云湖数字小镇建成. */
export function isHeadedByNoun({ reading: { sentence } }: Scene, { end }: NamedItem): boolean {
  const at = sentence.span.start + end;
  return sentence.tokens.some(
    ({ span, word, tag }) => span.start === at && word.length > 1 && NOUN.test(tag),
  );
}
