import type { Passage } from '../../steps/domain/passage.js';
import type { Addressee } from '../../steps/domain/duty.js';
import { openOnes, type Supervision } from './supervision.js';

/** Which one a command is about: by its number, or the latest of those that fit. */
export function supervisionFor(
  p: Passage,
  number: string | undefined,
  fits: (supervision: Supervision) => boolean,
): Supervision {
  const asked = openOnes(p).filter((one) => number === undefined || one.number === number);
  const found = asked.filter(fits).at(-1);
  return found ?? p.refuse('supervision.none', '督办分级', { supervision: number ?? '' });
}

/** Whether whoever acts does so for this office. */
export const actsFor = ({ actor }: Passage, { kind, code, region }: Addressee): boolean =>
  kind === 'department' &&
  actor.department === code &&
  (actor.region === undefined || actor.region === region);
