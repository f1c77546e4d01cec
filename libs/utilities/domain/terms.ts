import type { ClockTerms } from '../../clocks/domain/clock.js';
import { measuredBy } from '../../clocks/domain/measured-by.js';
import type { Addressee } from '../../steps/domain/duty.js';
import type { Passage } from '../../steps/domain/passage.js';
import { limitOf } from './supply.js';

/** TM-34 to TM-36: the supplier's own time, from the acceptance to the meter; none where the catalogue alone limits it. */
export function connectionTerms({ step, setting }: Passage): ClockTerms | null {
  const { parameters, facts } = setting;
  const parameter = limitOf(step.item.code, facts, parameters);
  if (parameter === null || step.acceptedOn === null) return null;
  return {
    kind: 'connection',
    nature: 'promise',
    against: { kind: 'department', code: step.department },
    unit: 'WD',
    ...measuredBy(parameters, parameter),
    triggerOn: step.acceptedOn,
    basis: parameters.basis(parameter) ?? '发改能源规〔2020〕1479号',
    ahead: [{ n: 1, unit: 'WD' }],
  };
}

/** A complaint is a matter that one office can solve, and has the time of one: to answer it, and to mend what was found. */
export function complaintTerms({ today, setting }: Passage, subject: string, to: Addressee): ClockTerms {
  return {
    kind: 'complaint',
    subject,
    nature: 'promise',
    against: { kind: to.kind, code: to.code },
    unit: 'WD',
    ...measuredBy(setting.parameters, 'issue_A_wd'),
    triggerOn: today,
    basis: '优化营商环境条例28',
  };
}
