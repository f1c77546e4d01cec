import { gzipSync } from 'node:zlib';
import { visit } from './visit.mjs';

/** P10: the first page of the production build. */
export const GOAL_MS = 2_000;
export const GOAL_BYTES = 200 * 1024;

const TRIES = 7;

/**
 * @typedef {object} FirstPage
 * @property {number} ms until it can be used
 * @property {number} bytes gzipped: of the page itself and all its scripts and styles
 * @property {number} main of the largest among them
 */

/**
 * Opens the first page as somebody does whose browser has kept nothing from before: until one can type one's name; or,
 * who has signed in already, until one sees what there is to do.
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {string} [who] has signed in
 * @returns {Promise<FirstPage>}
 */
export async function openFirstPage(browser, origin, who) {
  const page = await visit(browser, { origin, who });
  /** @type {Promise<number>[]} */
  const sizes = [];
  page.on('response', (response) => {
    if (['document', 'script', 'stylesheet'].includes(response.request().resourceType()))
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto('/', { waitUntil: 'commit' });
  if (who === undefined) await page.locator('#username').fill('somebody');
  else await page.locator('main h1').click();
  const ms = await page.evaluate(() => performance.now());
  await page.waitForLoadState('load');
  const loaded = await Promise.all(sizes);
  await page.context().close();
  return { ms, bytes: loaded.reduce((sum, size) => sum + size, 0), main: Math.max(...loaded) };
}

/**
 * The middle of several tries.
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {string} [who]
 * @returns {Promise<FirstPage>}
 */
export async function measureFirstPage(browser, origin, who) {
  const measured = [];
  for (let i = 0; i < TRIES; i++) measured.push(await openFirstPage(browser, origin, who));
  const middle = measured.sort((a, b) => a.ms - b.ms)[(TRIES - 1) / 2];
  if (middle === undefined) throw new Error('it was not tried');
  return middle;
}
