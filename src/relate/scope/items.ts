import type { EntityType } from '../../model/vocabulary.js';
import type { Named } from './named.js';

/** A thing named on its own, with the places named right before it: 云岭县 石坡乡 南坞村. Positions count in the sentence. */
export interface NamedItem {
  readonly named: Named;
  /** From the widest place inwards; empty for most. */
  readonly address: readonly Named[];
  /** Where the address begins. */
  readonly start: number;
  readonly end: number;
}

const PLACES: ReadonlySet<EntityType> = new Set([
  'Province',
  'Prefecture',
  'County',
  'Township',
  'Village',
  'Zone',
]);
/** What joins two things of a list; quotation marks and footnotes may stand around it. */
const JOINT = /^[”"』》）)\s]*(?:[〔[﹝]\d+[\]〕﹞])?(?:、|以及|和|与|及|暨)?\s*[“"『《（(]*$/u;
const WITHOUT_JOINT = /^[”"』》）)\s“『《（(]*$/u;
/** Quoted things stand side by side without a joint: “文明村”“美丽乡村”. */
const SIDE_BY_SIDE = /^[”』》]\s*[“『《]$/u;

/** The things of a sentence that are named on their own, in order; a place right before another name is its address. */
export function itemsOf(names: readonly Named[]): readonly NamedItem[] {
  const items: NamedItem[] = [];
  let address: Named[] = [];
  const own = names.filter(({ within }) => within === null);
  own.forEach((named, i) => {
    const isAddress = own[i + 1]?.start === named.end && PLACES.has(named.entity.type);
    if (isAddress) {
      address.push(named);
      return;
    }
    items.push({ named, address, start: address[0]?.start ?? named.start, end: named.end });
    address = [];
  });
  return items;
}

/** The list that ends with the last item before `end`, when only joints stand between its items; empty where none ends there. */
export function listBefore(items: readonly NamedItem[], text: string, end: number): readonly NamedItem[] {
  const last = items.findLastIndex((item) => item.end <= end);
  let first = last;
  while (first > 0 && isJoined(items[first - 1], items[first], text)) first -= 1;
  return last < 0 ? [] : items.slice(first, last + 1);
}

/** The list that begins with the first item from `start` on. */
export function listFrom(items: readonly NamedItem[], text: string, start: number): readonly NamedItem[] {
  const first = items.findIndex((item) => item.start >= start);
  if (first < 0) return [];
  let last = first;
  while (isJoined(items[last], items[last + 1], text)) last += 1;
  return items.slice(first, last + 1);
}

function isJoined(one: NamedItem | undefined, next: NamedItem | undefined, text: string): boolean {
  if (one === undefined || next === undefined) return false;
  const gap = text.slice(one.end, next.start);
  return SIDE_BY_SIDE.test(gap) || (JOINT.test(gap) && !WITHOUT_JOINT.test(gap));
}
