import type { Country, UpperDivision } from './country.js';
import type { Caution, NameEntry } from './name-index.js';

/** Names that are words for a part of any town: they name a division only in the company of others. */
const PARTS_OF_TOWNS = new Set(
  '城区 郊区 矿区 新区 新城区 老城区 古城区 南郊区 北郊区 东区 西区 南区 北区 市中区 城中区 城东区 城西区 城南区 城北区 南城区 北城区 新市区 北市区 南市区 郊县'.split(
    ' ',
  ),
);
/** Stems that begin or end in words that stand before 县 and 市 for other reasons: 创新|和县域, 扩大|同市场. */
const DOUBTFUL = /^(?:新和|共和|大同|建平|中和)/u;
/** Names that are more often other words: 新建|县镇, 新增|城市, 健全|州县, 南部|县区; or zones of many towns. */
const MOSTLY_OTHER = new Set(
  '新建县 新建区 增城市 增城区 全州县 南部县 平原县 滨海新区 合作市 东方市 清新区 清新县'.split(' '),
);

/** Full names of the whole country, and the bare names that the whole country knows. */
export function* nationalNames({ byCode }: Country): Generator<NameEntry> {
  for (const division of byCode.values()) {
    yield* fullNamesOf(division);
    for (const name of division.bare) {
      if (isKnownEverywhere(division, name)) yield { name, form: 'bare', caution: 'none', division };
    }
  }
}

/** Bare names of the home's surroundings: all of its prefecture's, of its province's those that are no ordinary words. */
export function* bareNamesOf(division: UpperDivision, withWords: boolean): Generator<NameEntry> {
  for (const name of division.bare) {
    if (withWords || !division.words.includes(name)) yield { name, form: 'bare', caution: 'none', division };
  }
}

function* fullNamesOf(division: UpperDivision): Generator<NameEntry> {
  for (const name of [division.name, ...division.full]) {
    const traps = division.traps.get(name) ?? '';
    yield { name, form: 'full', caution: cautionOf(name, division), traps, division };
  }
}

function cautionOf(name: string, { words, name: officialName }: UpperDivision): Caution {
  if (MOSTLY_OTHER.has(name)) return 'within';
  if (PARTS_OF_TOWNS.has(name)) return name === officialName ? 'company' : 'within';
  const isWord = words.some((word) => name.startsWith(word) && name.length === word.length + 1);
  return name.length < 3 || isWord || DOUBTFUL.test(name) ? 'boundary' : 'none';
}

function isKnownEverywhere({ type, words, known }: UpperDivision, name: string): boolean {
  if (known.includes(name)) return true;
  return type !== 'County' && !words.includes(name);
}
