import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { accept } from '../../../steps/domain/rules/accept.js';
import { requestCorrections } from '../../../steps/domain/rules/corrections.js';
import { grant } from '../../../steps/domain/rules/decide.js';
import { COMMITMENT } from '../machine.js';
import { postCheckTerms } from '../terms.js';

const isSigned = ({ step }: Passage): boolean => step.memo.commitment?.state === 'K_SIGNED';

export const isDecidedAtOnce = (p: Passage): boolean => isSigned(p) && p.may('ACCEPT');

/** K02 当场作出决定: with the promise in hand nothing is examined first; who grants has accepted. */
export function grantOnTheSpot(p: Passage, command: CommandOf<'grant'>): void {
  accept(p, { do: 'accept' });
  grant(p, command);
}

/** K02, TM-11: decided on the applicant's word, which from now on is checked. */
export function beginPostCheck(p: Passage): void {
  const { commitment } = p.step.memo;
  if (commitment?.state !== 'K_SIGNED') return;
  const state = p.follow(COMMITMENT, commitment.state, 'DECIDE_GRANT');
  const decidedOn = p.step.decidedOn ?? p.today;
  p.remember({ commitment: { ...commitment, state, decidedOn } });
  p.start(postCheckTerms(p, decidedOn));
}

export const isCommitted = (p: Passage): boolean => isSigned(p);

/** 国办发〔2020〕42号: what was promised is not asked for as a paper as well. */
export function requestOthers(p: Passage, command: CommandOf<'request-corrections'>): void {
  const committed = p.step.memo.commitment?.materials ?? [];
  const materials = command.materials.filter((ref) => committed.includes(ref));
  if (materials.length > 0) p.refuse('commitment.stands-in', '国办发〔2020〕42号', { materials });
  requestCorrections(p, command);
}
