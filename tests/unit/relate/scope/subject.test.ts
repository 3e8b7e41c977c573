import { describe, expect, test } from '@jest/globals';
import { scenesOf } from '../../../../src/relate/scope/scene.js';
import { subjectOf } from '../../../../src/relate/scope/subject.js';
import {
  type FakeNames,
  fakeDocument,
  fakeEntities,
  fakeReading,
  fakeSentence,
} from '../../../fakes/reading.fake.js';

const NAMES: FakeNames = { 安源集团: 'Company', 恒通股份: 'Company', 白水县: 'County' };

/** Who does what 获评 says, in the clause that it stands in. */
function subject(text: string): string | null {
  const held = Object.fromEntries(Object.entries(NAMES).filter(([name]) => text.includes(name)));
  const readings = [fakeReading(fakeSentence(text), held)];
  const [scene] = scenesOf(readings, fakeEntities(readings), { document: fakeDocument() });
  if (scene === undefined) throw new Error('No scene');
  const position = text.indexOf('获评');
  const found = subjectOf(scene, text.lastIndexOf('，', position) + 1, position);
  return found === null || found === 'home' ? found : found.map(({ named }) => named.entity.name).join(' ');
}

describe('subjectOf', () => {
  test.each([
    ['安源集团获评省级工厂', '安源集团'],
    ['安源集团、恒通股份等5家企业双双获评省级工厂', '安源集团 恒通股份'],
    ['安源集团产值翻番，获评省级工厂', '安源集团'],
    ['产值翻番，获评省级工厂', 'home'],
    ['安源集团产值翻番，我县获评文明县', 'home'],
    ['全县医改工作获评优秀', 'home'],
    ['白水县医改工作获评优秀', '白水县'],
    ['白水县的山羊获评地标产品', null],
    ['5个村获评文明村', null],
  ])('%s', (text, expected) => {
    expect(subject(text)).toBe(expected);
  });
});
