import type { ClockTerms } from '../../clocks/domain/clock.js';
import { measuredBy } from '../../clocks/domain/measured-by.js';
import { APPLICANT } from '../../steps/domain/holder.js';
import type { Passage } from '../../steps/domain/passage.js';
import { HOLD, REQUEST } from './hearing.js';

/** TM-08 听证申请: who may ask to be heard does so by then, or has waived it. */
export const requestTerms = ({ today, setting }: Passage): ClockTerms => ({
  kind: 'hearing',
  nature: 'legal',
  against: APPLICANT,
  unit: 'WD',
  ...measuredBy(setting.parameters, 'hearing_request_wd'),
  triggerOn: today,
  subject: REQUEST,
  basis: '行政许可法47',
});

/** TM-37 组织听证: what was asked for is organised by then; nothing of it is anybody else's time. */
export const holdTerms = ({ step, today, setting }: Passage): ClockTerms => ({
  kind: 'hearing',
  nature: 'legal',
  against: { kind: 'department', code: step.department },
  unit: 'WD',
  ...measuredBy(setting.parameters, 'hearing_hold_wd'),
  triggerOn: today,
  subject: HOLD,
  basis: '行政许可法47',
});
