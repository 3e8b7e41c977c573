import { SURNAMES, TITLES_BEFORE } from '../../../gazetteer/names/words.js';
import type { DivisionMatch } from '../../../model/division.js';
import type { Sentence } from '../../../model/sentence.js';

/** Surnames that are more often other words before a place: 书记于安阳调研. */
const OTHER_WORDS = new Set('于和向从全经时常都');
/** Who is named right behind, besides those of the table of titles. */
const ROLE = /(?:青年|带头人|支书|书记|医生|教师|劳模|模范|能人|民警|传承人|员|家)$/u;
const LONGEST_TITLE = 6;

/** Whether the name of a place is somebody's given name: 教师陈【平凉】, 村支书张【长春】. */
export function isGivenName({ text }: Sentence, { start }: DivisionMatch): boolean {
  const surname = text.charAt(start - 1);
  if (!SURNAMES.has(surname) || OTHER_WORDS.has(surname)) return false;
  const before = text.slice(Math.max(0, start - 1 - LONGEST_TITLE), start - 1);
  if (ROLE.test(before)) return true;
  return [...before].some((_, i) => TITLES_BEFORE.has(before.slice(i)));
}
