import type { Room } from '../rooms/rooms';

export const room: Room = {
  pages: [{ path: 'guide', page: () => import('./guide-page') }],
  entries: [{ to: '/guide', word: 'nav.guide', order: 90, for: () => true }],
};
