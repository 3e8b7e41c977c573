import { withoutFootnotes } from './indicator.js';
import { type Edges, isOtherWord, type Stretch, trimmed } from './stretch.js';

const SEPARATORS = ['、', '以及', '和', '与', '及'];
const BOTH = /^(.*?)城乡(居民.*|低保.*)$/u;
const STOCKS = /^(.*?)存贷款(.*)$/u;
/** A part this short lacks what its longer neighbour has. */
const SHORT = 4;
/** So many characters fewer than its neighbour, and a part lacks something. */
const LACKING = 2;

/** 茶叶、香菇等特色产业产值: items of a kind, and what is told of each. */
const OF_A_KIND = /^(?<items>[^等]*[、和][^等]+)等(?<kind>[^、，等]{2,})$/u;

/** The parts of a list, cut at its separators where words end. */
export function partsOf(list: Stretch, edges: Edges): readonly string[] {
  const { text, start } = trimmed(list);
  const parts: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (/[（(]/u.test(text.charAt(at))) depth += 1;
    if (/[）)]/u.test(text.charAt(at))) depth -= 1;
    const separator = SEPARATORS.find((word) => text.startsWith(word, at)) ?? '';
    const isWord = separator === '、' || (edges.has(start + at) && edges.has(start + at + separator.length));
    if (separator === '' || depth > 0 || !isWord || isOtherWord(text.slice(at))) continue;
    parts.push(text.slice(from, at));
    from = at + separator.length;
    at = from - 1;
  }
  return [...parts, text.slice(from)].map(withoutFootnotes).filter((part) => part !== '');
}

/**
 * The subjects of a list, with what they share added back: 垃圾清运率和处理率; 城乡居民收入 → 城镇居民收入, 农村居民收入.
 *
 * @param count How many there must be; an empty list where there aren't.
 */
export function subjectsOf(list: Stretch, edges: Edges, count: number): readonly string[] {
  const merged = split(withoutFootnotes(list.text));
  if (merged.length === count) return merged;
  const parts = partsOf(list, edges);
  return parts.length < count ? [] : shareAffixes(parts.slice(-count));
}

/** 茶叶、香菇等特色产业产值 → 茶叶产值, 香菇产值: each item with the last word behind 等; none where there is no such list. */
export function itemsOfAKind({ text, start }: Stretch, edges: Edges): readonly string[] {
  const { items = '', kind = '' } = OF_A_KIND.exec(text)?.groups ?? {};
  if (items === '') return [];
  let word = text.length - 1;
  while (word > text.length - kind.length && !edges.has(start + word)) word -= 1;
  return partsOf({ text: items, start }, edges).map((item) => `${item}${text.slice(word)}`);
}

function split(text: string): readonly string[] {
  const [, owner = '', both] = BOTH.exec(text) ?? [];
  if (both !== undefined) return [`${owner}城镇${both}`, `${owner}农村${both}`];
  const [, holder = '', stock] = STOCKS.exec(text) ?? [];
  return stock === undefined ? [] : [`${holder}存款${stock}`, `${holder}贷款${stock}`];
}

/** 热线响应率、办结率 → 热线办结率; 城镇、农村居民收入 → 城镇居民收入: a short one takes what its neighbour has more. */
function shareAffixes(parts: readonly string[]): readonly string[] {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  return parts.map((part, i) => {
    if (part.length > SHORT) return part;
    if (i > 0 && first.length - part.length >= LACKING && first.at(-1) === part.at(-1)) {
      return `${first.slice(0, first.length - part.length)}${part}`;
    }
    const lacksEnd =
      i < parts.length - 1 && last.length - part.length > LACKING && last.at(-1) !== part.at(-1);
    return lacksEnd ? `${part}${last.slice(part.length)}` : part;
  });
}
