import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';

/**
 * Lies over all that is open: a drawer keeps the focus to itself, and would let nobody type a password, were it not made
 * inert by the browser's own dialog. It goes by being answered and not by a key.
 */
export function OverAll({ children }: { readonly children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const it = dialog.current;
    it?.showModal();
    it?.querySelector<HTMLInputElement>('input:not([readonly])')?.focus();
    return () => it?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="sign-in sign-in-over"
      aria-labelledby="sign-in-title"
      onCancel={(event) => event.preventDefault()}
      onKeyDown={keepOpen}
    >
      {children}
    </dialog>
  );
}

function keepOpen(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
}
