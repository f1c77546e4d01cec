import { findBrowser, type Machine } from './browser.mjs';
import { quietProgress } from './progress.mjs';

const PLAYWRIGHTS = '/home/me/.cache/ms-playwright/chrome';
const DEBIANS = '/usr/bin/chromium';

interface Told {
  /** What is there from the beginning. */
  readonly there?: readonly string[];
  /** What is there, and does not start. */
  readonly broken?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly isRoot?: boolean;
  /** What a command lays where, or the trouble it has; by its words. */
  readonly does?: (command: string) => string | { lays: string };
}

/** A machine as the test tells it, and what was run on it. */
function machine({ there = [], broken = [], env = {}, isRoot = false, does }: Told) {
  const files = new Set([...there, ...broken]);
  const ran: string[] = [];
  const told: Machine = {
    env: { PATH: '/usr/local/bin:/usr/bin', ...env },
    isRoot,
    isThere: (path) => files.has(path),
    starts: (path) => !broken.includes(path),
    playwrights: PLAYWRIGHTS,
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const done = does?.(line) ?? 'unable to reach anything';
      if (typeof done === 'string') return Promise.resolve(done);
      files.add(done.lays);
      return Promise.resolve(null);
    },
  };
  return { find: () => findBrowser(quietProgress(), told), ran };
}

describe('a browser', () => {
  it('is the one that the person names', async () => {
    const { find } = machine({ there: ['/opt/chrome', DEBIANS], env: { CHROME_PATH: '/opt/chrome' } });
    await expect(find()).resolves.toBe('/opt/chrome');
  });

  it('is not another one when the named one is not there or does not start', async () => {
    const named = { CHROME_PATH: '/opt/chrome' };
    await expect(machine({ there: [DEBIANS], env: named }).find()).rejects.toThrow('which is not there');
    await expect(machine({ broken: ['/opt/chrome'], env: named }).find()).rejects.toThrow('does not start');
  });

  it.each([DEBIANS, '/usr/bin/google-chrome', '/usr/local/bin/chrome', PLAYWRIGHTS])(
    'is one that is installed: %s',
    async (path) => {
      const { find, ran } = machine({ there: [path] });
      await expect(find()).resolves.toBe(path);
      expect(ran).toEqual([]);
    },
  );

  it('is not a stub that only tells where to get one', async () => {
    const { find } = machine({ broken: ['/usr/bin/chromium-browser'], there: ['/usr/bin/google-chrome'] });
    await expect(find()).resolves.toBe('/usr/bin/google-chrome');
  });

  it('is installed from Debian by root, with the lists of packages brought up to date when that is needed', async () => {
    let updated = false;
    const { find, ran } = machine({
      there: ['/usr/bin/apt-get'],
      isRoot: true,
      does: (command) => {
        if (command.includes(' update')) updated = true;
        return updated && command.includes(' install ') ? { lays: DEBIANS } : 'Unable to locate package';
      },
    });
    await expect(find()).resolves.toBe(DEBIANS);
    expect(ran.map((line) => line.split(' ').find((word) => ['install', 'update'].includes(word)))).toEqual([
      'install',
      'update',
      'install',
    ]);
    expect(ran[0]).toMatch(/-y .*install --no-install-recommends chromium fonts-noto-cjk$/);
  });

  it.each([
    ['nobody who may install', { isRoot: false }],
    ['no Debian', { isRoot: true, there: [] }],
    ['nothing to be had from Debian', { isRoot: true, there: ['/usr/bin/apt-get'] }],
  ])("is Playwright's own where there is %s", async (_, told) => {
    const { find } = machine({
      ...told,
      does: (command) =>
        command.includes('playwright') ? { lays: PLAYWRIGHTS } : 'Unable to locate package',
    });
    await expect(find()).resolves.toBe(PLAYWRIGHTS);
  });

  it('is missed aloud: what was tried, how it failed, and what to do', async () => {
    const { find } = machine({ there: ['/usr/bin/apt-get'], isRoot: true });
    const failure: unknown = await find().catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'Failure', remedy: expect.stringContaining('CHROME_PATH') });
    expect((failure as Error).message).toMatch(
      /Debian's Chromium:\n\s+unable to reach[^]*Playwright's Chromium:\n\s+unable/,
    );
  });
});
