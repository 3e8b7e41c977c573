import { describe, expect, test } from '@jest/globals';
import { align } from '../../../src/evaluate/align.js';
import { compareSets, plus, scoreOf, Tally } from '../../../src/evaluate/counts.js';
import { matchFigures, sameFigure, sameQualifiers, sameQuantity } from '../../../src/evaluate/figures.js';
import { parseRecords, type ScoredRecords } from '../../../src/evaluate/gold.js';
import { dice, fold, foldName } from '../../../src/evaluate/names.js';
import { provenanceOf } from '../../../src/evaluate/provenance.js';
import { reportEvaluation } from '../../../src/evaluate/report.js';
import { evaluateDocuments } from '../../../src/evaluate/score.js';

const RAW = '云岭大桥工程竣工，总投资3亿元，位居全省首位。云岭集团承建。';

const place = (text: string) => {
  const start = RAW.indexOf(text);
  return { start, end: start + text.length, text };
};

const figure = (more: object = {}) => ({
  k: 'observation',
  about: 'p',
  indicator: '总投资',
  value: 3,
  unit: '亿元',
  year: 2023,
  kind: 'actual',
  comparator: '=',
  measure: 'level',
  evidence: place('总投资3亿元'),
  ...more,
});

function records(more: { readonly figures?: readonly object[]; readonly name?: string } = {}): ScoredRecords {
  const { figures = [figure()], name = '云岭大桥工程' } = more;
  const project = { k: 'entity', id: 'p', type: 'Project', name, surfaces: ['云岭大桥工程'] };
  const firm = { k: 'entity', id: 'f', type: 'Company', name: '云岭集团', surfaces: ['云岭集团'] };
  return parseRecords(
    [
      { k: 'document', county: '980121', documentYear: 2024, reviewYear: 2023, planYear: 2024 },
      {
        ...project,
        county: '980121',
        years: [{ year: 2023, status: 'completed' }],
        mentions: [place('云岭大桥工程')],
      },
      { ...firm, county: '980121', mentions: [place('云岭集团')] },
      { k: 'relation', type: 'UNDERTAKES', from: 'f', to: 'p', year: 2023, evidence: place('云岭集团承建') },
      ...figures,
    ],
    'invented',
  );
}

const only = (more: object) => records({ figures: [figure(more)] }).observations[0] ?? fail();
const fail = (): never => {
  throw new Error('no figure');
};

describe('counts', () => {
  test('sets, sums and scores', () => {
    const counts = compareSets(new Set(['甲', '乙', '丙']), new Set(['乙', '丙', '丁']));
    expect(counts).toEqual({ tp: 2, fp: 1, fn: 1 });
    expect(plus(undefined, counts)).toEqual(counts);
    expect(scoreOf(counts).f1).toBeCloseTo(2 / 3);
    expect(scoreOf({ tp: 0, fp: 0, fn: 0 })).toMatchObject({ p: 0, r: 0, f1: 0 });
  });

  test('a tally keeps its keys though nothing was counted', () => {
    const tally = new Tally('甲');
    tally.add('乙', { tp: 1, fp: 0, fn: 0 });
    expect(Object.entries(tally.scores).map(([key, { f1 }]) => [key, f1])).toEqual([
      ['甲', 0],
      ['乙', 1],
    ]);
  });
});

describe('names', () => {
  test.each([
    ['Project', '云岭大桥建设项目', '云岭大桥'],
    ['Project', '工程', '工程'],
    ['Company', '云岭工程', '云岭工程'],
    ['Honour', '“全国 文明县”', '全国文明县'],
  ])('%s %s is compared as %s', (type, name, expected) => {
    expect(foldName(type, name)).toBe(expected);
  });

  test('full width doesn’t tell names apart', () => {
    expect(fold('Ｇ２０７线')).toBe('g207线');
  });

  test.each([
    ['云岭', '云岭', 1],
    ['', '云岭', 0],
    ['云岭', '白水', 0],
    ['云岭大桥', '云岭桥', 6 / 9],
  ])('dice(%s, %s) is %p', (a, b, expected) => {
    expect(dice(a, b)).toBeCloseTo(expected);
  });
});

describe('align', () => {
  const gold = records().entities;

  test.each([
    ['云岭大桥项目', 'strict', 1],
    ['云岭大桥新建工程', 'strict', 0],
    ['云岭大桥新建工程', 'lenient', 1],
    ['白水隧道', 'lenient', 0],
  ] as const)('%s, %s', (name, mode, aligned) => {
    const out = records({ name }).entities.filter(({ type }) => type === 'Project');
    expect(align(gold, out, mode).size).toBe(aligned);
  });
});

describe('figures', () => {
  test.each([
    [{ value: 30_000, unit: '万元' }, true],
    [{ value: 3.01 }, false],
    [{ unit: '亿千瓦' }, false],
  ])('the quantity 3亿元 against %p', (more, expected) => {
    expect(sameQuantity(only({}), only(more))).toBe(expected);
  });

  test.each([
    [{ indicator: '计划总投资' }, true],
    [{ indicator: '新增就业' }, false],
    [{ year: 2022 }, false],
    [{ kind: 'target' }, false],
  ])('the figure against %p', (more, expected) => {
    expect(sameFigure(only({}), only(more))).toBe(expected);
  });

  test('qualifiers are measure, comparator and the upper end', () => {
    expect(sameQualifiers(only({}), only({ comparator: '≈' }))).toBe(false);
    expect(sameQualifiers(only({ valueHigh: 5 }), only({ valueHigh: 5 }))).toBe(true);
  });

  test('each figure of the output is taken once', () => {
    const two = records({ figures: [figure(), figure()] }).observations;
    const { counts, missed } = matchFigures(two, [only({})], sameQuantity);
    expect([counts, missed.length]).toEqual([{ tp: 1, fp: 0, fn: 1 }, 1]);
  });
});

describe('provenanceOf', () => {
  const right = (more: object) =>
    provenanceOf(records({ figures: [figure(more)] }), RAW).filter(Boolean).length;

  test('every place of the fixture is right', () => {
    expect(provenanceOf(records(), RAW)).toEqual([true, true, true, true]);
  });

  test.each([
    ['a quote that stands elsewhere', { evidence: { ...place('总投资3亿元'), start: 0 } }],
    ['no place', { evidence: undefined }],
    ['a quote without a numeral', { evidence: place('位居全省首位') }],
  ])('%s is wrong', (_, more) => {
    expect(right(more)).toBe(3);
  });
});

describe('evaluateDocuments', () => {
  const evaluate = (out: ScoredRecords) =>
    evaluateDocuments([{ name: 'invented', gold: records(), out, raw: RAW }]);

  test('what equals the gold scores 1 throughout', () => {
    const evaluation = evaluate(records());
    const { strict, years, projectStatus, relationsWithYear, obsWhole, document, county, provenance } =
      evaluation;
    expect(
      [strict['(all)'], years, projectStatus, relationsWithYear, obsWhole].map((score) => score?.f1),
    ).toEqual([1, 1, 1, 1, 1]);
    expect([document, county, provenance]).toEqual([1, 1, 1]);
    expect(evaluation.misses).toEqual([]);
  });

  test('what is missed and what is spurious is counted and listed', () => {
    const evaluation = evaluate(records({ name: '白水隧道', figures: [figure({ value: 4 })] }));
    expect(evaluation.strict['Project']).toMatchObject({ tp: 0, fp: 1, fn: 1 });
    expect(evaluation.obsValue).toMatchObject({ tp: 0, fp: 1, fn: 1 });
    expect(evaluation.misses.join('\n')).toMatch(
      /missed Project: 云岭大桥工程[\s\S]*spurious Project: 白水隧道/u,
    );
  });

  test('the report tells all of it in lines', () => {
    const lines = reportEvaluation(evaluate(records({ name: '白水隧道' })), 1).split('\n');
    expect(lines).toContain('-- misses');
    expect(lines.find((line) => line.startsWith('value+unit'))).toMatch(/F1 100\.0 {3}tp 1 fp 0 fn 0$/u);
  });
});

describe('parseRecords', () => {
  test('names the record that has not the form of one', () => {
    expect(() => parseRecords([{ k: 'entity' }], 'invented')).toThrow(/invented: record 1/u);
  });

  test('drops what is not scored', () => {
    expect(parseRecords([{ k: 'passage' }], 'invented')).toMatchObject({ document: null, entities: [] });
  });
});
