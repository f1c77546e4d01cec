import type { Room } from '../rooms/rooms';

export const room: Room = {
  open: [
    { path: 'guide', page: () => import('./guide-page') },
    { path: 'guide/:item', page: () => import('./item-page') },
  ],
  entries: [{ to: '/guide', word: 'nav.guide', order: 90, for: () => true }],
};
