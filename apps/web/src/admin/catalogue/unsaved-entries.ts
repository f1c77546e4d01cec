const place = (draft: string, entry: string): string => `tongban.entry.${draft}.${entry}`;

/** What was typed into an entry and not saved yet: it outlives a look at another entry, and the page. */
export const unsavedEntry = (draft: string, entry: string): string | null =>
  sessionStorage.getItem(place(draft, entry));

export function keepEntry(draft: string, entry: string, text: string): void {
  sessionStorage.setItem(place(draft, entry), text);
}

export const forgetEntry = (draft: string, entry: string): void =>
  sessionStorage.removeItem(place(draft, entry));
