import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runMain } from '../support/cli.js';
import { createFolder } from '../support/folder.js';

const head = (year: number) => `遂昌县人民政府工作报告
——${year}年1月在县人民代表大会上
一、${year - 1}年工作回顾
`;

const folder = createFolder();
beforeAll(() => {
  folder.write(
    'in/2023.txt',
    `${head(2023)}西城路南延工程开工建设。老旧小区改造项目全面完工。新路湾镇大路村建成水厂。`,
  );
  folder.write(
    'in/2024.txt',
    `${head(2024)}西城路南延至国道235环线道路一期工程建成通车。老旧小区改造项目开工建设。石练镇大路村修建便桥。`,
  );
});
afterAll(() => folder.remove());

/** Builds with the options and gives the names and members of the joined things. */
async function joined(...options: string[]) {
  const out = folder.at(`out${options.join('').replace(/\W/gu, '')}`);
  const built = await runMain(['build', folder.at('in'), '--out', out, ...options]);
  const question =
    'MATCH (t) WHERE size(t.memberIds) > 1 RETURN t.name AS name, t.memberIds AS members ORDER BY name';
  const asked = await runMain(['query', question, '--on', out, '--format', 'json']);
  return { out, code: built.code, stderr: built.stderr, things: JSON.parse(asked.stdout) as unknown };
}

const SHORT = 'Project/331123/西城路南延工程';
const LONG = 'Project/331123/西城路南延至国道235环线道路一期工程';

describe('build across documents', () => {
  test('joins a work at two stages, and says why', async () => {
    const { out, things } = await joined();
    expect(things).toEqual([{ name: '西城路南延至国道235环线道路一期工程', members: [SHORT, LONG] }]);
    const told = await runMain(['explain', '西城路南延工程', '--on', out, '--format', 'json']);
    const [thing] = JSON.parse(told.stdout) as readonly {
      joins: string[];
      facts: { year: number | null; status: string }[];
    }[];
    expect(thing?.joins).toEqual([`${SHORT} = ${LONG} · resolve/route 西城路南延 · 0.80`]);
    const years = thing?.facts.filter(({ year }) => year !== null);
    expect(years?.map(({ year, status }) => [year, status])).toEqual([
      [2022, 'started'],
      [2023, 'completed'],
    ]);
  });

  test('keeps yearly works of one name, and villages of one name in two townships, apart', async () => {
    const { out } = await joined();
    const question =
      "MATCH (t) WHERE t.name IN ['老旧小区改造项目', '大路村'] RETURN t.name AS name, count(t) AS things ORDER BY name";
    const asked = await runMain(['query', question, '--on', out, '--format', 'json']);
    expect(JSON.parse(asked.stdout)).toEqual([
      { name: '大路村', things: 2 },
      { name: '老旧小区改造项目', things: 2 },
    ]);
  });

  test('joins nothing with --no-resolve', async () => {
    expect((await joined('--no-resolve')).things).toEqual([]);
  });

  test('does what the overrides say, and tells of ids that no document gives', async () => {
    const apart = folder.write(
      'apart.yaml',
      `different:\n  - [${SHORT}, ${LONG}]\n  - [${SHORT}, Project/331123/无]\n`,
    );
    const { things, out } = await joined('--overrides', apart);
    expect(things).toEqual([]);
    const same = folder.write('same.yaml', `same:\n  - [${SHORT}, ${LONG}]\n`);
    expect((await joined('--no-resolve', '--overrides', same)).things).toHaveLength(1);
    expect(readFileSync(join(out, 'report.json'), 'utf8')).toContain('Project/331123/无');
  });

  test('refuses overrides that it cannot understand, with file and line', async () => {
    const bad = folder.write('bad.yaml', 'same:\n  - [甲, 乙]\n');
    const built = await runMain(['build', folder.at('in'), '--out', folder.at('bad'), '--overrides', bad]);
    expect(built).toMatchObject({ code: 65, stderr: expect.stringContaining('bad.yaml:2: ') });
  });
});
