import type { Room } from '../rooms/rooms';

const DECIDING = ['window', 'officer', 'head'];

export const room: Room = {
  pages: [{ path: 'calendar', page: () => import('./calendar-page') }],
  entries: [{ to: '/calendar', word: 'nav.calendar', order: 25, for: ({ role }) => DECIDING.includes(role) }],
};
