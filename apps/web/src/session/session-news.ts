type Listener = () => void;

/** Tells all that listen; who listens says how to stop. */
function news(): { readonly tell: () => void; readonly listen: (listener: Listener) => () => void } {
  const listeners = new Set<Listener>();
  return {
    tell: () => listeners.forEach((listener) => listener()),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const end = news();
const begin = news();

/** Told when the API no longer knows who is asking. */
export const onSessionEnd = end.listen;
export const sessionEnded = end.tell;

/** Told when somebody has signed in again over a page. */
export const onSessionBegin = begin.listen;
export const sessionBegun = begin.tell;
