import { OWNER } from '../../../identity/domain/relation.js';
import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Addressee } from '../../../steps/domain/duty.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { isSame, openSupervision, THE_STEP, URGED } from '../open-supervision.js';
import { levelOf } from '../machine.js';
import { openOnes } from '../supervision.js';

/** 催办 by hand, of whoever has the step: a reminder, or, to an office, also after one, a letter that is to be answered. */
export function urge(p: Passage, command: CommandOf<'urge'>): void {
  p.demandReason(command.reason, '督办分级');
  const { level = 0, reason } = command;
  const to = whoHasIt(p);
  if (level > 0 && to.kind !== 'department') p.refuse('supervision.not-an-office', '督办分级');
  const known = openOnes(p).find((one) => one.about === THE_STEP && isSame(one.to, to));
  if (known && levelOf(known) >= level)
    p.refuse('supervision.open-already', '督办分级', { supervision: known.number });
  openSupervision(p, { level, because: URGED, to, extra: { ...command.extra, reason } });
}

/** Whom a third party or a higher authority keeps waiting is the lead, which has to ask there. */
function whoHasIt(p: Passage): Addressee {
  const { holder, department } = p.step;
  if (!holder) return p.refuse('supervision.nobody-has-it', '督办分级');
  return holder.kind === 'applicant' || department === OWNER ? p.applicant : p.lead;
}
