import { describe, expect, test } from '@jest/globals';
import { announcedOf } from '../../../../src/relate/scope/announced.js';

const announced = (...texts: readonly string[]) =>
  announcedOf(texts.map((text) => ({ text, isHeading: text.startsWith('#') })));

describe('announcedOf', () => {
  test('what follows an announcement goes on with it', () => {
    expect(
      announced('县委经济工作会议提出，要打通堵点。', '新建5个照料中心。', '完成殡仪馆扫尾工程。'),
    ).toEqual([true, true, true]);
  });

  test('a sentence of duty announces without saying who', () => {
    expect(announced('要全力办好民生实事。', '改造公厕12座。')).toEqual([true, true]);
    expect(announced('必须拉长链条。')).toEqual([true]);
  });

  test.each([
    '近年来，全乡新修产业路6公里。',
    '截至目前，已签约项目4个。',
    '3月5日，县领导调研重点项目。',
    '本报讯 南坞村建成了冷库2座。',
    '记者在南坞村看到，大棚有30座。',
  ])('what was done or is told of today ends it: %s', (told) => {
    expect(announced('会议强调，要加快建设。', told, '改造公厕12座。')).toEqual([true, false, false]);
  });

  test('a heading ends it', () => {
    expect(announced('会议强调，要加快建设。', '# 南坞村', '改造公厕12座。')).toEqual([true, false, false]);
  });

  test('为了 tells nothing of what was done', () => {
    expect(announced('会议强调，要加快建设。', '为了方便群众，改造公厕12座。')).toEqual([true, true]);
  });

  test('要求 alone announces nothing', () => {
    expect(announced('会议要求各乡镇按期上报。', '要求明确，责任到人。')).toEqual([false, false]);
  });
});
