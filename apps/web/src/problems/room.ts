import type { Room } from '../rooms/rooms';

export const room: Room = {
  pages: [
    { path: 'problems', page: () => import('./problems-page') },
    { path: 'problems/letters', page: () => import('./letters-page') },
    { path: 'problems/ratings', page: () => import('./ratings-page') },
    { path: 'problems/incidents', page: () => import('./incidents-page') },
    { path: 'projects/:id/problems/:number', page: () => import('./problem-page') },
    { path: 'projects/:id/incidents/:number', page: () => import('./incident-page') },
  ],
  entries: [
    {
      to: '/problems',
      word: 'nav.problems',
      order: 45,
      for: ({ role }) => !['administrator', 'bidder', 'window'].includes(role),
    },
  ],
};
