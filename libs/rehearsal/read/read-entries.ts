import { formatInstant } from '../../calendar/domain/day.js';
import type { LetTimePass, ScriptEntry } from '../domain/script.js';
import { complete, type Cursor } from './cursor.js';
import { readCommand } from './read-command.js';
import type { Reading } from './reading.js';

/** The script itself: commands and pauses, in an order in which time never runs backwards. */
export function readEntries(
  cursors: readonly Cursor[],
  start: Date | undefined,
  reading: Reading,
): ScriptEntry[] {
  let latest = start;
  return cursors.flatMap((at) => {
    latest = readOrder(at, latest);
    const entry = at.entries().has('until') ? readPause(at) : readCommand(at, reading);
    return entry ?? [];
  });
}

/** The later of the two: what comes after is measured by it, so that one slip is named once. */
function readOrder(cursor: Cursor, latest: Date | undefined): Date | undefined {
  const fields = cursor.entries();
  const instant = fields.read(fields.has('until') ? 'until' : 'at', (at) => at.instant());
  if (!instant || !latest) return instant ?? latest;
  if (instant >= latest) return instant;
  cursor.report('backwards', { value: formatInstant(instant), before: formatInstant(latest) });
  return latest;
}

function readPause(cursor: Cursor): LetTimePass | undefined {
  const fields = cursor.fields(['until'], ['until']);
  return complete<LetTimePass>({ line: cursor.line, until: fields.read('until', (at) => at.instant()) });
}
