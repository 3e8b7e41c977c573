import { z } from 'zod';
import type { QuantityMention } from '../../model/mention.js';
import { readNumeral, readQuantities } from '../../pipeline/parts.js';
import { bareNumbers } from './bare-numbers.js';
import { caseSentence } from './case-sentence.js';
import type { CaseAnswer } from './case-suite.js';
import { plainText } from './plain-text.js';

const schema = z.object({
  input: z.string(),
  model: z.string().default(''),
  expected: z.array(
    z.object({
      value: z.number().nullable().optional(),
      valueHigh: z.number().optional(),
      numbers: z.array(z.number()).optional(),
      text: z.string().optional(),
      kind: z.string().optional(),
    }),
  ),
});

type Expected = z.infer<typeof schema>['expected'][number];

/** The values that a reading may be told in: as written with its magnitude, and in the base unit. */
interface NumberReading {
  readonly text: string;
  readonly lows: readonly number[];
  readonly highs: readonly number[];
  /** 十几: peers give such a number an upper end, we call it about so much. */
  readonly isVague: boolean;
}

const MONEY = new Set(['元', '美元', '欧元', '港元', '日元', '英镑']);
/** Smaller units in which peers tell what we tell in a base unit: grams, minutes, seconds, days, single things. */
const FINER: ReadonlyMap<string, readonly number[]> = new Map([
  ['千克', [1000]],
  ['小时', [60]],
  ['分钟', [60]],
  ['月', [30]],
  ['双', [2]],
  ['对', [2]],
]);
const MAGNITUDE = /^[十百千万亿]+(?=.)/u;

/** What each peer's model looks for among the quantities. */
const KINDS: ReadonlyMap<string, (quantity: QuantityMention) => boolean> = new Map([
  ['PercentModel', ({ form }) => form === 'percent' || form === 'points'],
  ['CurrencyModel', isMoney],
  ['DimensionModel', (quantity) => quantity.form === 'amount' && !isMoney(quantity)],
]);

/**
 * Reads the figures of a case; right where they are as many as expected, in order, each with the expected value, as written
 * or in the base unit. Peers' names of units are not compared.
 */
export function answerNumberCase(line: unknown): CaseAnswer {
  const { input, model, expected } = schema.parse(line);
  const text = plainText(input);
  const numbers = read(text, model);
  const isRight = numbers.length === expected.length && expected.every((one, i) => agrees(numbers[i], one));
  return { isRight, isCore: false, read: numbers.map(told).join('; ') };
}

function read(text: string, model: string): readonly NumberReading[] {
  const whole = readNumeral(text);
  if (whole !== null) return [{ text, lows: [whole], highs: [], isVague: false }];
  if (model === 'NumberModel')
    return bareNumbers(text).map((number) => ({ ...number, highs: [], isVague: false }));
  const isMeant = KINDS.get(model) ?? (() => true);
  return readQuantities(caseSentence(text))
    .filter(isMeant)
    .map((quantity) => toReading(quantity, text));
}

function toReading(
  { span, value, valueHigh, amount, unit, baseUnit, comparator }: QuantityMention,
  text: string,
): NumberReading {
  const [magnitude] = MAGNITUDE.exec(unit) ?? [];
  const scale = magnitude === undefined ? 1 : (readNumeral(`一${magnitude}`) ?? readNumeral(magnitude) ?? 1);
  const toBase = amount === null || value === 0 ? 1 : amount / value;
  const finer = FINER.get(baseUnit ?? '') ?? [];
  const told = (number: number): readonly number[] => [
    number,
    number * scale,
    ...finer.map((share) => number * toBase * share),
    number * toBase,
  ];
  return {
    text: text.slice(span.start, span.end),
    lows: told(value),
    highs: valueHigh === undefined ? [] : told(valueHigh),
    isVague: comparator === '≈',
  };
}

function agrees(reading: NumberReading | undefined, { value, valueHigh, numbers, kind }: Expected): boolean {
  const low = value ?? numbers?.[0];
  const high = valueHigh ?? numbers?.[1];
  if (reading === undefined) return false;
  if (low === undefined) return kind !== undefined;
  return (
    isAmong(low, reading.lows) && (high === undefined || reading.isVague || isAmong(high, reading.highs))
  );
}

/** Peers round: 11.0714285714286. */
function isAmong(expected: number, values: readonly number[]): boolean {
  return values.some((value) => Math.abs(value - expected) <= Math.abs(expected) * 1e-9);
}

function isMoney({ baseUnit }: QuantityMention): boolean {
  return baseUnit !== null && (MONEY.has(baseUnit) || baseUnit.endsWith('元'));
}

function told({ text, lows, highs }: NumberReading): string {
  return `${text} ${[lows.at(-1), ...highs.slice(-1)].join('–')}`;
}
