import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { shareOf } from '../amounts.js';
import { concerned } from '../concerned.js';
import { WHOLE } from '../measures.js';
import { commitment, meetClocks } from './commitment.js';
import { LATE } from './machine.js';

/**
 * G01, G03, G05, G15: the land is used, also late, as long as it has not been taken back. A part of it is remembered, and
 * the promise goes on for the rest. Only that counts as use which counted when it was promised.
 */
export function recordUse(p: Passage, command: CommandOf<'record-land-use'>): void {
  const land = commitment.open(p);
  const { event = land.event } = command;
  if (event !== land.event)
    p.refuse('land.event-not-counted', 'land_use_event', { event, counts: land.event });
  const used = shareOf(p, command.share ?? 1, land.used);
  const late = LATE.includes(land.state);
  commitment.remember(p, { used });
  p.record('land.used', { ...command.extra, event, share: used / WHOLE, late }, concerned(p));
  if (used === WHOLE) usedInFull(p);
}

function usedInFull(p: Passage): void {
  commitment.follow(p, 'LAND_SUPPLY_COMPLETED');
  commitment.remember(p, { objected: undefined, case: undefined });
  meetClocks(p);
  p.unimpede('land-breached');
}
