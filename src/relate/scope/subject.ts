import type { EntityType } from '../../model/vocabulary.js';
import type { Clause } from './clauses.js';
import { listBefore, listFrom, type NamedItem } from './items.js';
import type { Scene } from './scene.js';

/** Who does something: things that the text names, the county itself, or somebody whom it does not name (null). */
export type Subject = readonly NamedItem[] | 'home' | null;

/** What may stand between a subject and its verb. */
const ADVERB =
  '(?:双双|分别|均|都|也|还|又|已|将|并|并且|同时|成功|顺利|全部|正式|再次|再度|先后|一同|一并|连续|连年|首次|首批|率先|相继|一举|积极|全面|深入|持续|进一步|不断|大力|强力|继续|以第[一二三四五六七八九十]名(?:的)?成绩|第?[一二两三四五六七八九十\\d]+[次度年届])';
/** What a list of names may end with: 等3家企业, 4个市, 2馆. */
const COUNT =
  '[”"』》）)\\s]*(?:等(?:地|多地)?)?(?:[〔[﹝]\\d+[\\]〕﹞])?(?:[一二两三四五六七八九十\\d]+\\s?[个家所条项座处名位]?(?:企业|项目|村|乡镇|镇|乡|社区|园区|景区|单位|医院|学校|产品|市|馆|县|区)?)?(?:同志|院士|教授|品牌)?';
const ADVERBS_AT_END = new RegExp(`${ADVERB}+$`, 'u');
const BEHIND_NAME = new RegExp(`^${COUNT}(?:${ADVERB}|[，\\s])*$`, 'u');
/** Words by which a county speaks of itself. */
const SELF = /我[县市区州省旗]|全[县市区州旗]/u;
const EMPTY = new RegExp(
  `^(?:我[县市区州省旗]|全[县市区州旗]|[县市区]域|[一二三四五六七八九十]是|\\d{4}年|一年来|过去[一五]年|五年来|[—（）()“”"\\s]|${ADVERB})*$`,
  'u',
);
/** Divisions that work is told of. */
const DOERS: ReadonlySet<EntityType> = new Set(['County', 'Prefecture', 'Township']);
/** Work of a place, told by nouns alone: 清溪县医改工作. */
const WORK =
  /(?:工作|改革|医改|模式|做法|经验|行动|机制|制度|产业集群|产业|管理|治理|扶持|建设|以工代赈|实践|活动|创建|系统|服务)[”"』》]*$/u;

/**
 * Who does what the words from `position` on say: the things named right before, else who the clause before tells of.
 *
 * 壶安集团获评… → 壶安集团; 成功入选… → the county; 清溪县医改工作获评… → 清溪县; 南街的绿壳蛋鸡入选… → somebody unnamed.
 *
 * @param from Where the words begin that may name the subject.
 */
export function subjectOf(scene: Scene, from: number, position: number): Subject {
  const { text, items } = scene;
  const list = listBefore(items, text, position).filter(({ start }) => start >= from);
  const last = list.at(-1);
  if (last !== undefined) {
    const words = text.slice(last.end, position);
    if (BEHIND_NAME.test(words)) return list;
    return DOERS.has(last.named.entity.type) && isWork(words) ? [last] : null;
  }
  const words = text.slice(from, position);
  if (EMPTY.test(words)) return SELF.test(words) ? 'home' : topicOf(scene, from);
  return isWork(words) ? 'home' : null;
}

function isWork(words: string): boolean {
  return WORK.test(words.replace(ADVERBS_AT_END, ''));
}

/** The things that the sentence has begun to tell of before `from`; the county where none are named. */
function topicOf({ text, items, clauses }: Scene, from: number): Subject {
  const topic = clauses
    .filter(({ end }) => end <= from)
    .map((clause) => itemAt(items, clause))
    .findLast((item) => item !== undefined);
  return topic === undefined ? 'home' : listFrom(items, text, topic.start);
}

/** The item that a clause begins with. */
function itemAt(items: readonly NamedItem[], { start }: Clause): NamedItem | undefined {
  return items.find((item) => item.start === start);
}
