import type { Room } from '../rooms/rooms';

export const room: Room = {
  pages: [{ path: 'projects/:id/apply/:stage', page: () => import('./apply-page') }],
};
