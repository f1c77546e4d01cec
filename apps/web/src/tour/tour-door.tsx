import { lazy, Suspense, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { withWords } from '../language/language';
import { useAccount } from '../session/session';
import { hasSeen, keepSeen, onTourAsked } from './seen';

const Tour = lazy(() => withWords(() => import('./tour')));

/** 导览: shown once to each account on this machine when it first comes home, and to whoever asks; fetched only then. */
export function TourDoor() {
  const { username } = useAccount();
  const { pathname } = useLocation();
  const [seen, setSeen] = useState(() => hasSeen(username));
  const [asked, setAsked] = useState(false);
  useEffect(() => onTourAsked(() => setAsked(true)), []);
  if (!asked && (seen || pathname !== '/')) return null;
  const close = () => {
    keepSeen(username);
    setSeen(true);
    setAsked(false);
  };
  return (
    <Suspense fallback={null}>
      <Tour onClose={close} />
    </Suspense>
  );
}
