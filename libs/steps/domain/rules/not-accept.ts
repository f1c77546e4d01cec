import type { CommandOf } from '../commands.js';
import type { Passage } from '../passage.js';

/**
 * 行政许可法 art. 32(1) and (2): no licence is needed, or another organ is competent (A02, A03).
 * After a correction: what was listed has not been cured (A10). Reasons are always given.
 */
export function notAccept(p: Passage, command: CommandOf<'not-accept'>): void {
  p.demandReason(command.reason, '行政许可法32');
  const ground = p.step.state === 'RESUBMITTED' ? 'uncured' : (command.ground ?? 'out-of-competence');
  p.take(EVENT[ground]);
  p.record('step.not-accepted', { ...command.extra, reason: command.reason, ground });
  p.meet('acceptance');
}

const EVENT = {
  'not-required': 'NOT_REQUIRED',
  'out-of-competence': 'OUT_OF_COMPETENCE',
  uncured: 'CORRECTION_UNCURED',
} as const;
