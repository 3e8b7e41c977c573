import type { Calendar } from '../../model/document.js';
import type { Reading } from '../../model/reading.js';
import type { SectionPart } from '../../model/vocabulary.js';
import { annexPartsOf } from './annexes.js';
import { announcedOf } from './announced.js';

/** Sentences with which a report turns to what is to be done, whether or not a heading says so. */
const PLAN_OPENINGS =
  /(?:今年|今后五年|20\d\d年)[^。]{0,16}(?:总体思路|总体要求|指导思想|预期目标|工作目标|发展目标)(?:是|为|：)|政府工作的总体(?:思路|要求)|(?:主要)?预期目标(?:是|为|：)|(?:围绕|实现)[^。]{0,24}目标任务?，[^。]{0,12}(?:重点|着力)?(?:抓好|做好)[^。]{0,8}工作|重点抓好[^。]{0,8}工作：/u;
/** Sentences with which a report takes leave of what was done; of several the last counts. */
const REVIEW_CLOSINGS =
  /来之不易|清醒地?(?:认识|看到)|需要指出的是|崇高的?敬意|存在(?:一些|不少|的)?(?:困难|问题|不足|短板)/u;
/** A report looks back for at least this share of its sentences. */
const LEAST_REVIEW = 0.2;
/** Sentences that aim, where neither headings nor an opening tell a plan. */
const AIMS =
  /力争|努力(?:让|实现)|要严守|(?:年内|年底(?:前)?|上半年)[^，。]{0,10}(?:完成|建成|启动|实现|投产|开工)|确保(?!了|.{0,20}了)|[^不]将(?!.{0,30}了)(?:[^，。]{0,10})(?:建设|实施|推进|打造|达到|完成)/u;
const YEAR = /(20\d\d)年/u;
const WORK = /工作|任务|目标|安排/u;

/**
 * The part of the report that each sentence stands in.
 *
 * The headings tell it, mended twice: a heading that names the year of the plan opens the plan whatever it calls it
 * (2023年主要工作), and so does a sentence that announces the aims; from there on nothing is review again
 * but an annex that names its year.
 */
export function partsOfReport(
  readings: readonly Reading[],
  { planYear, reviewYear }: Calendar,
): readonly (SectionPart | null)[] {
  if (planYear === null || planYear === reviewYear)
    return readings.map(({ sentence }) => sentence.section.part);
  const sentences = readings.map(({ sentence }) => sentence);
  const opening = openingOf(readings, planYear);
  const announced = opening < 0 ? announcedOf(sentences) : [];
  const annexes = annexPartsOf(sentences, { planYear, reviewYear });
  return sentences.map(({ text, section }, i) => {
    const isPlan = opening < 0 ? announced[i] === true || AIMS.test(text) : i >= opening;
    return annexes[i] ?? (isPlan ? 'plan' : section.part);
  });
}

function openingOf(readings: readonly Reading[], planYear: number): number {
  const opening = readings.findIndex(({ sentence }) => opensPlan(sentence, planYear));
  if (opening >= 0) return opening;
  const closing = readings.findLastIndex(({ sentence }) => REVIEW_CLOSINGS.test(sentence.text));
  return closing < LEAST_REVIEW * readings.length ? -1 : closing;
}

function opensPlan({ text, isHeading, section }: Reading['sentence'], planYear: number): boolean {
  if (section.part === 'plan') return true;
  if (isHeading) return Number(YEAR.exec(text)?.[1]) === planYear && WORK.test(text) && !/报告/u.test(text);
  return PLAN_OPENINGS.test(text);
}
