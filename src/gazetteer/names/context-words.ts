import { readTable } from '../read-table.js';

/** What a word tells of the name behind it: 推进 is `push`, 获评 `award`, 与 `conj`. */
export const BEFORE_NAMES: ReadonlyMap<string, string> = rolesOn('before');
/** What a word tells of the name before it: 竣工 is `done`, 称号 `seek`, 上游 `place`. */
export const AFTER_NAMES: ReadonlyMap<string, string> = rolesOn('after');

/** Words that lead to a name and are no part of it: 由, 全面, 做强. Not 沿, 跨 or 环: 沿江高速, 跨海大桥, 环城路. */
export const LEADING_WORDS: ReadonlySet<string> = new Set(rolesOn('leading').keys());

function rolesOn(wanted: string): Map<string, string> {
  return new Map(
    readTable('names/context-words')
      .filter(({ side }) => side === wanted)
      .map(({ word = '', role = '' }) => [word, role]),
  );
}
