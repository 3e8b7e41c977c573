import { Converter } from 'opencc-js/t2cn';
import type { Script } from '../model/vocabulary.js';

/** Frequent characters that only traditional text has, and those that only simplified text has, in the same order. */
const TRADITIONAL =
  /[個們來時國這會對發經產業區縣鄉為說動學過進現實開關長員應將與報務電機場車專東點題設環處廣兩項]/gu;
const SIMPLIFIED =
  /[个们来时国这会对发经产业区县乡为说动学过进现实开关长员应将与报务电机场车专东点题设环处广两项]/gu;
/** So much of a text tells its script. UTF-16 units. */
const SAMPLE_LENGTH = 20_000;

/** 著 stays in these words; everywhere else it is 着 in the standard of the mainland. */
const MARKED = /(?<![名显卓编原专论土昭译遗])著(?![名作者称录述])/gu;

const convert = Converter({ from: 't', to: 'cn' });

/** The script of a text by its frequent characters; `simplified` where nothing tells. */
export function detectScript(text: string): Script {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const traditional = sample.match(TRADITIONAL)?.length ?? 0;
  const simplified = sample.match(SIMPLIFIED)?.length ?? 0;
  return traditional > simplified ? 'traditional' : 'simplified';
}

/**
 * Traditional text in simplified characters, character for character: 壺關縣 → 壶关县, 看著 → 看着.
 *
 * Simplified text is given back as it is, since converting it spoils names (日昇昌 would become 日升昌).
 */
export function toSimplified(text: string, { isTraditional }: { readonly isTraditional: boolean }): string {
  return isTraditional ? convert(text).replace(MARKED, '着') : text;
}
