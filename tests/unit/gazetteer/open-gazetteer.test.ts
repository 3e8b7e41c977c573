import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { openGazetteer } from '../../../src/gazetteer/index.js';
import { divisionCode } from '../../../src/model/ids.js';

const gazetteer = openGazetteer();

const fullName = (code: string): string =>
  gazetteer
    .path(divisionCode(code))
    .map(({ name }) => name)
    .join('');
const named = (name: string): string[] => gazetteer.named(name).map(({ code }) => code);

describe('openGazetteer', () => {
  test('throws GAZETTEER_MISSING where there is no index', () => {
    expect(() => openGazetteer('/nowhere')).toThrow(expect.objectContaining({ code: 'GAZETTEER_MISSING' }));
  });

  test.each([
    ['331123106229', '浙江省丽水市遂昌县石练镇淤溪村'],
    ['441900103', '广东省东莞市茶山镇'],
    ['460400100', '海南省儋州市那大镇'],
    ['620201100', '甘肃省嘉峪关市新城镇'],
    ['429004', '湖北省仙桃市'],
    ['500101', '重庆市万州区'],
    ['810000', '香港特别行政区'],
    ['999999', ''],
  ])('%s is %s', (code, expected) => {
    expect(fullName(code)).toBe(expected);
  });

  test.each([
    ['遂昌', ['331123']],
    ['峨山县', ['530426']],
    ['楚雄', ['532300', '532301']],
    ['内蒙古', ['150000']],
    ['科左后旗', ['150522']],
    ['襄樊市', ['420600']],
    ['卢湾区', ['310101']],
    ['莱芜市', ['370116', '370117']],
    ['长治县', ['140404']],
    ['长治', ['140400']],
    ['市辖区', []],
    ['县', []],
    ['石家庄高新技术产业开发区', []],
  ])('named(%s)', (name, expected) => {
    expect(named(name)).toEqual(expected);
  });

  test('named takes one type alone', () => {
    expect(gazetteer.named('楚雄', 'County').map(({ code }) => code)).toEqual(['532301']);
  });

  test.each([
    ['local villages by full and bare name', '淤溪', 'Village', ['331123106229']],
    ['townships by a former head', '石练乡', 'Township', ['331123106']],
    ['nothing of other counties', '枫树岭镇', 'Township', []],
  ] as const)('a scope has %s', (_, name, type, expected) => {
    const scope = gazetteer.scope({
      county: divisionCode('331123'),
      prefecture: divisionCode('331100'),
      province: divisionCode('330000'),
    });
    expect(scope.local(name, type).map(({ code }) => code)).toEqual(expected);
  });
});

interface Case {
  readonly task: string;
  readonly input: string;
  readonly expected: { readonly path: readonly string[] };
}
const CASES = '../shared/cases/division_dev.jsonl';

(existsSync(CASES) ? describe : describe.skip)(
  'former names (skipped where ../shared/cases is absent)',
  () => {
    const lines = existsSync(CASES) ? readFileSync(CASES, 'utf8').trim().split('\n') : [];
    const cases = lines.map((line) => JSON.parse(line) as Case).filter(({ task }) => task === 'renamed');

    test('at least nine in ten lead to where they are now', () => {
      const scope = gazetteer.scope({ county: null, prefecture: null, province: null });
      const right = cases.filter(({ input, expected }) => {
        const last = scope.match(input).at(-1);
        return last?.candidates.some(({ code }) => fullName(code) === expected.path.join('')) ?? false;
      });
      expect(right.length / cases.length).toBeGreaterThanOrEqual(0.9);
    });
  },
);
