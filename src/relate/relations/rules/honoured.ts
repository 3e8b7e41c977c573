import type { EntityId } from '../../../model/ids.js';
import { ruleId } from '../../../model/mention.js';
import type { Clause } from '../../scope/clauses.js';
import { listFrom, type NamedItem } from '../../scope/items.js';
import type { Scene } from '../../scope/scene.js';
import { type Subject, subjectOf } from '../../scope/subject.js';
import { yearOf } from '../../scope/year-of.js';
import type { RelationRule, RelationSketch } from '../relation-rule.js';
import { couldHold } from './holders.js';

/** Words that say that something got an honour; what stands between 被 and the word is who gave it. */
const GOT =
  /被[^，。；]{0,24}?(?:评为|评定为|认定为|命名为|授予|确定为|列为|列入|评选为|表彰为|批准为|纳入|誉为|公布为|选为)|获评|获得|荣获|获批|获颁|获授|喜获|斩获|摘获|捧得|夺得|摘得|同获|荣膺|入选|入列|入围|跻身|列入|纳入|上榜|荣登|评为|评定为|认定为?|命名为?|确定为|成为|列为|升级为|升格为|跃升|晋升为?|晋级|授予|挺进|进入|成功(?:创建|申报|争创|创成|获批|通过|申请)为?|创建(?:为|成为|成)|创成|建成|通过|蝉联|受(?:到)?|获(?!取|得感)/u;
const BETWEEN = /^(?:了|为|成为|成|全国|[^，。；]{0,14}(?:的|等|列|唯一|首个|首批)?[“"『《]?)$/u;
/** So many unnamed things got it: 建成1个文明村. */
const COUNTED = /[\d一二两三四五六七八九十]\s?[个家处条项座]/u;
/** Behind the honour: it is only sought, or so many unnamed things got it. */
const NOT_GOT =
  /^[”"』》]?(?:称号)?(?:创建(?!工作?(?:成功|成果|任务圆满)|(?:评估)?验收)|创建名单|申报|评选|培育|技术评估|奖补|[各]?\s*\d+\s*[个家处条项名人])/u;

/** Reads who got an honour: 清溪镇获评全国文明镇; where nobody is named it is the county. */
export const honoured: RelationRule = {
  rule: ruleId('relation/honoured'),
  find(scene, { home }) {
    if (!scene.items.some(isHonour)) return [];
    return scene.clauses.flatMap((clause) => readClause(scene, clause, home));
  },
};

const isHonour = ({ named }: NamedItem): boolean => named.entity.type === 'Honour';

/** Each list of honours in the clause, with the verb before it: 甲获评乙，并入选丙. */
function readClause(scene: Scene, clause: Clause, home: EntityId | null): RelationSketch[] {
  const { items, text } = scene;
  const sketches: RelationSketch[] = [];
  let from = clause.start;
  let last: readonly NamedItem[] | 'home' | null = null;
  for (const first of items) {
    if (first.start < from || first.end > clause.end || !isHonour(first)) continue;
    const list = listFrom(items, text, first.start).filter(
      (item) => isHonour(item) && item.end <= clause.end,
    );
    const words = text.slice(from, first.start);
    const got = GOT.exec(words);
    if (got !== null && isSaid(scene, words, got)) {
      const subject = holderOf(scene, from, from + got.index, last);
      sketches.push(...sketchesOf({ scene, subject, honours: list, words, home, start: clause.start }));
      last = subject;
    }
    from = list.at(-1)?.end ?? first.end;
  }
  return sketches;
}

function isSaid({ scope }: Scene, words: string, got: RegExpExecArray): boolean {
  const behind = words.slice(got.index + got[0].length);
  return BETWEEN.test(behind) && !COUNTED.test(behind) && (scope.part !== 'plan' || /已/u.test(words));
}

/** The subject of the verb; one that follows 并 has that of the verb before it. */
function holderOf(scene: Scene, from: number, verb: number, last: Subject): Subject {
  const isContinued =
    last !== null && /^[”"』》]*(?:称号)?(?:、|，|并|和|同时|成功)*$/u.test(scene.text.slice(from, verb));
  return isContinued ? last : subjectOf(scene, from, verb);
}

interface Got {
  readonly scene: Scene;
  readonly subject: Subject;
  readonly honours: readonly NamedItem[];
  readonly words: string;
  readonly home: EntityId | null;
  readonly start: number;
}

/** Where 分别 pairs things that aren't all known, nothing is certain. */
function sketchesOf({ scene, subject, honours, words, home, start }: Got): RelationSketch[] {
  const won = honours.filter(({ end }) => !NOT_GOT.test(scene.text.slice(end)));
  const named = subject === null || subject === 'home' ? [] : subject;
  const isOneToOne = named.length > 1 && /分别/u.test(words);
  if (isOneToOne && named.length !== won.length) return [];
  return won.flatMap((honour, i) => {
    const { year } = yearOf(scene, honour);
    return holdersOf(isOneToOne ? named.slice(i, i + 1) : subject, honour, home).map((from) => ({
      type: 'AWARDED' as const,
      from,
      to: honour.named.entity.id,
      year,
      start,
      end: honour.end,
      confidence: 0.8,
    }));
  });
}

function holdersOf(subject: Subject, honour: NamedItem, home: EntityId | null): readonly EntityId[] {
  if (subject === null) return [];
  const isHome = subject === 'home';
  const able = isHome ? [] : subject.filter(({ named }) => couldHold(named.entity, honour.named.entity));
  if (able.length > 0) return able.map(({ named }) => named.entity.id);
  const isOfHome = isHome ? !isOfOthers(honour) : isOfCounty(honour);
  return home !== null && isOfHome ? [home] : [];
}

/** Whether the honour is one that only a county or city gets: …县, …城市. */
const isOfCounty = ({ named }: NamedItem): boolean => /(?:县|县城|城市|市)[”"』]?$/u.test(named.entity.name);

/** Whether the honour is one that no county gets: …企业, …景区. */
const isOfOthers = ({ named }: NamedItem): boolean =>
  /(?:企业|工厂|车间|景区|校园|医院|产品|大户|合作社|农场)[）)”"』]*$/u.test(named.entity.name);
