import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { onSessionBegin, sessionEnded } from '../session/session-news';
import { Freshener } from './freshener';
import { Line } from './line';

/** Whether the page hears what happens; it listens for as long as somebody looks at it. */
export function useLive(): boolean {
  const client = useQueryClient();
  const [holds, setHolds] = useState(true);
  useEffect(() => listen(client, setHolds), [client]);
  return holds;
}

function listen(client: QueryClient, onHolds: (holds: boolean) => void): () => void {
  const freshener = new Freshener(
    client,
    () => performance.now(),
    (work, ms) => void setTimeout(work, ms),
  );
  const line = new Line({
    open: () => new EventSource('/api/v1/live'),
    onNotice: (notice) => freshener.hear(notice),
    onHolds,
    onOver: sessionEnded,
    later: (work, ms) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    },
    chance: Math.random,
  });
  const look = () => (document.hidden ? line.close() : line.open());
  const forgetSession = onSessionBegin(look);
  const on: [EventTarget, string, () => void][] = [
    [document, 'visibilitychange', look],
    [window, 'online', look],
    [window, 'offline', () => line.lost()],
  ];
  for (const [target, event, heard] of on) target.addEventListener(event, heard);
  look();
  return () => {
    line.close();
    forgetSession();
    for (const [target, event, heard] of on) target.removeEventListener(event, heard);
  };
}
