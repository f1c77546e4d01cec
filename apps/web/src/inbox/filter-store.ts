/** A filter that somebody uses again: under a name, as the address has it. */
export interface SavedFilter {
  readonly name: string;
  readonly search: string;
}

const place = (username: string): string => `tongban.inbox.filters.${username}`;

const isSaved = (one: unknown): one is SavedFilter =>
  typeof one === 'object' && one !== null && 'name' in one && 'search' in one;

/** On this machine, for this account: it is a habit of reading and nothing that anybody else has to know. */
export function savedFilters(username: string): readonly SavedFilter[] {
  try {
    const kept = JSON.parse(localStorage.getItem(place(username)) ?? '[]') as unknown;
    return Array.isArray(kept) ? kept.filter(isSaved) : [];
  } catch {
    return [];
  }
}

/** The same name again means the same filter, as it is now. */
export function saveFilter(username: string, filter: SavedFilter): readonly SavedFilter[] {
  return keep(username, [...savedFilters(username).filter(({ name }) => name !== filter.name), filter]);
}

export function forgetFilter(username: string, name: string): readonly SavedFilter[] {
  return keep(
    username,
    savedFilters(username).filter((one) => one.name !== name),
  );
}

function keep(username: string, filters: readonly SavedFilter[]): readonly SavedFilter[] {
  localStorage.setItem(place(username), JSON.stringify(filters));
  return filters;
}
