import type { Entity } from '../../model/entity.js';
import type { EntityId } from '../../model/ids.js';
import type { NameMention } from '../../model/mention.js';
import type { Reading } from '../../model/reading.js';
import type { EntityType } from '../../model/vocabulary.js';
import { stripLead } from './indicator.js';
import { nameFigure } from './name-figure.js';
import type { Draft } from './observation-rule.js';
import { behind } from './stretch.js';

/** Whose figure it is, and what is left to be said of it: 云岭景区收入 is 收入 of 云岭景区. */
export interface Owned {
  readonly about: EntityId;
  readonly indicator: string;
}

/** Things that figures are told of; persons and honours have none, and divisions above the home are only named. */
const OWNERS: ReadonlySet<EntityType> = new Set<EntityType>([
  'Project',
  'Zone',
  'Company',
  'Facility',
  'Road',
  'ScenicSpot',
  'Village',
  'Township',
  'County',
  'NaturalFeature',
  'Organisation',
]);
/** What a figure within a name can be the size of. */
const SIZED: ReadonlySet<EntityType> = new Set<EntityType>([
  'Project',
  'Zone',
  'Facility',
  'Company',
  'ScenicSpot',
  'Road',
]);
/** The name goes on, or is one of several. */
const GOES_ON = /^(?:[、和与及等]|以及|至|到)/u;
/** What stands before a thing that is no subject: 通过托管模式, 与高校合作. */
const OBLIQUE = /(?:通过|依托|围绕|聚焦|借助|[与同和向对为从以由将把在、])$/u;
/** What within a name counts the things that it names together, and sizes none: 城区9条小巷改造. */
const COUNTERS: ReadonlySet<string> = new Set([...'个条座处家项所户栋宗村']);
/** Sizes that only a single thing has. */
const BARE_SIZE =
  /^(?:[路线]?[线路]?全长|总长度?|占地面积|占地|总?建筑面积|总?库容|总装机(?:容量)?|装机规模|(?:计划|概算|估算|项目)?总?投资额?|完成投资)$/u;
/** A clause that begins so speaks of the whole again. */
const RESETS = /^(?:全[县市区州省国]|[我本][县市区州]|同时|其中|另|新增)/u;
/** How much of what stands between the verb and the predicate the name must cover. */
const COVERED = 0.7;

/** Finds whose figures are: the entity that the figure stands in, that its size is told of, or that the clause begins with. */
export class Owners {
  private readonly entities = new Map<NameMention, Entity>();
  private readonly home: EntityId;
  /** The sentence that one which begins with a bare size goes on with. */
  private last: Reading | null = null;

  constructor(entities: readonly Entity[], home: EntityId) {
    this.home = home;
    for (const entity of entities) {
      for (const mention of entity.mentions) this.entities.set(mention, entity);
    }
  }

  /**
   * Whose figures the drafts of a sentence tell; the home's where no other thing is named.
   *
   * A thing that a clause begins with and has a figure of keeps those of the clauses that follow, until one names another.
   * A sentence that begins with a bare size and names no thing goes on with the one that the sentence before is about.
   */
  of(drafts: readonly Draft[], reading: Reading): readonly Owned[] {
    const owned = this.within(drafts);
    if (!isSizeFirst(drafts) || this.topicOf(reading) !== undefined) {
      this.last = reading;
      return owned;
    }
    const topic = this.last === null ? null : (this.topicOf(this.last) ?? null);
    if (topic === null) return owned;
    return owned.map((one, i) => {
      const isOpen = one.about === this.home && BARE_SIZE.test(drafts[i]?.indicator ?? '');
      return isOpen ? { ...one, about: topic } : one;
    });
  }

  private within(drafts: readonly Draft[]): readonly Owned[] {
    let subject: EntityId = this.home;
    return drafts.map((draft) => {
      const named = this.before(draft);
      if (named !== null) subject = named.about;
      else if (subject !== this.home && isNewTopic(draft)) subject = this.home;
      const { indicator } = draft;
      const owned = this.inName(draft) ?? this.behindFigure(draft) ?? named;
      return owned ?? { about: this.sizedBefore(draft, subject) ?? subject, indicator };
    });
  }

  /** The one thing that a sentence names which can have a size; null where there are several, undefined where there is none. */
  private topicOf({ names }: Reading): EntityId | null | undefined {
    let only: EntityId | null | undefined;
    for (const mention of names) {
      if (!SIZED.has(mention.type)) continue;
      const id = this.entities.get(mention)?.id ?? null;
      if (only !== undefined && only !== id) return null;
      only = id;
    }
    return only;
  }

  /** 清源50MW风电项目: a figure within a name is of what bears it. */
  private inName({ item, indicator }: Draft): Owned | null {
    const { start, end, reading, quantity } = item;
    const offset = reading.sentence.span.start;
    if (COUNTERS.has(quantity.unit)) return null;
    const mention = reading.names.find(
      ({ span, type }) => SIZED.has(type) && span.start <= offset + start && offset + end <= span.end,
    );
    const entity = mention === undefined ? undefined : this.entities.get(mention);
    if (mention === undefined || entity === undefined) return null;
    const name = item.text.slice(mention.span.start - offset, mention.span.end - offset);
    return { about: entity.id, indicator: nameFigure(name, item, mention.span.start - offset) ?? indicator };
  }

  /** 总投资3亿元的北岭风电项目: the thing whose size is told is named behind the figure. */
  private behindFigure({ item, object }: Draft): Owned | null {
    if (object === undefined) return null;
    const offset = item.reading.sentence.span.start;
    const mention = item.reading.names.find(
      ({ span, type }) =>
        SIZED.has(type) &&
        span.start < offset + object.end &&
        offset + object.start < span.end &&
        span.end - span.start >= COVERED * object.name.length &&
        !isListed(item.text, span.start - offset, span.end - offset),
    );
    const entity = mention === undefined ? undefined : this.entities.get(mention);
    return entity === undefined ? null : { about: entity.id, indicator: object.kind };
  }

  /** 河滨绿道工程建成，全长12公里: a county has no length, so the size is of the one thing that the sentence named last. */
  private sizedBefore({ item, indicator }: Draft, subject: EntityId): EntityId | null {
    if (subject !== this.home || !BARE_SIZE.test(indicator)) return null;
    const offset = item.reading.sentence.span.start;
    const end = offset + item.clauseStart;
    const last = longest(item.reading.names.filter(({ span, type }) => SIZED.has(type) && span.end <= end));
    if (last === undefined || isListed(item.text, last.span.start - offset, last.span.end - offset))
      return null;
    return this.entities.get(last)?.id ?? null;
  }

  /** 云岭景区收入突破3亿元: the clause begins with the thing. */
  private before({ item, start, indicator }: Draft): Owned | null {
    const { edges, text, reading } = item;
    if (reading.names.length === 0) return null;
    const at = start ?? stripLead(item.before, edges).start;
    const offset = reading.sentence.span.start;
    const mention = longest(
      reading.names.filter(
        ({ span, type }) => OWNERS.has(type) && span.start === offset + at && span.end <= offset + item.start,
      ),
    );
    const entity = mention === undefined ? undefined : this.entities.get(mention);
    if (mention === undefined || entity === undefined) return null;
    const name = text.slice(at, mention.span.end - offset);
    if (GOES_ON.test(text.slice(mention.span.end - offset)) || OBLIQUE.test(text.slice(0, at))) return null;
    if (!indicator.startsWith(name)) return start === undefined ? { about: entity.id, indicator } : null;
    const rest = stripLead(behind({ text: indicator, start: at }, name.length), edges).text;
    if (rest.length >= 2) return { about: entity.id, indicator: rest };
    return mention.type === 'Road' && item.quantity.baseUnit === '米'
      ? { about: entity.id, indicator: '里程' }
      : null;
  }
}

/** 占地120亩，建设检测中心楼: the sentence begins with the size of something that it doesn't name. */
function isSizeFirst([first]: readonly Draft[]): boolean {
  return first !== undefined && first.item.clause === 0 && BARE_SIZE.test(first.indicator);
}

/** Whether the clause turns to something else: 全县…, or a verb of which the government is the subject (推动…). */
function isNewTopic({ item }: Draft): boolean {
  const clause = { text: item.text.slice(item.clauseStart, item.clauseEnd), start: item.clauseStart };
  return RESETS.test(clause.text) || stripLead(clause, item.edges).start > item.clauseStart;
}

/** Whether the name at a place of the text is one of several. */
function isListed(text: string, start: number, end: number): boolean {
  return GOES_ON.test(text.slice(end)) || /[、和与]$/u.test(text.slice(0, start));
}

function longest(mentions: readonly NameMention[]): NameMention | undefined {
  return mentions.toSorted((a, b) => b.span.end - a.span.end)[0];
}
