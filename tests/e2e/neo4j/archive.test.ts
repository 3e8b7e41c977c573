import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { installServer, NEO4J_VERSION } from '../../../scripts/neo4j/install.mjs';
import { archiveOf } from '../../../scripts/neo4j/java.mjs';
import { createFolder } from '../../support/folder.js';
import { describeWithNeo4j } from '../../support/neo4j-server.js';

const folder = createFolder();

/** Has neo4j-admin tell its version, by the jars of the folder and the archive that lies there. */
const run = () => {
  const code = `import { runAdmin } from './scripts/neo4j/java.mjs';
    process.exitCode = runAdmin({ jars: '${folder.at('jars')}', home: '${folder.path}', args: ['--version'] });`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  return { status, stderr };
};

describeWithNeo4j('the archive of classes', () => {
  const archive = () => archiveOf(folder.at('jars'));
  beforeAll(() => {
    folder.write('jars/none', '');
    const jars = installServer();
    for (const name of readdirSync(jars)) {
      if (name.endsWith('.jar')) symlinkSync(join(jars, name), folder.at('jars', name));
    }
  });
  afterAll(() => folder.remove());

  test('is bound to the Java and the jars that it was made with', () => {
    expect(archiveOf('/jars')).toMatch(/^\/jars\/classes-[\da-f]{12}\.jsa$/u);
  });

  test.each([
    ['is missing', () => undefined],
    ['is none', () => folder.write(archive().slice(folder.path.length + 1), 'no archive')],
    [
      'was made for other jars',
      () => {
        rmSync(archive());
        copyFileSync(archiveOf(installServer()), archive());
        const [jar = ''] = readdirSync(folder.at('jars')).filter((name) => name.endsWith('.jar'));
        const original = join(installServer(), jar);
        rmSync(folder.at('jars', jar));
        // A copy is younger than what it was copied from.
        copyFileSync(original, folder.at('jars', jar));
      },
    ],
  ])('costs nothing but time where it %s', (_, prepare) => {
    prepare();
    expect(run()).toEqual({ status: 0, stderr: `${NEO4J_VERSION}\n` });
  });
});
