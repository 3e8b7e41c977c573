import { describe, expect, test } from '@jest/globals';
import { amountOf, unitAfter } from '../../../../src/extract/quantity/unit-after.js';

const unit = (text: string, magnitude = '') => {
  const found = unitAfter(text, 0, magnitude);
  return found === null ? null : [found.written, amountOf(1, found), found.base];
};

describe('unitAfter', () => {
  test.each([
    ['平方公里的园区', '', ['平方公里', 1_000_000, '平方米']],
    ['元', '亿', ['亿元', 100_000_000, '元']],
    [' 个', '', ['个', 1, '个']],
    ['元/亩', '万', ['万元/亩', null, null]],
    ['吨 / 年', '万', ['万吨/年', null, null]],
    ['件（套）', '', ['件（套）', 1, '件']],
    ['农户', '万', ['万户', 10_000, '户']],
    ['贫困人口', '万', ['万', 10_000, null]],
    ['群众', '万', ['万', 10_000, null]],
  ])('%s', (text, magnitude, expected) => {
    expect(unit(text, magnitude)).toEqual(expected);
  });

  test.each([
    ['方面', ''],
    ['千伏变电站', ''],
    ['号楼', ''],
    ['达广场', '万'],
    ['，', ''],
  ])('no unit: %s', (text, magnitude) => {
    expect(unit(text, magnitude)).toBeNull();
  });
});
