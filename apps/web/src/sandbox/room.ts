import type { Room } from '../rooms/rooms';

/** Its bar leads here, and is there in a sandbox only. */
export const room: Room = {
  pages: [{ path: 'sandbox', page: () => import('./sandbox-page') }],
};
