import { describe, expect, test } from '@jest/globals';
import type { GazetteerScope } from '../../../src/gazetteer/gazetteer.js';
import type { DivisionMatch } from '../../../src/model/division.js';
import type { SourceDocument } from '../../../src/model/document.js';
import { divisionCode, documentId } from '../../../src/model/ids.js';
import type { ReadableText } from '../../../src/model/text.js';
import { segment } from '../../../src/segment/segment.js';
import { ENGINES, type EngineName, openSegmenter, type Segmenter } from '../../../src/segment/segmenter.js';

const home = { county: null, prefecture: null, province: null };

/** A scope that knows the given names, in the form that is said. */
function scopeOf(names: Readonly<Record<string, DivisionMatch['form']>>): GazetteerScope {
  const match = (text: string): DivisionMatch[] =>
    Object.entries(names).flatMap(([surface, form]) => {
      const start = text.indexOf(surface);
      const division = {
        code: divisionCode('140427'),
        type: 'County',
        name: surface,
        aliases: [],
        parent: null,
      } as const;
      return start < 0
        ? []
        : [{ start, end: start + surface.length, surface, form, candidates: [division] as const }];
    });
  return { home, match, local: () => [], localLengthsAt: () => [] };
}

function readable(text: string, skipped: ReadableText['skipped'] = []): ReadableText {
  const document: SourceDocument = {
    id: documentId('a.txt'),
    file: 'a.txt',
    sha256: '',
    encoding: 'utf-8',
    raw: text,
    metadata: {},
    title: '',
    ...home,
    calendar: { documentYear: null, reviewYear: null, planYear: null, basis: null },
  };
  return {
    document,
    script: 'simplified',
    text,
    offsets: { toRaw: ({ start, end }) => ({ start, end }) },
    garbled: [],
    skipped,
  };
}

/** The engine, or null where it isn't installed: nodejieba needs a compiler. */
function openIfPresent(engine: EngineName): Segmenter | null {
  try {
    return openSegmenter(engine);
  } catch {
    return null;
  }
}

describe.each(ENGINES)('segment with %s', (engine) => {
  const opened = openIfPresent(engine);
  if (opened === null) {
    test.skip(`skipped: ${engine} does not load on this machine`, () => undefined);
    return;
  }
  const segmenter = opened;
  const read = (text: string, places = scopeOf({})) => segment(readable(text), { segmenter, places });

  test('cuts lines, headings and sentences, each at its place', () => {
    const text = '2023年工作回顾\n\n（一）产业提质。建成厂房3.5万平方米；新增企业2家。\n';
    const sentences = read(text);
    expect(sentences.map(({ text: sentence, isHeading }) => [sentence, isHeading])).toEqual([
      ['2023年工作回顾', true],
      ['（一）产业提质。', true],
      ['建成厂房3.5万平方米；', false],
      ['新增企业2家。', false],
    ]);
    for (const { span, text: sentence } of sentences) expect(text.slice(span.start, span.end)).toBe(sentence);
    expect(sentences.at(-1)?.section).toEqual({
      path: ['2023年工作回顾', '（一）产业提质'],
      part: 'review',
      year: 2023,
    });
  });

  test('finds headings that stand within a line', () => {
    const sentences = read('请予审议。 一、2023年工作回顾 过去一年，全县上下奋力拼搏。');
    expect(sentences.map(({ text, isHeading }) => [text, isHeading])).toEqual([
      ['请予审议。', false],
      ['一、2023年工作回顾', true],
      ['过去一年，全县上下奋力拼搏。', false],
    ]);
  });

  test('gives every token its place, also after a character outside the BMP', () => {
    const text = '𡐓村修建水渠，受益120户。';
    for (const { tokens } of read(text)) {
      for (const { span, word } of tokens) expect(text.slice(span.start, span.end)).toBe(word);
    }
  });

  test('lays a full name over the cut, and a bare one only over whole words', () => {
    const words = (text: string, places: GazetteerScope) =>
      read(text, places)[0]?.tokens.map(({ word }) => word);
    expect(words('县级提档升级村建设', scopeOf({ 升级村: 'full' }))).toContain('升级村');
    expect(words('推动经济发展', scopeOf({ 济发: 'bare' }))).toContain('经济');
  });
});

test('the default engine says why another stands in, if one does', () => {
  const { engine, standInFor } = openSegmenter();
  expect([engine.startsWith('nodejieba '), standInFor]).toEqual([standInFor === null, standInFor]);
});

test('passes over what was skipped', () => {
  const segmenter = openSegmenter('@node-rs/jieba');
  const text = '首页 新闻\n正文一句。';
  const skipped = [{ span: { start: 0, end: 5 }, reason: 'menu' }];
  expect(segment(readable(text, skipped), { segmenter, places: scopeOf({}) }).map((s) => s.text)).toEqual([
    '正文一句。',
  ]);
});
