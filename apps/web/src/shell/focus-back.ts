import { useEffect, useState } from 'react';

/** What lies over the page gives the keyboard back to where it was taken from, once it is gone. */
export function useFocusBack(): void {
  const [from] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body && from instanceof HTMLElement) from.focus();
      });
    },
    [from],
  );
}
