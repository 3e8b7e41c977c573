import { describe, expect, test } from '@jest/globals';
import { splitSentences } from '../../../src/segment/sentences.js';

const read = (line: string) => splitSentences(line).map(({ start, end }) => line.slice(start, end));

describe('splitSentences', () => {
  test.each([
    ['完成投资3.5亿元。新建道路2条；', ['完成投资3.5亿元。', '新建道路2条；']],
    ['出台《关于稳增长。促就业的意见》，效果明显。', ['出台《关于稳增长。促就业的意见》，效果明显。']],
    ['他说：“路通了。货好卖了。”村民都笑了。', ['他说：“路通了。货好卖了。”', '村民都笑了。']],
    ['落实“应保尽保。”的要求。', ['落实“应保尽保。”的要求。']],
    ['怎么办？！大家想办法……后来成了。', ['怎么办？！', '大家想办法……', '后来成了。']],
    ['没有句号的一行', ['没有句号的一行']],
    ['括号（含东河；西河）之内不断。', ['括号（含东河；西河）之内不断。']],
    ['引号没有合上：“一直到行末。又一句。', ['引号没有合上：“一直到行末。', '又一句。']],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  test('breaks inside speech that is longer than a quotation', () => {
    const speech = `“${'他走了很远的路。'.repeat(12)}”`;
    expect(read(speech)).toHaveLength(12);
  });
});
