import { describe, expect, test } from '@jest/globals';
import { annexPartsOf } from '../../../../src/relate/scope/annexes.js';

const YEARS = { planYear: 2024, reviewYear: 2023 };
const parts = (...texts: readonly string[]) =>
  annexPartsOf(
    texts.map((text) => ({ text })),
    YEARS,
  );

describe('annexPartsOf', () => {
  test('an annex belongs to the year that its title names, up to the next', () => {
    expect(
      parts(
        '谢谢大家！',
        '附件1',
        '清溪县2024年十大工程',
        '占地120亩。',
        '附件2',
        '2023年工程进展',
        '占地90亩。',
      ),
    ).toEqual([null, 'plan', 'plan', 'plan', 'review', 'review', 'review']);
  });

  test('an annex of another year, or of none, is left as it is', () => {
    expect(parts('附件：', '名词解释', '占地120亩。')).toEqual([null, null, null]);
    expect(parts('附表', '2019年安排', '占地120亩。')).toEqual([null, null, null]);
  });

  test('a sentence that only speaks of an annex opens none', () => {
    expect(parts('附件1所列2024年项目已开工。', '2024年占地120亩。')).toEqual([null, null]);
  });
});
