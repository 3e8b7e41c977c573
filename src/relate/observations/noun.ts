import { withoutFootnotes } from './indicator.js';
import type { Item } from './item.js';
import { type Edges, isOtherWord, leading, type Stretch, trimmed } from './stretch.js';
import { wordsOf } from './words.js';

const STOPS = wordsOf('stop');
const EMPTY = new Set(wordsOf('empty'));
const BARE = wordsOf('bare');
/** Words that no noun begins with. */
const PARTICLES = '的 余 多 以 之 而 了 时 后 来 到 至 起 和 与 及 并 用 对 就 只 已 范围 半径 不等'.split(
  ' ',
);

/** A noun behind a figure, with what the text says it did. */
export interface Noun {
  readonly name: string;
  /** 获评全国示范项目 of 1家企业获评全国示范项目, which a bare noun takes on; '' for another, or where the clause ends with it. */
  readonly predicate: string;
}

/** The noun directly behind a figure: 18个老旧小区改造工程 → 老旧小区改造工程; null where none stands there. */
export function nounBehind({ after, rest, edges }: Item): Noun | null {
  const words = trimmed({ text: upToMark(after.text), start: after.start });
  if (isParticle(words, edges)) return null;
  const end = stopIn(words, edges);
  const name = tidy(words.text.slice(0, end));
  if (name === '' || EMPTY.has(name)) return null;
  return { name, predicate: isBare(name) ? predicateIn(rest.trimStart().slice(end)) : '' };
}

function predicateIn(clause: string): string {
  return withoutFootnotes(clause.split(/[、，；。]/u, 1)[0] ?? '');
}

/** Nouns that begin like a particle, however the segmenter cuts them. */
const USES = /^用[电水地气能]/u;

function isParticle({ text, start }: Stretch, edges: Edges): boolean {
  if (isOtherWord(text) || USES.test(text)) return false;
  return PARTICLES.some((word) => text.startsWith(word) && edges.has(start + word.length));
}

/** Whether the noun says nothing without what it did: 企业, 项目. */
export function isBare(name: string): boolean {
  return BARE.includes(name);
}

/** 、 ends a noun as the marks between clauses do, but not within brackets: 县（市、区）. */
function upToMark(text: string): string {
  if (!text.includes('、')) return text;
  const mark = text.replaceAll(/[（(][^）)]*[）)]/gu, (inner) => '（'.repeat(inner.length)).indexOf('、');
  return mark < 0 ? text : text.slice(0, mark);
}

/** Where the first word that ends a noun begins, counted in the stretch; its length where there is none. */
function stopIn(words: Stretch, edges: Edges): number {
  const { text, start } = words;
  for (let at = 0; at < text.length; at += 1) {
    if (at > 0 && edges.endsNoun(start + at)) return at;
    if (edges.has(start + at) && leading(words, STOPS, edges, at) !== '') return at;
  }
  return text.length;
}

/** What is told of the noun goes with 的: 影响出行的断头路 → 断头路; 修复保护 behind a noun's 的 does not. */
function tidy(noun: string): string {
  const plain = withoutFootnotes(noun).replace(/(?:等|的)$/u, '');
  const at = plain.lastIndexOf('的');
  return at > 0 && plain.length - at > 2 ? plain.slice(at + 1) : plain;
}

const PREDICATE =
  /(?:有序|加快|全面|开工|竣工|建成|投产|落地|签约|建设)?(?:推进|实施|启动|完成|开工|建设)?$/u;

/** The noun without what is told of it at its end: 新能源项目开工 → 新能源项目. */
export function cutNoun(text: string): string {
  return tidy(text.replace(PREDICATE, ''));
}
