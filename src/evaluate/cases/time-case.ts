import { z } from 'zod';
import type { TimeMention } from '../../model/mention.js';
import { readTimes } from '../../pipeline/parts.js';
import { caseSentence } from './case-sentence.js';
import type { CaseAnswer } from './case-suite.js';
import { plainText } from './plain-text.js';

const schema = z.object({
  input: z.string(),
  reference_date: z.string(),
  expected: z.array(
    z.object({
      alternatives: z.array(z.object({ start: z.string(), end: z.string() })),
      at: z.tuple([z.number().nullable(), z.number().nullable()]).optional(),
    }),
  ),
  core: z.boolean().default(false),
});

type Expected = z.infer<typeof schema>['expected'][number];

/** No county and no places: what a sentence from nowhere is read with. */
const NOWHERE = {
  home: { county: null, prefecture: null, province: null },
  match: () => [],
  local: () => [],
  localLengthsAt: () => [],
};

/**
 * Reads the times of a case on its reference day; right where they are as many as expected, in order, each with the days
 * of one of the alternatives and, for `extract`, with the place's beginning.
 */
export function answerTimeCase(line: unknown): CaseAnswer {
  const { input, reference_date: day, expected, core } = schema.parse(line);
  const text = plainText(input);
  const calendar = {
    documentYear: Number(day.slice(0, 4)),
    reviewYear: null,
    planYear: null,
    basis: 'metadata',
    day,
  } as const;
  const times = readTimes(caseSentence(text), { calendar, places: NOWHERE });
  const isRight = times.length === expected.length && expected.every((one, i) => agrees(times[i], one));
  return { isRight, isCore: core, read: times.map((time) => told(time, text)).join('; ') };
}

function agrees(time: TimeMention | undefined, { alternatives, at }: Expected): boolean {
  if (time === undefined) return false;
  const { first, last } = daysOf(time);
  const isThere = (at?.[0] ?? null) === null || at?.[0] === time.span.start;
  return isThere && alternatives.some(({ start, end }) => start === first && end === last);
}

function daysOf({ days, years }: TimeMention): { readonly first: string; readonly last: string } {
  return days ?? { first: `${years.first}-01-01`, last: `${years.last}-12-31` };
}

function told(time: TimeMention, text: string): string {
  const { first, last } = daysOf(time);
  return `${text.slice(time.span.start, time.span.end)} ${first}..${last}`;
}
