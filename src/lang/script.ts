import { Converter } from 'opencc-js/t2cn';
import type { Script } from '../model/vocabulary.js';

/** Frequent characters that only traditional text has, and those that only simplified text has, in the same order. */
const TRADITIONAL =
  '個們來時國這會對發經產業區縣鄉為說動學過進現實開關長員應將與報務電機場車專東點題設環處廣兩項';
const SIMPLIFIED =
  '个们来时国这会对发经产业区县乡为说动学过进现实开关长员应将与报务电机场车专东点题设环处广两项';
/** By UTF-16 unit: 1 speaks for traditional text, -1 for simplified. */
const SPEAKS = new Int8Array(0x1_0000);
for (const unit of TRADITIONAL) SPEAKS[unit.charCodeAt(0)] = 1;
for (const unit of SIMPLIFIED) SPEAKS[unit.charCodeAt(0)] = -1;
/** So much of a text tells its script. UTF-16 units. */
const SAMPLE_LENGTH = 20_000;

/** 著 stays in these words; everywhere else it is 着 in the standard of the mainland. */
const MARKED = /(?<![名显卓编原专论土昭译遗])著(?![名作者称录述])/gu;

const convert = Converter({ from: 't', to: 'cn' });

/** The script of a text by its frequent characters; `simplified` where nothing tells. */
export function detectScript(text: string): Script {
  let sum = 0;
  for (let i = Math.min(text.length, SAMPLE_LENGTH) - 1; i >= 0; i -= 1)
    sum += SPEAKS[text.charCodeAt(i)] ?? 0;
  return sum > 0 ? 'traditional' : 'simplified';
}

/**
 * Traditional text in simplified characters, character for character: 壺關縣 → 壶关县, 看著 → 看着.
 *
 * Simplified text is given back as it is, since converting it spoils names (日昇昌 would become 日升昌).
 */
export function toSimplified(text: string, { isTraditional }: { readonly isTraditional: boolean }): string {
  return isTraditional ? convert(text).replace(MARKED, '着') : text;
}
