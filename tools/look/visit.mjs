/// <reference lib="dom" />
import { AxeBuilder } from '@axe-core/playwright';
import { PASSWORD } from './pages.mjs';

/**
 * @typedef {import('playwright-core').Browser} Browser
 * @typedef {import('playwright-core').BrowserContext} Context
 * @typedef {import('playwright-core').Page} Page
 */

/** As long as a busy machine may take. */
const PATIENCE = 60_000;

/**
 * Somebody before a screen: signed in, unless it is anyone.
 * @param {Browser} browser
 * @param {{ origin: string, who?: string, language?: string, width?: number, height?: number }} visitor
 * @returns {Promise<Page>}
 */
export async function visit(browser, { origin, who, language = 'zh', width = 1440, height = 900 }) {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height },
    locale: language === 'en' ? 'en-GB' : 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript((chosen) => localStorage.setItem('tongban.language', chosen), language);
  // Who has been here before is not led around.
  await context.addInitScript(() => localStorage.setItem('tongban.toured', 'yes'));
  if (who !== undefined && who !== 'anyone') await signIn(context, who);
  return context.newPage();
}

/**
 * By the API: signing in by the form is tried in a test of its own.
 * @param {Context} context
 * @param {string} username
 */
export async function signIn(context, username) {
  const answer = await context.request.post('/api/v1/sessions', { data: { username, password: PASSWORD } });
  if (!answer.ok()) throw new Error(`${username} cannot sign in: ${answer.status()} ${await answer.text()}`);
}

/**
 * Opens a page and waits until all that it shows is there: nothing is being fetched, no skeleton stands for anything.
 * @param {Page} page
 * @param {string} path
 */
export async function open(page, path) {
  await page.goto(path);
  await settled(page);
}

/** @param {Page} page */
export async function settled(page) {
  await page.waitForFunction(
    () =>
      document.querySelector('main, form') !== null &&
      document.querySelector('[aria-busy="true"], .ant-skeleton, .ant-spin-spinning, .waiting') === null,
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/**
 * What a path stands for, for who looks.
 * @param {Context} context
 * @param {string} path
 * @returns {Promise<string | null>} null where there is no such thing
 */
export async function placeOf(context, path) {
  if (!path.includes(':')) return path;
  const { project, step } = await onesToSee(context);
  const known = { project: project?.id, code: project?.code, step: step?.id, item: step?.item.code };
  let place = path;
  for (const [name, value] of Object.entries(known)) {
    if (!place.includes(`:${name}`)) continue;
    if (value === undefined) return null;
    place = place.replace(`:${name}`, value);
  }
  return place;
}

/**
 * Who has not signed in is given what an applicant would pass on: the code of a project.
 * @param {Context} context
 */
async function onesToSee(context) {
  if ((await context.request.get('/api/v1/me')).ok()) return firstOnes(context);
  await signIn(context, 'youshui');
  const found = await firstOnes(context);
  await context.clearCookies();
  return found;
}

/**
 * @typedef {{ id: string, code: string }} Named
 * @typedef {{ id: string, item: { code: string }, holder: object | null }} Step
 */

/**
 * A project that is under way, and of it a step that somebody has in hand.
 * @param {Context} context
 * @returns {Promise<{ project?: Named, step?: Step }>}
 */
async function firstOnes(context) {
  const ask = async (/** @type {string} */ path) => {
    const answer = await context.request.get(`/api/v1/${path}`);
    return answer.ok() ? answer.json() : { items: [] };
  };
  const mine = await ask('inbox?limit=1');
  const [project] = mine.items.length > 0 ? [mine.items[0].project] : (await ask('projects?limit=1')).items;
  if (!project) return {};
  if (mine.items.length > 0) return { project, step: mine.items[0] };
  const { stages } = await ask(`projects/${project.id}`);
  const steps = stages.flatMap((/** @type {{ steps: Step[] }} */ stage) => stage.steps);
  return { project, step: steps.find((/** @type {Step} */ one) => one.holder !== null) ?? steps[0] };
}

/**
 * @param {Page} page
 * @returns {Promise<string[]>} what reaches over the right edge; the page itself may not be pushed
 */
export async function overflowing(page) {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1,
    );
    const outermost = wide.filter((element) => !wide.includes(element.parentElement ?? element));
    return outermost
      .slice(0, 3)
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.className}">`);
  });
}

/**
 * @param {Page} page
 * @returns {Promise<string[]>} what not everybody can read or use: axe's serious and critical findings
 */
export async function barriers(page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target }) => `${id} at ${target.join(' ')}`));
}

/** On a screen and on a phone, between which nothing is built otherwise; in one language, since both have one structure. */
const READ_AT = [1440, 390];
const READ_IN = 'zh';

/**
 * Opens a page and makes the window ever narrower.
 * @param {Page} page
 * @param {{ place: string, language: string, widths: readonly number[] }} look
 * @param {(width: number) => Promise<void>} [onWidth] once the page stands at it
 * @returns {Promise<string[]>} what is to be mended
 */
export async function lookAt(page, { place, language, widths }, onWidth) {
  const findings = [];
  await page.setViewportSize({ width: widths[0] ?? 1440, height: 900 });
  await open(page, place);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    await settled(page);
    const found = await overflowing(page).then((wide) => wide.map((one) => `overflows by ${one}`));
    if (language === READ_IN && READ_AT.includes(width)) found.push(...(await barriers(page)));
    findings.push(...found.map((one) => `${place} in ${language} at ${width}: ${one}`));
    await onWidth?.(width);
  }
  return findings;
}
