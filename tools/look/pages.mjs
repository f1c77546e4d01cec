/**
 * Every page that is looked at, by who looks: `npm run look` takes its picture, the tests in test/browser try it at
 * every width and in both languages. A new page is added here and nowhere else.
 *
 * `:project` and `:step` stand for the first project and the first step that this person sees; so do `:code` and `:item`
 * for what those are called. Nobody (`anyone`) has not signed in.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const PAGES = {
  anyone: ['/', '/guide', '/guide/CON-03', '/public', '/public/:code'],
  youshui: [
    '/',
    '/todo',
    '/projects',
    '/projects/new',
    '/projects/:project',
    '/projects/:project/timeline',
    '/projects/:project/apply/S3',
    '/projects/:project/facts',
    '/steps/:step',
    '/lands',
    '/problems',
    '/problems/incidents',
    '/guide',
    '/guide/LND-01',
  ],
  'jishou-window': ['/', '/inbox', '/inbox?view=waiting', '/calendar', '/steps/:step'],
  'jishou-nrp': [
    '/',
    '/inbox',
    '/inbox?view=asked',
    '/inbox?view=done',
    '/inbox?light=red',
    '/steps/:step',
    '/projects/:project',
    '/calendar',
    '/lands',
    '/problems',
    '/problems/letters',
    '/problems/ratings',
  ],
  supervisor: [
    '/',
    '/inbox',
    '/projects',
    '/projects/:project',
    '/projects/:project/timeline',
    '/board',
    '/board/trend',
    '/board/cards',
    '/board/stuck',
    '/board/cases',
    '/lands',
    '/problems',
    '/problems/letters',
    '/problems/ratings',
  ],
  admin: [
    '/',
    '/admin',
    '/admin/catalogue',
    '/admin/catalogue/compare',
    '/admin/drafts',
    '/admin/parameters',
    '/admin/calendar',
    '/admin/accounts',
    '/sandbox',
  ],
};

export const WIDTHS = [1440, 1024, 390];
export const LANGUAGES = /** @type {const} */ (['zh', 'en']);
export const PASSWORD = 'Xiangxi-2026';
