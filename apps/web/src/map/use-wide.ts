import { useSyncExternalStore } from 'react';

const query = matchMedia('(min-width: 640px)');

const watch = (told: () => void): (() => void) => {
  query.addEventListener('change', told);
  return () => query.removeEventListener('change', told);
};

export const hasRoomForMap = (): boolean => query.matches;

/** Whether there is room for a map: below 640 px a list says the same. */
export const useWide = (): boolean => useSyncExternalStore(watch, hasRoomForMap);
