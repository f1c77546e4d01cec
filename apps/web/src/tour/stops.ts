import type { Account } from '../session/session';

/** Where the tour stops: what it points at, and by what words it is told. What is not on the page is not pointed at. */
export interface Stop {
  readonly word: string;
  readonly at?: string;
}

const to = (path: string): string => `.bar nav a[href="${path}"]`;

const USER: Stop = { word: 'user', at: '.bar .user' };
const NEWS: Stop = { word: 'news', at: '.bar-end .ant-badge' };
const GUIDE: Stop = { word: 'guide', at: to('/guide') };
const PROBLEMS: Stop = { word: 'problems', at: to('/problems') };

const DEPARTMENT: readonly Stop[] = [
  { word: 'department' },
  { word: 'inbox', at: to('/inbox') },
  { word: 'projects', at: to('/projects') },
  PROBLEMS,
  NEWS,
  USER,
];

const WATCHING: readonly Stop[] = [
  { word: 'watching' },
  { word: 'board', at: to('/board') },
  { word: 'lands', at: to('/lands') },
  PROBLEMS,
  USER,
];

const STOPS: Partial<Record<Account['role'], readonly Stop[]>> = {
  applicant: [
    { word: 'applicant' },
    { word: 'my-projects', at: to('/projects') },
    { word: 'my-problems', at: to('/problems') },
    GUIDE,
    NEWS,
    USER,
  ],
  window: [
    { word: 'window' },
    { word: 'inbox', at: to('/inbox') },
    { word: 'projects', at: to('/projects') },
    GUIDE,
    USER,
  ],
  officer: DEPARTMENT,
  head: DEPARTMENT,
  supervisor: WATCHING,
  coordinator: WATCHING,
  province: WATCHING,
  administrator: [
    { word: 'administrator' },
    { word: 'admin', at: '.bar nav a[href^="/admin"]' },
    GUIDE,
    USER,
  ],
  bidder: [{ word: 'bidder' }, GUIDE, USER],
};

export const stopsOf = ({ role }: Account): readonly Stop[] =>
  (STOPS[role] ?? []).filter(({ at }) => at === undefined || document.querySelector(at) !== null);
