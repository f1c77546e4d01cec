/// <reference lib="dom" />
import { gzipSync } from 'node:zlib';

/** P10: the first page of the production build. */
export const GOAL_MS = 2_000;
export const GOAL_BYTES = 200 * 1024;

/**
 * Opens the first page as somebody does who has never been here: nothing is kept from before. Usable is when one can
 * type one's name.
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @returns {Promise<{ ms: number, bytes: number, main: number }>} bytes gzipped: of all scripts, styles and the page
 *   itself, and of the largest among them
 */
export async function openFirstPage(browser, origin) {
  const context = await browser.newContext({ baseURL: origin });
  const page = await context.newPage();
  /** @type {Promise<number>[]} */
  const sizes = [];
  page.on('response', (response) => {
    if (['document', 'script', 'stylesheet'].includes(response.request().resourceType()))
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator('#username').fill('somebody');
  const ms = await page.evaluate(() => performance.now());
  await page.waitForLoadState('load');
  const loaded = await Promise.all(sizes);
  await context.close();
  return { ms, bytes: loaded.reduce((sum, size) => sum + size, 0), main: Math.max(...loaded) };
}

/**
 * The middle of several tries.
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @param {number} [tries]
 */
export async function measureFirstPage(browser, origin, tries = 7) {
  const measured = [];
  for (let i = 0; i < tries; i++) measured.push(await openFirstPage(browser, origin));
  const [middle] = measured.sort((a, b) => a.ms - b.ms).slice(Math.floor(tries / 2));
  if (middle === undefined) throw new Error('it was not tried');
  return middle;
}
