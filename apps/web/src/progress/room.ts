import type { Room } from '../rooms/rooms';

export const room: Room = {
  open: [
    { path: 'public', page: () => import('./ask-page') },
    { path: 'public/:code', page: () => import('./progress-page') },
  ],
};
