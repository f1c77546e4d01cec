import { useEffect } from 'react';

interface ListKeys {
  readonly count: number;
  readonly at: number;
  readonly setAt: (row: number) => void;
  /** Something lies over the list: its keys do nothing. */
  readonly isStill: boolean;
  readonly does: Readonly<Record<string, () => unknown>>;
}

/** j and k go down and up, the others as they are told; nothing of it while somebody types or stands on a button. */
export function useListKeys({ count, at, setAt, isStill, does }: ListKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isStill || event.ctrlKey || event.metaKey || event.altKey || isElsewhere(event)) return;
      const act = {
        ...does,
        j: () => setAt(Math.min(count - 1, at + 1)),
        k: () => setAt(Math.max(0, at - 1)),
      }[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [count, at, setAt, isStill, does]);
}

/** Whoever types means letters; whoever presses Enter on a button or a link means that one. */
const isElsewhere = ({ target, key }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) && !target.matches('[type=checkbox]')) ||
    (key === 'Enter' && /^(BUTTON|A|SUMMARY)$/.test(target.tagName)));
