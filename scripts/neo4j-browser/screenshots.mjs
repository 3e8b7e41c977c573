// Makes the screenshots of docs/neo4j-browser/: the samples in a real Neo4j, seen in the real Neo4j Browser in Chromium.
//
//   npm run screenshots     needs Java 17, Maven and Chromium (CHROMIUM_PATH, or on the PATH) with a Chinese font

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSteps } from '../docs/neo4j-browser/guide-steps.mjs';
import { freePort } from '../neo4j/ports.mjs';
import { killServer, startServer } from '../neo4j/server.mjs';
import { ROOT } from '../setup/tell.mjs';
import { findChromium, NO_CHROMIUM, openChromium } from './chromium.mjs';
import { dropFile, leaveGraph, openNeo4jBrowser, run, showGraph } from './neo4j-page.mjs';

/** @typedef {import('./neo4j-page.mjs').Server} Server */

const FOLDER = join(ROOT, 'docs/neo4j-browser');
const MAIN = join(ROOT, 'dist/main.js');
/** The steps of the guide that a picture says more of than words. */
const SHOWN = [2, 4, 6, 8, 9, 10];
const WINDOW = { width: 1200, height: 760 };

/** @param {readonly string[]} args */
function xianzhi(...args) {
  const { status } = spawnSync(process.execPath, [MAIN, ...args], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`xianzhi ${args[0]} failed`);
}

/** Starts a server that holds the samples. @param {string} home @returns {Promise<Server>} */
async function serveSamples(home) {
  const [boltPort, httpPort] = [await freePort(), await freePort()];
  const settings = { 'client.allow_telemetry': 'false' };
  await startServer({ home, boltPort, httpPort, settings, heap: '768m' });
  const passwordFile = join(home, 'password');
  const bolt = `bolt://127.0.0.1:${boltPort}`;
  const out = join(home, 'out');
  xianzhi('build', 'data/samples', '--sources', 'data/samples/sources.json', '--out', out, '--quiet');
  xianzhi('load', out, '--to', bolt, '--password-file', passwordFile);
  const password = readFileSync(passwordFile, 'utf8').trim();
  return { bolt, http: `http://127.0.0.1:${httpPort}`, login: { user: 'neo4j', password } };
}

/** @param {Server} server @param {string} executablePath */
async function takeScreenshots(server, executablePath) {
  const { page, close } = await openChromium({ executablePath, ...WINDOW });
  try {
    await openNeo4jBrowser(page, server);
    await dropFile(page, 'style.grass', readFileSync(join(FOLDER, 'style.grass'), 'utf8'));
    const steps = readSteps(readFileSync(join(FOLDER, 'guide.md'), 'utf8'));
    for (const { number, title, cypher } of steps.filter((step) => SHOWN.includes(step.number))) {
      const frame = await run(page, cypher);
      await showGraph(page, frame);
      await page.screenshot({ path: join(FOLDER, `step-${number}.png`) });
      await leaveGraph(frame);
      console.log(`step-${number}.png: ${title}`);
    }
  } finally {
    await close();
  }
}

const executablePath = findChromium();
if (executablePath === null) {
  console.error(NO_CHROMIUM);
  process.exit(1);
}
const home = mkdtempSync(join(tmpdir(), 'xianzhi-browser-'));
try {
  await takeScreenshots(await serveSamples(home), executablePath);
} finally {
  await killServer(home);
  rmSync(home, { recursive: true, force: true });
}
