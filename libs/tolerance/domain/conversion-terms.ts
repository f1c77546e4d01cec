import type { Day } from '../../calendar/domain/day.js';
import type { ClockTerms } from '../../clocks/domain/clock.js';
import { measuredBy } from '../../clocks/domain/measured-by.js';
import type { Setting } from '../../steps/domain/setting.js';
import type { StepFile } from '../../steps/domain/step-file.js';

/** TM-10, 江西办法: two working days from the last material to the final decision. */
export function conversionTerms(step: StepFile, triggerOn: Day, setting: Setting): ClockTerms {
  return {
    kind: 'conversion',
    nature: 'promise',
    against: { kind: 'department', code: step.department },
    unit: 'WD',
    ...measuredBy(setting.parameters, 'tolerance_convert_wd'),
    triggerOn,
    basis: '江西办法 容缺转正式',
  };
}
