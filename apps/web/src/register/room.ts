import type { Room } from '../rooms/rooms';

export const room: Room = {
  pages: [
    { path: 'projects/new', page: () => import('./register-page') },
    { path: 'projects/:id/facts', page: () => import('./change-page') },
  ],
};
