import type { Room } from '../rooms/rooms';

export const room: Room = {
  pages: [
    { path: 'projects', page: () => import('./projects-page') },
    { path: 'projects/:id', page: () => import('./project-page') },
    { path: 'projects/:id/timeline', page: () => import('./timeline-page') },
  ],
  entries: [
    {
      to: '/projects',
      word: 'nav.projects',
      order: 30,
      for: ({ role }) => !['administrator', 'bidder'].includes(role),
    },
  ],
};
