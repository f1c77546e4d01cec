import type { Day } from '../../calendar/domain/day.js';
import type { ClockTerms } from '../../clocks/domain/clock.js';
import { measuredBy } from '../../clocks/domain/measured-by.js';
import type { Passage } from '../../steps/domain/passage.js';

/**
 * TM-11 承诺核查: whoever decided on the applicant's word looks whether it was kept. The step itself is over by then and in
 * nobody's inbox, so the department is reminded.
 */
export function postCheckTerms({ step, setting }: Passage, decidedOn: Day): ClockTerms {
  return {
    kind: 'post-check',
    nature: 'promise',
    against: { kind: 'department', code: step.department },
    unit: 'WD',
    ...measuredBy(setting.parameters, 'commitment_postcheck_wd'),
    triggerOn: decidedOn,
    basis: '国办发〔2020〕42号',
    ahead: [{ n: 5, unit: 'WD' }],
  };
}

/** TM-12 承诺整改: what the check found wanting is mended by then, or the promise is broken. */
export function rectificationTerms({ today, setting }: Passage): ClockTerms {
  return {
    kind: 'rectification',
    nature: 'legal',
    against: { kind: 'applicant', code: 'applicant' },
    unit: 'WD',
    ...measuredBy(setting.parameters, 'commitment_rectify_wd'),
    triggerOn: today,
    basis: '国办发〔2020〕42号',
    ahead: [
      { n: 3, unit: 'WD' },
      { n: 1, unit: 'WD' },
    ],
  };
}
