import { describe, expect, test } from '@jest/globals';
import { readQuantities } from '../../../../src/extract/quantity/read-quantities.js';
import type { QuantityMention } from '../../../../src/model/mention.js';
import type { Sentence } from '../../../../src/model/sentence.js';
import { readSpecs } from '../../../support/specs.js';

interface Spec {
  readonly text: string;
  readonly expected: readonly string[];
}

const SPECS = readSpecs<Spec>('quantity');

const sentence = (text: string, start = 0): Sentence => ({
  position: 0,
  span: { start, end: start + text.length },
  text,
  tokens: [],
  section: { path: [], part: null, year: null },
  isHeading: false,
});

/** 超560万人次 → >560 万人次 (amount 5600000 人次) */
function say(
  { span, comparator, value, valueHigh, unit, form, amount, baseUnit }: QuantityMention,
  text: string,
) {
  const range = valueHigh === undefined ? '' : `–${valueHigh}`;
  const base = amount === null ? '' : ` ${amount} ${baseUnit}`;
  return `${text.slice(span.start, span.end)} → ${comparator}${value}${range} ${unit} (${form}${base})`;
}

describe('readQuantities', () => {
  test.each(SPECS.map(({ text, expected }) => [text, expected] as const))('%s', (text, expected) => {
    expect(readQuantities(sentence(text)).map((quantity) => say(quantity, text))).toEqual(expected);
  });

  test('spans count in the text, not in the sentence', () => {
    const [quantity] = readQuantities(sentence('新建桥梁6座', 100));
    expect(quantity?.span).toEqual({ start: 104, end: 106 });
  });

  test('names the rule that read it', () => {
    const rules = readQuantities(sentence('产值增长8%，居全省第二')).map(({ rule }) => rule);
    expect(rules).toEqual(['quantity/percents', 'quantity/ranks']);
  });

  test('a character outside the BMP counts as the two units that it is', () => {
    const text = '𡐓村修渠3公里';
    expect(readQuantities(sentence(text)).map((quantity) => say(quantity, text))).toEqual([
      '3公里 → =3 公里 (amount 3000 米)',
    ]);
  });
});
