import type { Room } from '../rooms/rooms';

const WATCHING = ['supervisor', 'coordinator'];

export const room: Room = {
  pages: [
    { path: 'board', page: () => import('./board-page') },
    { path: 'board/trend', page: () => import('./trend-page') },
    { path: 'board/cards', page: () => import('./cards-page') },
    { path: 'board/stuck', page: () => import('./stuck-page') },
    { path: 'board/cases', page: () => import('./cases-page') },
  ],
  entries: [{ to: '/board', word: 'nav.board', order: 40, for: ({ role }) => WATCHING.includes(role) }],
};
