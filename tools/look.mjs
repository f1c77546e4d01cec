import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './bootstrap/browser.mjs';
import { printFailure } from './bootstrap/failure.mjs';
import { installPackages } from './bootstrap/install.mjs';
import { project } from './bootstrap/prepare.mjs';
import { visibleProgress } from './bootstrap/progress.mjs';

/**
 * `npm run look [-- http://localhost:3000 [WHO …]]`: opens every page of a started product in a real browser, as several
 * people, in both languages and at three widths; writes a picture of each, and says what overflows, fails or cannot be
 * read by everybody; and how long the first page takes, and how much of it there is.
 */
const [origin = 'http://localhost:3000', ...people] = process.argv.slice(2);
const folder = join('coverage', 'pictures');
const progress = visibleProgress();
let findings = 0;

try {
  await installPackages(project, progress);
  const executablePath = await findBrowser(progress);
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  await look(browser).finally(() => browser.close());
  progress.say(`${findings === 0 ? 'Nothing' : findings} to mend; the pictures lie in ${folder}`);
  process.exitCode = findings === 0 ? 0 : 1;
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}

/** @param {import('playwright-core').Browser} browser */
async function look(browser) {
  const { LANGUAGES, PAGES, WIDTHS } = await import('./look/pages.mjs');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await lookAtFirstPage(browser);
  await lookAtMap(browser);
  for (const [who, pages] of Object.entries(PAGES).filter(
    ([name]) => people.length === 0 || people.includes(name),
  ))
    for (const language of LANGUAGES) await lookAs(browser, { who, pages, language, widths: WIDTHS });
}

/** @param {import('playwright-core').Browser} browser */
async function lookAtFirstPage(browser) {
  const { GOAL_BYTES, GOAL_MS, measureFirstPage } = await import('./look/first-page.mjs');
  const kb = (/** @type {number} */ size) => `${Math.round(size / 1024)} KB`;
  const { ms, bytes, main } = await measureFirstPage(browser, origin);
  progress.say(
    `The first page can be used after ${(ms / 1000).toFixed(2)} s (goal ${GOAL_MS / 1000} s); ` +
      `it loads ${kb(bytes)} gzipped (goal ${kb(GOAL_BYTES)}), of which its main part is ${kb(main)}.`,
  );
  if (ms > GOAL_MS || bytes > GOAL_BYTES) find('the first page is over its goal');
  const inside = await measureFirstPage(browser, origin, 'jishou-nrp');
  progress.say(
    `Who has signed in sees what there is to do after ${(inside.ms / 1000).toFixed(2)} s, with ${kb(inside.bytes)}.`,
  );
}

/** @param {import('playwright-core').Browser} browser */
async function lookAtMap(browser) {
  const { GOAL_MAP_MS, measureMap } = await import('./look/map.mjs');
  const { ms, items } = await measureMap(browser, origin);
  progress.say(`A map of ${items} items is drawn after ${Math.round(ms)} ms (goal ${GOAL_MAP_MS} ms).`);
  if (ms > GOAL_MAP_MS) find('the map is over its goal');
}

/**
 * @param {import('playwright-core').Browser} browser
 * @param {{ who: string, pages: readonly string[], language: string, widths: readonly number[] }} as
 */
async function lookAs(browser, { who, pages, language, widths }) {
  const { lookAt, placeOf, visit } = await import('./look/visit.mjs');
  const page = await visit(browser, { origin, who, language });
  page.on('pageerror', (error) => find(`${who}: ${error.message}`));
  for (const path of pages) {
    const place = await placeOf(page.context(), path);
    if (place === null) {
      find(`${who} has nothing to see at ${path}`);
      continue;
    }
    const name = `${who}${path.replaceAll(/[/?=:&]/g, '-')}-${language}`;
    const picture = (/** @type {number} */ width) => ({
      path: join(folder, `${name}-${width}.png`),
      fullPage: true,
    });
    const findings = await lookAt(page, { place, language, widths }, async (width) => {
      await page.screenshot(picture(width));
    });
    for (const finding of findings) find(`${who} at ${finding}`);
  }
  await page.context().close();
}

/** @param {string} what */
function find(what) {
  findings += 1;
  progress.say(`✗ ${what}`);
}
