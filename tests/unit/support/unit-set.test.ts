import { describe, expect, test } from '@jest/globals';
import { firstUnitsOf, lastUnitsOf, UnitSet, UnitsOfText } from '../../../src/support/unit-set.js';

const placesOf = (set: UnitSet, text: string) =>
  Array.from({ length: text.length }, (_, at) => at).filter((at) => set.isAt(text, at));

describe('UnitSet', () => {
  test.each([
    ['全县有3个镇', '县镇', [1, 5]],
    ['全县有3个镇', '', []],
    ['\u0000\u001f\u0020\uffff', '\u0000\u001f\uffff', [0, 1, 3]],
    // Units that share a word of the table.
    ['一丁丂七', '丁七', [1, 3]],
  ])('%s has one of %s at %j', (text, units, expected) => {
    expect(placesOf(firstUnitsOf(units), text)).toEqual(expected);
  });

  test('takes the first or the last unit of words', () => {
    expect(placesOf(firstUnitsOf(['县长', '镇']), '县长和镇长')).toEqual([0, 3]);
    expect(placesOf(lastUnitsOf(['县长', '镇']), '县长和镇长')).toEqual([1, 3, 4]);
  });

  test('has nothing once it was cleared', () => {
    const set = new UnitSet([0x4e00, 0x9fff]);
    set.clear();
    expect([set.has(0x4e00), set.has(0x9fff)]).toEqual([false, false]);
  });
});

describe('UnitsOfText', () => {
  test('tells the units of the text that it is asked about, and of no earlier one', () => {
    const units = new UnitsOfText();
    const has = (text: string, sign: string) => units.has(text, sign.charCodeAt(0));
    expect([has('去年新增', '年'), has('去年新增', '月')]).toEqual([true, false]);
    expect([has('6月底', '年'), has('6月底', '月')]).toEqual([false, true]);
    expect(has('', '月')).toBe(false);
  });
});
