import { measuredBy } from '../../../clocks/domain/measured-by.js';
import { APPLICANT } from '../../../steps/domain/holder.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { LICENCE } from '../licence-machine.js';
import { endsUnlessBuilt } from '../permits.js';
import { ownValidity, usedAlready, validityTerms } from '../validity.js';
import { WORK } from '../work-machine.js';

/** What was granted begins to live: until its end, if it has one; a permit to build until building begins. */
export function beginLife(p: Passage): void {
  const validity = ownValidity(p.step.item);
  if (validity) {
    const usedBy = usedAlready(validity, p.setting);
    p.remember({ licence: { state: LICENCE.initial, renewals: 0, ...(usedBy ? { usedBy } : {}) } });
    if (usedBy === undefined) p.start(validityTerms(p, validity, p.today));
  }
  if (endsUnlessBuilt(p.step.item)) issue(p);
}

/** TM-19, 建筑法 art. 9: building begins within three months of the day on which the permit is received. */
function issue(p: Passage): void {
  p.remember({ work: { state: WORK.initial, extensions: 0 } });
  p.start({
    kind: 'work-start',
    nature: 'legal',
    against: APPLICANT,
    basis: '建筑法9',
    unit: 'M',
    ...measuredBy(p.setting.parameters, 'start_after_permit_months'),
    triggerOn: p.today,
    ahead: [
      { n: 1, unit: 'M' },
      { n: 10, unit: 'WD' },
    ],
  });
}
