import type { Room } from '../rooms/rooms';

export const room: Room = { pages: [{ path: 'steps/:id', page: () => import('./step-page') }] };
