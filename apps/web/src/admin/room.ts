import type { Room } from '../rooms/rooms';

export const room: Room = {
  pages: [
    { path: 'admin', page: () => import('./health/health-page') },
    { path: 'admin/catalogue', page: () => import('./catalogue/catalogue-page') },
    { path: 'admin/catalogue/compare', page: () => import('./catalogue/compare-page') },
    { path: 'admin/drafts', page: () => import('./catalogue/drafts-page') },
    { path: 'admin/drafts/:id', page: () => import('./catalogue/draft-page') },
    { path: 'admin/parameters', page: () => import('./parameters/parameters-page') },
    { path: 'admin/calendar', page: () => import('./calendar/calendar-page') },
    { path: 'admin/accounts', page: () => import('./accounts/accounts-page') },
  ],
  entries: [{ to: '/admin', word: 'nav.admin', order: 80, for: ({ role }) => role === 'administrator' }],
};
