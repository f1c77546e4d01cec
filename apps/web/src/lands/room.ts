import type { Room } from '../rooms/rooms';

const WATCHING = ['supervisor', 'coordinator', 'province', 'applicant'];

export const room: Room = {
  pages: [{ path: 'lands', page: () => import('./lands-page') }],
  entries: [
    {
      to: '/lands',
      word: 'nav.lands',
      order: 50,
      for: ({ role, department }) =>
        WATCHING.includes(role) || (['officer', 'head'].includes(role) && department === 'NRP'),
    },
  ],
};
