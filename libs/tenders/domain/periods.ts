import type { ClockTerms } from '../../clocks/domain/clock.js';
import type { Day } from '../../calendar/domain/day.js';

/** A period that the law sets, with its clause. None of them is a parameter: nobody shortens or lengthens them. */
export interface LegalPeriod {
  readonly id: string;
  readonly n: number;
  readonly unit: 'CD' | 'WD';
  /** A minimum is refused when cut short; a maximum is a clock against whoever has to act. */
  readonly kind: 'MINIMUM' | 'MAXIMUM';
  readonly basis: string;
}

/** What a tender has to do in time, or to leave time for (TM-20 to TM-30, and what 招标投标法实施条例 has beside). */
export const TENDER_PERIODS = {
  sale: { id: 'TM-20', n: 5, unit: 'CD', kind: 'MINIMUM', basis: '招标投标法实施条例16' },
  preparation: { id: 'TM-21', n: 20, unit: 'CD', kind: 'MINIMUM', basis: '招标投标法24' },
  clarification: {
    id: 'TM-22',
    n: 15,
    unit: 'CD',
    kind: 'MINIMUM',
    basis: '招标投标法23; 招标投标法实施条例21',
  },
  objection: { id: 'TM-23', n: 10, unit: 'CD', kind: 'MINIMUM', basis: '招标投标法实施条例22' },
  answer: { id: 'TM-24', n: 3, unit: 'CD', kind: 'MAXIMUM', basis: '招标投标法实施条例22' },
  answerAboutAward: { id: 'TM-24', n: 3, unit: 'CD', kind: 'MAXIMUM', basis: '招标投标法实施条例54' },
  candidates: { id: 'TM-25', n: 3, unit: 'CD', kind: 'MAXIMUM', basis: '招标投标法实施条例54' },
  publicity: { id: 'TM-26', n: 3, unit: 'CD', kind: 'MINIMUM', basis: '招标投标法实施条例54' },
  contract: { id: 'TM-27', n: 30, unit: 'CD', kind: 'MAXIMUM', basis: '招标投标法46' },
  report: { id: 'TM-28', n: 15, unit: 'CD', kind: 'MAXIMUM', basis: '招标投标法47' },
  complaintAcceptance: { id: 'TM-29', n: 3, unit: 'WD', kind: 'MAXIMUM', basis: '招标投标法实施条例61' },
  complaintDecision: { id: 'TM-30', n: 30, unit: 'WD', kind: 'MAXIMUM', basis: '招标投标法实施条例61' },
  complaintWindow: { id: '条例60', n: 10, unit: 'CD', kind: 'MAXIMUM', basis: '招标投标法实施条例60' },
  bondAfterContract: { id: 'BOND', n: 5, unit: 'CD', kind: 'MAXIMUM', basis: '招标投标法实施条例57' },
  bondAfterWithdrawal: { id: 'BOND', n: 5, unit: 'CD', kind: 'MAXIMUM', basis: '招标投标法实施条例35' },
  prequalificationSale: { id: '资格预审', n: 5, unit: 'CD', kind: 'MINIMUM', basis: '招标投标法实施条例16' },
  prequalificationSubmission: {
    id: '资格预审',
    n: 5,
    unit: 'CD',
    kind: 'MINIMUM',
    basis: '招标投标法实施条例17',
  },
  prequalificationClarification: {
    id: '资格预审',
    n: 3,
    unit: 'CD',
    kind: 'MINIMUM',
    basis: '招标投标法实施条例21',
  },
  prequalificationObjection: {
    id: '资格预审',
    n: 2,
    unit: 'CD',
    kind: 'MINIMUM',
    basis: '招标投标法实施条例22',
  },
} as const satisfies Record<string, LegalPeriod>;

/** The clock of a period that runs against somebody from the day of the event. */
export function termsOf(
  { id, n, unit, basis }: LegalPeriod,
  kind: ClockTerms['kind'],
  against: ClockTerms['against'],
  triggerOn: Day,
  subject: string = id,
): ClockTerms {
  return {
    kind,
    nature: 'legal',
    against,
    basis,
    unit,
    n,
    triggerOn,
    subject,
    ahead: [{ n: 1, unit: 'WD' }],
  };
}
