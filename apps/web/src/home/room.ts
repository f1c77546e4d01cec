import type { Room } from '../rooms/rooms';

export const room: Room = {
  pages: [{ path: '', page: () => import('./home-page') }],
  entries: [{ to: '/', word: 'nav.home', order: 10, for: () => true }],
};
