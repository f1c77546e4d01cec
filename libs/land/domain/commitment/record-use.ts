import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { shareOf } from '../amounts.js';
import { WHOLE } from '../measures.js';
import { concerned } from '../concerned.js';
import { follow, meetClocks, openLand, rememberLand } from './open-land.js';
import { LATE } from './machine.js';

/**
 * G01, G03, G05, G15: the land is used, also late, as long as it has not been taken back. A part of it is remembered, and
 * the promise goes on for the rest. Only that counts as use which counted when it was promised.
 */
export function recordUse(p: Passage, command: CommandOf<'record-land-use'>): void {
  const land = openLand(p);
  const { event = land.event } = command;
  if (event !== land.event)
    p.refuse('land.event-not-counted', 'land_use_event', { event, counts: land.event });
  const used = shareOf(p, command.share ?? 1, land.used);
  const late = LATE.includes(land.state);
  rememberLand(p, { used });
  p.record('land.used', { ...command.extra, event, share: used / WHOLE, late }, concerned(p));
  if (used === WHOLE) usedInFull(p);
}

function usedInFull(p: Passage): void {
  follow(p, 'LAND_SUPPLY_COMPLETED');
  rememberLand(p, { objected: undefined, case: undefined });
  meetClocks(p);
  p.unimpede('land-breached');
}
