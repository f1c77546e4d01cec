import { addMonths } from '../../../calendar/domain/day.js';
import type { Clock } from '../../../clocks/domain/clock.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { COMMITMENT } from '../machine.js';

const BROKEN = 'commitment-broken';

/**
 * K06: not mended in time, the promise is broken. To revoke is for the department (行政许可法 art. 69), and it is told so;
 * for a time nobody takes the applicant at its word, in none of its projects.
 */
export function breakPromise(p: Passage, { dueOn }: Clock): void {
  const { commitment } = p.step.memo;
  if (!commitment) throw new Error(`${p.step.item.code} has no commitment that could be broken`);
  const state = p.follow(COMMITMENT, commitment.state, 'RECTIFY_EXPIRED');
  p.remember({ commitment: { ...commitment, state, brokenOn: dueOn } });
  p.record('commitment.broken', { dueOn }, [p.applicant]);
  p.record('licence.revocation-proposed', { ground: BROKEN, dueOn }, [p.lead, p.applicant]);
  const months = p.setting.parameters.number('commitment_ban_months');
  if (months > 0) p.suspend('commitment', addMonths(dueOn, months), BROKEN);
  p.record('credit.recorded', { conduct: BROKEN, basis: '国办发〔2020〕42号' }, [p.applicant]);
}
