import type { CommandName } from '../domain/commands.js';
import { SUPPORTED_COMMANDS } from '../domain/supported.js';
import type { Cursor, Fields } from './cursor.js';
import type { Reading } from './reading.js';

/** What of a command this version does not play yet, by its name. */
export function reportUnsupported(
  doing: CommandName,
  item: string | null,
  fields: Fields,
  reading: Reading,
): void {
  if (!SUPPORTED_COMMANDS.includes(doing)) {
    fields.get('do')?.report('not-yet-supported', { name: doing });
    return;
  }
  for (const at of fields.get('missing')?.list() ?? []) if (item !== null) reportMissing(at, item, reading);
}

/** Any material of the item may be missing for all the form says: what may not, the rules refuse when it is played. */
function reportMissing(at: Cursor, item: string, { book }: Reading): void {
  const ref = String(at.plain());
  const asked = book.items.get(item) ?? new Set<string>();
  if (!book.materials.has(ref) || asked.has(ref)) return;
  at.report('not-asked-for', { value: ref, item, accepted: [...asked].join(', ') });
}
