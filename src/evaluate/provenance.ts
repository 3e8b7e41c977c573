import type { ScoredRecords } from './gold.js';

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const NUMERAL = /[0-9０-９一二三四五六七八九十百千万亿兩两半零〇]/u;

/** For each distinct place that a record of the output names, whether the raw text there is what it says; a record without a place is wrong. */
export function provenanceOf({ entities, relations, observations }: ScoredRecords, raw: string): boolean[] {
  return [
    ...entities.flatMap(({ mentions }) => check(mentions, raw)),
    ...relations.flatMap(({ evidence }) => check(placesOf(evidence), raw)),
    ...observations.flatMap(({ evidence }) => check(placesOf(evidence), raw, NUMERAL)),
  ];
}

const placesOf = (evidence: string | Place | undefined): Place[] =>
  typeof evidence === 'object' ? [evidence] : [];

function check(places: readonly Place[], raw: string, pattern?: RegExp): boolean[] {
  const distinct = [...new Map(places.map((place) => [`${place.start}-${place.end}`, place])).values()];
  if (distinct.length === 0) return [false];
  return distinct.map(
    ({ start, end, text }) => text !== '' && raw.slice(start, end) === text && (pattern?.test(text) ?? true),
  );
}
