import { describe, expect, test } from '@jest/globals';
import { listBefore, listFrom, type NamedItem } from '../../../../src/relate/scope/items.js';
import { scenesOf } from '../../../../src/relate/scope/scene.js';
import {
  type FakeNames,
  fakeDocument,
  fakeEntities,
  fakeReading,
  fakeSentence,
} from '../../../fakes/reading.fake.js';

function itemsOf(text: string, names: FakeNames): readonly NamedItem[] {
  const readings = [fakeReading(fakeSentence(text), names)];
  return scenesOf(readings, fakeEntities(readings), { document: fakeDocument() })[0]?.items ?? [];
}

const say = ({ named, address }: NamedItem): string =>
  [...address, named].map(({ entity }) => entity.name).join(' › ');

describe('itemsOf', () => {
  test('a place right before a name is its address', () => {
    const text = '白水县石坡镇南坞村焕然一新';
    const names: FakeNames = { 白水县: 'County', 石坡镇: 'Township', 南坞村: 'Village' };
    expect(itemsOf(text, names).map(say)).toEqual(['白水县 › 石坡镇 › 南坞村']);
  });

  test('a name within another is no item', () => {
    const names: FakeNames = { 人民医院: 'Facility', 人民医院综合楼项目: 'Project' };
    expect(itemsOf('人民医院综合楼项目封顶', names).map(say)).toEqual(['人民医院综合楼项目']);
  });

  test('of two names in one place the work encloses the firm', () => {
    const text = '恒通新材等项目开工';
    const reading = fakeReading(fakeSentence(text), { 恒通新材: 'Company' });
    const [firm] = reading.names;
    if (firm === undefined) throw new Error('No name');
    const both = { ...reading, names: [firm, { ...firm, type: 'Project' as const }] };
    const [scene] = scenesOf([both], fakeEntities([both]), { document: fakeDocument() });
    expect(scene?.items.map(({ named }) => named.entity.type)).toEqual(['Project']);
  });
});

describe('listBefore and listFrom', () => {
  const NAMES: FakeNames = { 东路: 'Road', 西路: 'Road', 南路: 'Road', 北路: 'Road' };
  test.each([
    ['改造东路、西路和南路，新建北路', '东路 西路 南路'],
    ['改造“东路”“西路”及南路，新建北路', '东路 西路 南路'],
    ['改造东路〔3〕、西路，南路、北路建成', '东路 西路'],
    ['改造东路建成西路、南路、北路', '东路'],
  ])('%s', (text, expected) => {
    const items = itemsOf(text, NAMES);
    const list = listFrom(items, text, 0);
    const say = (one: readonly NamedItem[]) => one.map(({ named }) => named.entity.name).join(' ');
    expect(say(list)).toBe(expected);
    expect(say(listBefore(items, text, list.at(-1)?.end ?? 0))).toBe(expected);
  });
});
