import { afterAll, describe, expect, test } from '@jest/globals';
import { loadOverrides } from '../../../src/pipeline/overrides.js';
import { createFolder } from '../../support/folder.js';

const folder = createFolder();
afterAll(folder.remove);

const load = (text: string) => loadOverrides(folder.write('overrides.yaml', text));

describe('loadOverrides', () => {
  test('reads what is the same and what is different', () => {
    expect(
      load(
        'same:\n  - [Project/331123/东溪路, Project/331123/东溪路改造]\ndifferent:\n  - [Road/331123/甲路, Road/331123/乙路]\n',
      ),
    ).toEqual({
      same: [['Project/331123/东溪路', 'Project/331123/东溪路改造']],
      different: [['Road/331123/甲路', 'Road/331123/乙路']],
    });
  });

  test.each([
    ['nothing', ''],
    ['only one of the two', 'same: []'],
  ])('takes %s', (_, text) => {
    expect(load(text)).toEqual({ same: [], different: [] });
  });

  test.each([
    ['no YAML', 'same:\n  - [a, b', /overrides\.yaml:\d+: /u],
    ['another key', 'equal: []', /overrides\.yaml:1: .*equal/u],
    ['a list of one', 'same:\n  - [Project/331123/甲]', /overrides\.yaml:2: a list needs two ids/u],
    ['a name for an id', 'same:\n  - [Project/331123/甲, 乙]', /overrides\.yaml:2: not the id/u],
    [
      'a division with a code',
      'different:\n\n  - [County/331123, County/331124]',
      /overrides\.yaml:3: not the id/u,
    ],
    ['two types', 'same:\n  - [Project/331123/甲, Road/331123/甲]', /overrides\.yaml:2: .*Project, Road/u],
    [
      'the same and different, through a third',
      'same:\n  - [Road/1/甲, Road/1/乙]\n  - [Road/1/乙, Road/1/丙]\ndifferent:\n  - [Road/1/甲, Road/1/丙]',
      /overrides\.yaml:5: Road\/1\/甲 and Road\/1\/丙/u,
    ],
  ])('refuses %s, with its line', (_, text, message) => {
    expect(() => load(text)).toThrow(
      expect.objectContaining({ code: 'OVERRIDES_INVALID', message: expect.stringMatching(message) }),
    );
  });

  test('says which file is missing', () => {
    expect(() => loadOverrides('/nowhere/overrides.yaml')).toThrow(
      expect.objectContaining({ code: 'INPUT_MISSING' }),
    );
  });
});
