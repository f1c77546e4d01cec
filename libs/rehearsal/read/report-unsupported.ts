import type { CommandName } from '../domain/commands.js';
import { SUPPORTED_COMMANDS, SUPPORTS_COMMITMENT, SUPPORTS_DEFERRAL } from '../domain/supported.js';
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
  const commitment = fields.get('commitment');
  if (commitment?.plain() === true && !SUPPORTS_COMMITMENT) {
    commitment.report('not-yet-supported', { name: 'commitment' });
  }
  for (const at of fields.get('missing')?.list() ?? []) if (item !== null) reportMissing(at, item, reading);
}

/** A main material may be missing for all the form says: the rules refuse it when it is played. */
function reportMissing(at: Cursor, item: string, { book }: Reading): void {
  const ref = String(at.plain());
  const asked = book.items.get(item) ?? new Map<string, never>();
  if (!book.materials.has(ref)) return;
  if (!asked.has(ref)) {
    at.report('not-asked-for', { value: ref, item, accepted: [...asked.keys()].join(', ') });
  } else if (asked.get(ref)?.deferrable && !SUPPORTS_DEFERRAL) {
    at.report('not-yet-supported', { name: `missing ${ref}` });
  }
}
