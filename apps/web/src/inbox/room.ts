import type { Room } from '../rooms/rooms';

const DECIDING = ['window', 'officer', 'head', 'supervisor', 'coordinator'];

export const room: Room = {
  pages: [{ path: 'inbox', page: () => import('./inbox-page') }],
  entries: [{ to: '/inbox', word: 'nav.inbox', order: 20, for: ({ role }) => DECIDING.includes(role) }],
};
