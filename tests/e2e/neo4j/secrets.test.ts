import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { graphLinesOf } from '../../fakes/loads.fake.js';
import { QINGXI } from '../../fakes/qingxi.fake.js';
import { type Finished, runMain } from '../../support/cli.js';
import { filesWith } from '../../support/files-with.js';
import { createFolder } from '../../support/folder.js';
import { useDatabase } from '../../support/neo4j-database.js';
import { describeWithNeo4j } from '../../support/neo4j-server.js';
import { canWatchArguments, watchArguments } from '../../support/watch-arguments.js';

/** What the server does not take for a password, and so may appear in what it complains of. */
const WRONG = 'a-wrong-one-that-no-one-may-read';
const FORMATS = ['cypher', 'csv', 'jsonl', 'graphml', 'gexf', 'nquads'];

describeWithNeo4j('the password', () => {
  const { server } = useDatabase();
  const finished: Finished[] = [];
  const built = createFolder();
  let seen: readonly string[] = [];

  beforeAll(async () => {
    built.write('graph.json', graphLinesOf(QINGXI).lines.join('\n'));
    const watch = canWatchArguments ? watchArguments() : null;
    const run = async (password: string, ...args: readonly string[]) =>
      finished.push(await runMain(args, { env: { NEO4J_PASSWORD: password } }));
    const { password } = server.login;
    const load = ['load', built.path, '--to', server.bolt, '--verbose'];
    const count = ['query', 'MATCH (n) RETURN count(n) AS nodes', '--on', server.bolt, '--verbose'];
    await run(password, ...load);
    await run('', ...load, '--password-file', server.passwordFile);
    await run(password, ...count);
    await run('', ...count, '--password-file', server.passwordFile);
    await run(password, ...load, '--database', 'none');
    await run(password, 'query', 'MATCH (n) RETURN n.', '--on', server.bolt, '--verbose');
    await run(WRONG, ...load);
    await run(WRONG, ...count);
    for (const format of FORMATS) await run(password, 'export', built.path, '--format', format);
    seen = watch?.stop() ?? [];
  });
  afterAll(() => built.remove());

  test('works where it should, and where it should not it is told', () => {
    expect(finished.map(({ code }) => code)).toEqual([0, 0, 0, 0, 69, 65, 77, 77, ...FORMATS.map(() => 0)]);
  });

  test.each(['the right one', 'a wrong one'])('is in no output, message or export: %s', (which) => {
    const password = which === 'a wrong one' ? WRONG : server.login.password;
    for (const { stdout, stderr } of finished) expect((stdout + stderr).includes(password)).toBe(false);
    expect(filesWith(password, built.path)).toEqual([]);
  });

  test('is in no log of the server', () => {
    for (const folder of ['logs', 'conf', 'run']) {
      expect(filesWith(server.login.password, `${server.home}/${folder}`)).toEqual([]);
      expect(filesWith(WRONG, `${server.home}/${folder}`)).toEqual([]);
    }
  });

  const testArguments = canWatchArguments ? test : test.skip;
  testArguments('stands on no command line', () => {
    expect(seen.filter((line) => line.includes(server.bolt))).not.toEqual([]);
    expect(seen.filter((line) => line.includes(server.login.password) || line.includes(WRONG))).toEqual([]);
  });
});
