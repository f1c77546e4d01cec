/// <reference lib="dom" />
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';

/**
 * `npm run look [-- http://localhost:3000]`: opens the workplaces of a started product in a real browser, as several
 * people, in both languages and at three widths; writes a picture of each page, and says what overflows, fails or
 * cannot be read by everybody. Looks for a browser in CHROME_PATH, else where Debian and Chrome install one.
 */
const origin = process.argv[2] ?? 'http://localhost:3000';
const folder = join('coverage', 'pictures');
const PLACES = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'];
const executablePath = process.env.CHROME_PATH ?? PLACES.find((place) => existsSync(place));
const PEOPLE = {
  youshui: ['/', '/projects', '/guide'],
  'jishou-nrp': ['/', '/inbox'],
  supervisor: ['/', '/inbox', '/projects'],
};
const WIDTHS = [1440, 1024, 390];
const PASSWORD = 'Xiangxi-2026';

if (!executablePath) {
  process.stderr.write('No browser: install one (apt-get install chromium), or name it in CHROME_PATH.\n');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
let findings = 0;
for (const [who, pages] of Object.entries(PEOPLE))
  for (const language of ['zh', 'en'])
    for (const width of WIDTHS) await lookAs({ who, pages, language, width });
await browser.close();
process.stdout.write(
  `${findings === 0 ? 'Nothing to mend' : `${findings} things to mend`}; the pictures lie in ${folder}\n`,
);
process.exitCode = findings === 0 ? 0 : 1;

/** @param {{ who: string, pages: string[], language: string, width: number }} look */
async function lookAs({ who, pages, language, width }) {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  await context.addInitScript((chosen) => localStorage.setItem('tongban.language', chosen), language);
  const page = await context.newPage();
  page.on('pageerror', (error) => find(`${who}: ${error.message}`));
  await page.goto(origin);
  await page.fill('#username', who);
  await page.fill('#password', PASSWORD);
  await page.click('button[type=submit]');
  await page.waitForSelector('main');
  for (const path of [...pages, ...(await firstOf(page))]) {
    await page.goto(origin + path);
    await page.waitForLoadState('networkidle');
    const name = `${who}${path.replace(/\/[0-9a-f-]{36}/, '-one').replaceAll('/', '-')}-${language}-${width}`;
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
      find(`${name} overflows`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { impact, id, nodes } of violations)
      if (impact === 'serious' || impact === 'critical') find(`${name}: ${id} at ${nodes[0]?.target}`);
  }
  await context.close();
}

/**
 * A project and a step that this person can see.
 * @param {import('playwright-core').Page} page
 */
async function firstOf(page) {
  await page.goto(`${origin}/projects`);
  await page.waitForLoadState('networkidle');
  const project = await page.getAttribute('.card a', 'href').catch(() => null);
  if (!project) return [];
  await page.goto(origin + project);
  const step = await page.getAttribute('.node a', 'href');
  return [project, ...(step ? [step] : [])];
}

/** @param {string} what */
function find(what) {
  findings += 1;
  process.stdout.write(`✗ ${what}\n`);
}
