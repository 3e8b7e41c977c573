import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readNumeral } from '../../../../src/lang/numerals/read-numeral.js';
import { scanNumeral } from '../../../../src/lang/numerals/scan-numeral.js';
import { writeNumeral } from '../../../support/write-numeral.js';

/** Whole numbers up to 10^16 of every length, as numbers that a double holds exactly. */
const wholes = fc
  .tuple(fc.integer({ min: 0, max: 16 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([digits, part]) => Math.floor(part * 10 ** digits));
const decimals = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 1, max: 4 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`))
  .filter((value) => !String(value).includes('e'));

describe('numerals', () => {
  test('whole numbers from 0 to 10^16 go there and back', () => {
    fc.assert(
      fc.property(wholes, (value) => readNumeral(writeNumeral(value)) === value),
      { numRuns: 2000 },
    );
    expect(readNumeral(writeNumeral(1e16))).toBe(1e16);
  });

  test('decimals and negative numbers go there and back', () => {
    fc.assert(
      fc.property(
        decimals,
        (value) =>
          readNumeral(writeNumeral(value)) === value &&
          (value === 0 || readNumeral(writeNumeral(-value)) === -value),
      ),
    );
  });

  test('Arabic numbers read as what they are', () => {
    fc.assert(fc.property(wholes, (value) => readNumeral(String(value)) === value));
  });

  test('formal characters read as everyday ones', () => {
    const formal = new Map(
      ['一壹', '二贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖', '十拾', '百佰', '千仟'].map(
        ([a = '', b = '']) => [a, b],
      ),
    );
    const toFormal = (text: string): string =>
      [...text].map((character) => formal.get(character) ?? character).join('');
    fc.assert(fc.property(wholes, (value) => readNumeral(toFormal(writeNumeral(value))) === value));
  });

  test('〇, 两, 俩, 廿 and 卅 read as 零, 二, 二十 and 三十', () => {
    const everyday = (text: string): string =>
      text
        .replaceAll('零', '〇')
        .replaceAll(/二(?=[百千万亿])/gu, '两')
        .replaceAll(/(?<![点〇])二十/gu, '廿')
        .replaceAll(/(?<![点〇])三十/gu, '卅');
    fc.assert(
      fc.property(wholes, (value) => readNumeral(everyday(writeNumeral(value))) === value),
      { numRuns: 2000 },
    );
    expect(['俩', '两', '廿七', '卅', '两百〇五', '一百廿三'].map(readNumeral)).toEqual([
      2, 2, 27, 30, 205, 123,
    ]);
  });

  test('no text makes the reader fail', () => {
    const characters = fc.constantFrom(...'零〇一二两三十廿百千万亿点.,0123456789负余多年𡐓');
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 12 }), (text) => {
        const value = readNumeral(text);
        const scanned = scanNumeral(text, 0);
        return (value === null || Number.isFinite(value)) && (scanned === null || scanned.end <= text.length);
      }),
    );
  });
});
