import { describe, expect, test } from '@jest/globals';
import { guessParameters, readParameters } from '../../../src/query/parameters.js';
import type { ParameterType, ParameterValue, Query } from '../../../src/query/query.js';

const TITLE = { en: 'a value', zh: '值' };

const asking = (type: ParameterType, fallback: ParameterValue | null = null): Query => ({
  name: 'things',
  title: TITLE,
  parameters: [{ name: 'x', type, title: TITLE, example: 'y', fallback }],
  columns: ['name'],
  cypher: 'RETURN $x AS name',
});

describe('readParameters', () => {
  test.each([
    ['string', '壶口县', '壶口县'],
    ['string', '', ''],
    ['string', '123', '123'],
    ['string', `'"\`\0`, `'"\`\0`],
    ['integer', '2023', 2023],
    ['integer', '２０２３', 2023],
    ['integer', ' -1 ', -1],
    ['integer', 2023, 2023],
    ['number', '1.5e3', 1500],
    ['number', '-2', -2],
    ['boolean', 'true', true],
    ['boolean', false, false],
    ['strings', '["a,b", "c"]', ['a,b', 'c']],
    ['strings', '石桥镇，东坪乡,云岭乡', ['石桥镇', '东坪乡', '云岭乡']],
    ['strings', ['a'], ['a']],
  ] as const)('reads a %s of %j', (type, given, value) => {
    expect(readParameters(asking(type), { x: given })).toEqual({ x: value });
  });

  test.each([
    ['string', 1],
    ['integer', '2023.5'],
    ['integer', '二〇二三'],
    ['integer', ''],
    ['integer', '99999999999999999999'],
    ['integer', Number.NaN],
    ['number', '1,5'],
    ['number', Number.POSITIVE_INFINITY],
    ['boolean', 'yes'],
    ['strings', ''],
    ['strings', []],
  ] as const)('refuses as a %s %j', (type, given) => {
    expect(() => readParameters(asking(type), { x: given })).toThrow(
      expect.objectContaining({
        code: 'PARAMETER_INVALID',
        hint: expect.stringContaining('--param x=y') as unknown,
      }),
    );
  });

  test('takes the fallback of one that is not given', () => {
    expect(readParameters(asking('integer', 0), {})).toEqual({ x: 0 });
  });

  test('asks for one that has none', () => {
    expect(() => readParameters(asking('integer'), {})).toThrow('things asks for x: a value / 值');
  });

  test.each(['y', '__proto__', 'toString'])('knows no %s', (name) => {
    const given = Object.fromEntries([[name, '1']]);
    expect(() => readParameters(asking('integer', 0), given)).toThrow(`no parameter ${name}`);
  });

  test('shows but the start of a long value', () => {
    expect(() => readParameters(asking('integer'), { x: 'x\n'.repeat(500_000) })).toThrow(
      /not (?:x ){30}…$/u,
    );
  });
});

describe('guessParameters', () => {
  test.each([
    ['2023', 2023],
    ['1.5', 1.5],
    ['true', true],
    ['"331123"', '331123'],
    ['["a", "b"]', ['a', 'b']],
    ['清溪县', '清溪县'],
    ['null', 'null'],
    ['{"a": 1}', '{"a": 1}'],
    ['[]', '[]'],
    ['', ''],
  ])('takes %j as %j', (given, value) => {
    expect(guessParameters({ x: given })).toEqual({ x: value });
  });
});
