import { describe, expect, test } from '@jest/globals';
import { openWordCosts } from '../../../../src/gazetteer/index.js';
import { CleanText } from '../../../../src/text/garbled/clean-text.js';
import { findSuspects } from '../../../../src/text/garbled/find-spots.js';
import { keptSpot } from '../../../../src/text/garbled/kept-spots.js';

const read = (text: string): string[] => {
  const reader = new CleanText(text, openWordCosts(), (same) => same);
  return findSuspects(text)
    .flatMap((suspect) => keptSpot(text, suspect, reader))
    .map(({ start, end }) => text.slice(start, end));
};

describe('keptSpot', () => {
  test.each([
    ['排查尾矿库、?;?、水源地三类隐患', ['?;?']],
    ['开工建设县中医院??茦?,建筑面积2.1万平方米', ['??茦?']],
    ['扩建县文化馆?,F代展厅', ['?,F']],
    ['这样的路怎么走?!全县上下都在问', []],
    ['谁来出钱??谁来管护?要一件一件说清', []],
    ['什么时候能搬?,他问', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
