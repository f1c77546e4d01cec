type Listener = () => void;
const listeners = new Set<Listener>();

/** Told when the API no longer knows who is asking. */
export const onSessionEnd = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const sessionEnded = (): void => {
  listeners.forEach((listener) => listener());
};
