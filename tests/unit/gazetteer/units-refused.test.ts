import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readQuantities } from '../../../src/extract/quantity/read-quantities.js';
import { UNITS } from '../../../src/gazetteer/units.js';
import { fakeSentence } from '../../fakes/reading.fake.js';

const [head, ...rows] = readFileSync('data/units-refused.tsv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'));

/** How each refused word stands behind a numeral in our own words. */
const SENTENCES: Readonly<Record<string, string>> = {
  月: '6月新建公园',
  日: '18日新建公园',
  号: '地铁7号线开通',
  G: '建成5G基站',
  周: '举办建县60周年活动',
  强: '入选全国500强',
  伏: '架设110千伏线路',
  岁: '60岁以上老人免费乘车',
  大: '实施9大专项行动',
  国: '108国道改建',
  版: '推出2.0版政策',
  K: '建设8K超高清频道',
  D: '引进3D打印',
  线: '207线改线',
  政: '开通12345政务热线',
  市: '开通12345市民热线',
  热: '开通12345热线',
};

describe('data/units-refused.tsv', () => {
  test('gives each word once, with how often it stands behind a numeral, and why it is no unit', () => {
    expect(head).toEqual(['unit', 'count', 'reason']);
    expect(new Set(rows.map(([unit]) => unit)).size).toBe(rows.length);
    for (const [unit = '', count, reason = ''] of rows) {
      expect([unit, Number(count) >= 20, reason.length > 5]).toEqual([unit, true, true]);
    }
  });

  test('holds no unit that is read', () => {
    expect(rows.map(([unit = '']) => unit).filter((unit) => UNITS.named(unit) !== null)).toEqual([]);
  });

  test.each(Object.entries(SENTENCES))('%s: %s', (unit, text) => {
    expect(rows.map(([refused]) => refused)).toContain(unit);
    expect(readQuantities(fakeSentence(text)).filter(({ form }) => form === 'amount')).toEqual([]);
  });
});
