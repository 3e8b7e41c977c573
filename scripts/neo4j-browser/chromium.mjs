import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** The names that systems give it; Chrome is the same browser. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Where the environment says that Chromium is, for where it isn't on the path. */
const GIVEN = 'CHROMIUM_PATH';

/**
 * The path of Chromium: CHROMIUM_PATH, else the first of its usual names on the PATH; null where there is none.
 *
 * @returns {string | null}
 */
export function findChromium() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const given = process.env[GIVEN];
  const candidates = given ? [given] : NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isExecutable) ?? null;
}

/** What to say where there is none, in English. */
export const NO_CHROMIUM = `No Chromium is found: install the package chromium, or tell its path in ${GIVEN}`;

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens a window of Chromium without a screen, for pages of this machine alone: it asks no other.
 *
 * @param {{ executablePath: string, width: number, height: number }} options
 */
export async function openChromium({ executablePath, width, height }) {
  // The sandbox wants rights that containers and root don't have; the page is our own server's.
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
  const browser = await chromium.launch({ executablePath, args });
  const page = await browser.newPage({ viewport: { width, height } });
  await page.route(
    ({ hostname }) => hostname !== '127.0.0.1' && hostname !== 'localhost',
    (route) => route.abort(),
  );
  return { page, close: () => browser.close() };
}
