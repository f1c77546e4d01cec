import type { Cursor, Fields } from './cursor.js';
import type { Reading } from './reading.js';

/** Any material of the item may be missing for all the form says: what may not, the rules refuse when it is played. */
export function reportMissing(fields: Fields, item: string, reading: Reading): void {
  for (const at of fields.get('missing')?.list() ?? []) reportIfNotAsked(at, item, reading);
}

function reportIfNotAsked(at: Cursor, item: string, { book }: Reading): void {
  const ref = String(at.plain());
  const asked = book.items.get(item) ?? new Set<string>();
  if (!book.materials.has(ref) || asked.has(ref)) return;
  at.report('not-asked-for', { value: ref, item, accepted: [...asked].join(', ') });
}
