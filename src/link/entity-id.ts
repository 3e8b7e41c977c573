import type { DivisionCode, EntityId } from '../model/ids.js';
import { entityId } from '../model/ids.js';
import { DIVISION_TYPES } from '../model/vocabulary.js';
import type { EntityDraft } from './entity-draft.js';
import { isGenericWork } from './generic-work.js';
import type { LinkContext } from './link-context.js';
import { foldName } from './things/fold-name.js';
import { leadingPlace } from './things/leading-place.js';

const DIVISIONS: ReadonlySet<string> = new Set(DIVISION_TYPES);
/** Things that are the same wherever they are named. */
const COUNTRY = '100000';
const OF_THE_PROVINCE = /^(?:全省|全区|省级|自治区|省)/u;
const OF_THE_PREFECTURE = /^(?:全市|全州|市级|州级|市)/u;

/**
 * The id of an entity, from its type, its scope and its name: `County/140427`, `Village/140427100/大河村`,
 * `Project/140427/西城路南延`.
 *
 * The scope of a division is its code; of other things the township, the county, or, where none is told, the document's
 * prefecture; the document itself for what can't be placed, and for works of a name that every year has (农村公路改造).
 */
export function entityIdOf(draft: EntityDraft, context: LinkContext): EntityId {
  if (draft.code !== null) return entityId(`${draft.type}/${draft.code}`);
  return entityId(`${draft.type}/${scopeOf(draft, context)}/${foldName(draft.name)}`);
}

function scopeOf(draft: EntityDraft, context: LinkContext): string {
  const { type, name, county, township } = draft;
  const { document } = context;
  if (type === 'Honour') return scopeOfHonour(name, context);
  if (type === 'Project' && (isGenericWork(name) || isYearlyWork(name, context)))
    return `${county ?? document.prefecture ?? COUNTRY}/${document.id}`;
  if (township !== null) return township;
  if (county !== null) return county;
  if (DIVISIONS.has(type) || isKnownByName(draft, context)) return COUNTRY;
  return (document.county === null ? document.prefecture : null) ?? document.id;
}

/** Works that are done everywhere and every year, under a place's name as well: 壶关县老旧小区改造. */
const YEARLY =
  /老旧小区|高标准农田|农村公路|饮水|户?厕|背街小巷|危房|棚户区|造林|管网|清洁取暖|水土流失|节水|人居环境/u;

function isYearlyWork(name: string, context: LinkContext): boolean {
  const { rest } = leadingPlace(name, context);
  return YEARLY.test(rest) && isGenericWork(rest);
}

function scopeOfHonour(name: string, { document }: LinkContext): DivisionCode | typeof COUNTRY {
  if (OF_THE_PREFECTURE.test(name)) return document.prefecture ?? COUNTRY;
  return OF_THE_PROVINCE.test(name) ? (document.province ?? COUNTRY) : COUNTRY;
}

/** Whether the name alone tells which thing it is: it says its place or country (北京大学), or is a number of a road (G207). */
function isKnownByName({ type, name }: EntityDraft, { places }: LinkContext): boolean {
  if (type === 'Person') return false;
  if (type === 'Road') return /^(?:国道|[Gg]\d)|高速|铁路|高铁/u.test(name);
  if (type === 'NaturalFeature') return true;
  return /^(?:中国|国家|全国|中央|清华|中科院)/u.test(name) || places.match(name)[0]?.start === 0;
}
