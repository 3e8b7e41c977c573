/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('playwright-core').Locator} Locator
 * @typedef {{ bolt: string, http: string, login: { user: string, password: string } }} Server
 */

/** How long anything in the page may take on a busy machine. */
const PATIENCE_MS = 180_000;
/** How long the page takes to show its form, once it is there, when it does so by itself. */
const FORM_MS = 10_000;

/** @param {string} id */
const byTestId = (id) => `[data-testid=${id}]`;

/**
 * Opens Neo4j Browser and logs in.
 *
 * @param {Page} page
 * @param {Server} server
 */
export async function openNeo4jBrowser(page, { bolt, http, login }) {
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`${http}/browser/?dbms=${bolt.replace('://', `://${login.user}@`)}`);
  const connect = page.locator(`button${byTestId('connect')}`);
  const password = page.locator(`input${byTestId('password')}`);
  await connect.waitFor();
  // Before the first connection it may have tried one without a password, and asks for it at the second click.
  await password.waitFor({ timeout: FORM_MS }).catch(() => connect.click());
  await page.locator(`input${byTestId('username')}`).fill(login.user);
  await password.fill(login.password);
  await connect.click();
  await page.locator(byTestId('activeEditor')).waitFor();
  await password.waitFor({ state: 'detached' });
}

/**
 * Drops a file into the window, as a person does with a style.
 *
 * @param {Page} page
 * @param {string} name
 * @param {string} content
 */
export async function dropFile(page, name, content) {
  const [file, text] = [name, content].map((value) => JSON.stringify(value));
  const dataTransfer = await page.evaluateHandle(
    `(() => { const all = new DataTransfer(); all.items.add(new File([${text}], ${file})); return all; })()`,
  );
  for (const event of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent(byTestId('activeEditor'), event, { dataTransfer });
  }
}

/**
 * Types a statement or a command, runs it, and gives the frame of its answer.
 *
 * @param {Page} page
 * @param {string} statement
 * @returns {Promise<Locator>}
 */
export async function run(page, statement) {
  await page.locator(byTestId('activeEditor')).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(statement.trim());
  await page.keyboard.press('Control+Enter');
  const [firstLine = ''] = statement.trim().split('\n');
  return page
    .locator(byTestId('frame'))
    .filter({ has: page.locator(byTestId('frameCommand'), { hasText: firstLine }) })
    .first();
}

/**
 * Shows the graph of a frame on the whole window, waits until its circles have come to rest, and fits it in.
 *
 * @param {Page} page
 * @param {Locator} frame
 */
export async function showGraph(page, frame) {
  await frame.locator('g.node').first().waitFor();
  await frame.locator('button[title=Fullscreen]').click();
  await waitForRest(page);
  // The list at the right may lie over it in a small window.
  await frame.locator('button[aria-label="zoom-to-fit"]').dispatchEvent('click');
  await waitForRest(page);
}

/** Goes back to the small frame and closes it. @param {Locator} frame */
export async function leaveGraph(frame) {
  await frame.locator('button[title="Close fullscreen"]').click();
  await frame.locator('button[title=Fullscreen]').waitFor();
  await frame.locator('button[title=Close]').click();
  await frame.waitFor({ state: 'detached' });
}

/** Where everything is drawn. */
const PLACES = "[...document.querySelectorAll('g')].map((shape) => shape.getAttribute('transform')).join()";
const LOOK_AGAIN_MS = 1000;

/** Waits until nothing moves any more. @param {Page} page */
async function waitForRest(page) {
  let before = '';
  let now = String(await page.evaluate(PLACES));
  while (now !== before) {
    await page.waitForTimeout(LOOK_AGAIN_MS);
    before = now;
    now = String(await page.evaluate(PLACES));
  }
}
