import type { Day } from '../../../calendar/domain/day.js';
import type { ClockTerms } from '../../../clocks/domain/clock.js';
import { measuredBy } from '../../../clocks/domain/measured-by.js';
import { APPLICANT } from '../../../steps/domain/holder.js';
import type { Due } from '../../../steps/domain/passage-clocks.js';
import type { Setting } from '../../../steps/domain/setting.js';
import type { LandMemo, LandPeriod } from '../land-memo.js';

/** TM-14: so long before its end those concerned are warned. */
export const WARNING_MONTHS = 2;

/** TM-16 beside the validity of a licence: one kind of clock, each with its own rule. */
export const NATIONAL_LAPSE = 'TM-16';

const PERIODS = {
  'land-use': {
    parameter: 'land_commit_months',
    basis: '用地承诺 TM-14',
    ahead: [{ n: WARNING_MONTHS, unit: 'M' }],
  },
  'land-revocation': { parameter: 'land_revoke_months', basis: '湘自然资办发〔2020〕65号 TM-15', ahead: [] },
} as const;

/** TM-14, TM-15: months from the day of the approval, with what was excused of them. They run against the applicant. */
export function periodTerms(
  kind: LandPeriod,
  { since, months, excused }: Pick<LandMemo, 'since' | 'months' | 'excused'>,
): ClockTerms {
  const common = { kind, nature: 'promise', against: APPLICANT, unit: 'M', triggerOn: since } as const;
  return { ...common, ...PERIODS[kind], n: months[kind] + excused, prolonged: excused };
}

/** The periods as they are promised today. */
export function promisedMonths({ parameters }: Setting): LandMemo['months'] {
  return {
    'land-use': parameters.number(PERIODS['land-use'].parameter),
    'land-revocation': parameters.number(PERIODS['land-revocation'].parameter),
  };
}

/** The day by which the land is to be used, and that past which its revocation is intended. */
export function datesOf(use: Due, revocation: Due): Due & { readonly revokeOn: Day } {
  const provisional = use.provisional ?? revocation.provisional;
  return { dueOn: use.dueOn, revokeOn: revocation.dueOn, ...(provisional ? { provisional } : {}) };
}

/** TM-16: an approval of which nothing is carried out within two years lapses by itself. No excuse moves it. */
export function nationalLapseTerms(triggerOn: Day, { parameters }: Setting): ClockTerms {
  return {
    kind: 'validity',
    subject: NATIONAL_LAPSE,
    nature: 'legal',
    against: APPLICANT,
    unit: 'M',
    ...measuredBy(parameters, 'land_approval_lapse_months'),
    triggerOn,
    basis: '国发〔2004〕28号',
  };
}

/** N-20: who is to lose an approval is heard first (行政许可法 art. 7; in the time that 行政处罚法 art. 64 gives). */
export function objectionTerms(triggerOn: Day, { parameters }: Setting): ClockTerms {
  return {
    kind: 'land-objection',
    nature: 'legal',
    against: APPLICANT,
    unit: 'WD',
    ...measuredBy(parameters, 'land_objection_wd'),
    triggerOn,
    basis: '行政许可法7、行政处罚法64',
  };
}
