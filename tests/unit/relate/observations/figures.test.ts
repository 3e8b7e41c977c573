import { describe, expect, test } from '@jest/globals';
import { selectFigures } from '../../../../src/relate/observations/figures.js';
import { fakeReading, fakeSentence } from '../../../fakes/reading.fake.js';

const figures = (text: string) =>
  selectFigures(fakeReading(fakeSentence(text))).map(({ start, end }) => text.slice(start, end));

describe('selectFigures', () => {
  test.each([
    ['引进亿元以上项目10个', ['10个']],
    ['年收入30万元以上的村达到120个', ['120个']],
    ['总产值超亿元的企业达到12家', ['12家']],
    ['建成4条以上旅游线路', ['4条以上']],
    ['空置率30%以下的村庄', []],
    ['经济增长6%以上', ['6%以上']],
  ])('thresholds are none: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test.each([
    ['实施三年行动', []],
    ['连续5年获奖', ['5年']],
    ['提供24小时服务', []],
    ['优良天数达到290天', ['290天']],
  ])('durations are none, unless something lasted: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  test.each([
    ['两家企业上市', ['两家']],
    ['守牢两条底线', []],
    ['抓好三项重点', []],
    ['近千人参赛', ['近千人']],
    ['建设万亩果园', []],
    ['创建5A级景区1家', ['1家']],
    ['方圆5公里范围内', []],
  ])('counts in words: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});
