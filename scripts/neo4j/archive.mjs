import { closeSync, existsSync, fsyncSync, mkdtempSync, openSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from '../setup/tell.mjs';
import { askServer } from './ask.mjs';
import { installServer } from './install.mjs';
import { archiveOf, SHORT_LIVED } from './java.mjs';
import { freePort } from './ports.mjs';
import { killServer, startServer, stopServer } from './server.mjs';

/** What has the server take part in it that a load and a question need. */
const EXERCISES = [
  'CREATE CONSTRAINT a IF NOT EXISTS FOR (n:A) REQUIRE n.id IS UNIQUE',
  "CREATE FULLTEXT INDEX b IF NOT EXISTS FOR (n:A) ON EACH [n.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}",
  'CALL db.awaitIndexes(300)',
  "UNWIND [{id: 'a'}, {id: 'b'}] AS row MERGE (n:A {id: row.id}) SET n:B, n += {name: row.id}",
  "UNWIND [{from: 'a', to: 'b'}] AS row MATCH (a:A {id: row.from}) MATCH (b:A {id: row.to}) MERGE (a)-[r:R {key: 1}]->(b) SET r.at = 1",
  "CALL db.index.fulltext.queryNodes('b', 'a') YIELD node RETURN node.name AS name",
  'MATCH (a:A)-[r]->(b) OPTIONAL MATCH (b)-[s]->(c) WITH a, r, collect(c.id) AS ids ORDER BY a.id RETURN a, r, ids, EXISTS { (a)-->() } AS more LIMIT 5',
  'SHOW INDEXES YIELD name RETURN name',
  'MATCH (n) DETACH DELETE n',
];

/**
 * Has Java write down, once, which classes the server loads, and how they look when they are loaded: starts take little
 * more than half the time afterwards. A server is started and stopped for it, which takes half a minute.
 *
 * It is no loss where Java does not manage: starts are as slow as before.
 */
export async function makeArchive() {
  const jars = installServer();
  const archive = archiveOf(jars);
  if (existsSync(archive)) return;
  say('Preparing Neo4j for quick starts, once …', '正在做一次性准备，以加快 Neo4j 启动…');
  // Gets its name when it is whole; a part of one would crash Java. Beside it, so that it can be renamed.
  const unfinished = mkdtempSync(`${archive}-`);
  const home = mkdtempSync(join(tmpdir(), 'xianzhi-neo4j-'));
  try {
    const file = join(unfinished, 'classes.jsa');
    const ports = { boltPort: await freePort(), httpPort: await freePort() };
    const java = [...SHORT_LIVED, `-XX:ArchiveClassesAtExit=${file}`];
    const running = await startServer({ home, ...ports, heap: '768m', java });
    await askServer({ home, ...running }, EXERCISES);
    await stopServer(home);
    if (existsSync(file)) keep(file, archive);
  } finally {
    await killServer(home);
    for (const folder of [home, unfinished]) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} file
 * @param {string} archive
 */
function keep(file, archive) {
  const descriptor = openSync(file, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
  renameSync(file, archive);
}
