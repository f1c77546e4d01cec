import type { Room } from '../rooms/rooms';

export const room: Room = {
  pages: [{ path: 'todo', page: () => import('./todo-page') }],
  entries: [{ to: '/todo', word: 'nav.todo', order: 15, for: ({ role }) => role === 'applicant' }],
};
