/** Who drives a browser by a program says `yes` here, and is shown no tour. */
const KEY = 'tongban.toured';

const ofAccount = (username: string): string => `${KEY}.${username}`;

export const hasSeen = (username: string): boolean =>
  [KEY, ofAccount(username)].some((key) => localStorage.getItem(key) === 'yes');

export const keepSeen = (username: string): void => localStorage.setItem(ofAccount(username), 'yes');

const ASKED = 'tongban-tour-asked';

export const askForTour = (): void => {
  dispatchEvent(new Event(ASKED));
};

export function onTourAsked(listener: () => void): () => void {
  addEventListener(ASKED, listener);
  return () => removeEventListener(ASKED, listener);
}
