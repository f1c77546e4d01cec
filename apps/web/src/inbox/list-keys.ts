import { useEffect } from 'react';

interface ListKeys {
  readonly count: number;
  readonly at: number;
  readonly setAt: (row: number) => void;
  readonly open: (row: number) => void;
}

/** j and k go down and up, Enter and e open; nothing of it while somebody types. */
export function useListKeys({ count, at, setAt, open }: ListKeys): void {
  useEffect(() => {
    const go = (row: number) => {
      const next = Math.max(0, Math.min(count - 1, row));
      setAt(next);
      document.querySelector(`[data-row="${next}"]`)?.scrollIntoView({ block: 'nearest' });
    };
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === 'j') go(at + 1);
      else if (event.key === 'k') go(at - 1);
      else if (event.key === 'e') open(at);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [count, at, setAt, open]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
