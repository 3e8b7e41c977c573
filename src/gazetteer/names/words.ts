import type { ThingType } from '../../model/vocabulary.js';
import { readTable } from '../read-table.js';

/** Words that public reports all over the country use, so that they make no name particular: 建设, 产业. */
export const COMMON_WORDS: ReadonlyMap<string, number> = new Map(
  readTable('names/common-words').map(({ word = '', places = '' }) => [word, Number(places)]),
);
/** Nouns that name nothing particular where they stand alone: 产业园区, 断头路. */
export const COMMON_NOUNS: ReadonlySet<string> = wordsOf('common-nouns', 'noun');
/** Words that end as names of a type do, and end none: 布局 is no 局, 思路 no 路. */
export const FALSE_HEADS: ReadonlyMap<string, ThingType> = typesOf('false-heads', 'word');
/** Words that open titles and awards: 国家级, 首批. */
export const LEVEL_WORDS: ReadonlySet<string> = wordsOf('levels');
/** Nouns that close a list, with the type of its items: 甲、乙等企业 → Company. */
export const LIST_TAILS: ReadonlyMap<string, ThingType> = typesOf('list-tails', 'word');
/** Names that are known all over the country: 国务院, 长江. */
export const KNOWN_NAMES: ReadonlyMap<string, ThingType> = typesOf('known-names', 'name');
/** Family names, compound ones included. */
export const SURNAMES: ReadonlySet<string> = new Set(
  readTable('names/surnames').map(({ surname = '' }) => surname),
);
/** Offices and trades before a person's name: 县长, 村民. */
export const TITLES_BEFORE: ReadonlySet<string> = titlesOn('before');
/** Words behind a person's name: 院士, 说. */
export const TITLES_AFTER: ReadonlySet<string> = titlesOn('after');

function wordsOf(table: string, column = 'word'): Set<string> {
  return new Set(readTable(`names/${table}`).map((row) => row[column] ?? ''));
}

function typesOf(table: string, column: string): Map<string, ThingType> {
  return new Map(readTable(`names/${table}`).map((row) => [row[column] ?? '', row['type'] as ThingType]));
}

function titlesOn(wanted: string): Set<string> {
  return new Set(
    readTable('names/person-titles')
      .filter(({ side }) => side === wanted)
      .map(({ word = '' }) => word),
  );
}
