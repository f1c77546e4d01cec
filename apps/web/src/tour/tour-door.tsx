import { lazy, Suspense, useEffect, useState } from 'react';
import { withWords } from '../language/language';
import { useAccount } from '../session/session';
import { hasSeen, keepSeen, onTourAsked } from './seen';

const Tour = lazy(() => withWords(() => import('./tour')));

/** 导览: shown once to each account on this machine, and again to whoever asks for it; fetched only then. */
export function TourDoor() {
  const { username } = useAccount();
  const [open, setOpen] = useState(() => !hasSeen(username));
  useEffect(() => onTourAsked(() => setOpen(true)), []);
  if (!open) return null;
  const close = () => {
    keepSeen(username);
    setOpen(false);
  };
  return (
    <Suspense fallback={null}>
      <Tour onClose={close} />
    </Suspense>
  );
}
