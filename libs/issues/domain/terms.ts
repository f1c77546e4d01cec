import type { Day } from '../../calendar/domain/day.js';
import type { ClockTerms } from '../../clocks/domain/clock.js';
import { measuredBy } from '../../clocks/domain/measured-by.js';
import type { Addressee } from '../../steps/domain/duty.js';
import type { Setting } from '../../steps/domain/setting.js';

/** A: the department alone; B: several, with the leader they have in common; C: a meeting of the government; D: a higher authority. */
export const ISSUE_CLASSES = ['A', 'B', 'C', 'D'] as const;
export type IssueClass = (typeof ISSUE_CLASSES)[number];

const PERIODS = {
  A: { unit: 'WD', parameter: 'issue_A_wd', basis: '问题交办 A类' },
  B: { unit: 'WD', parameter: 'issue_B_wd', basis: '问题交办 B类' },
  C: { unit: 'WD', parameter: 'issue_C_wd', basis: '问题交办 C类' },
  D: { unit: 'CD', parameter: 'issue_D_report_cd', basis: '问题交办 D类（专人定期报告）' },
} as const;

/** The rule book gives no time to confirm an answer: a week of work, then the coordinator does it. */
export const CONFIRM_WD = 5;

type Of = { readonly number: string };

const common = ({ number: subject }: Of, { kind, code }: Addressee, triggerOn: Day) =>
  ({ kind: 'issue', subject, nature: 'promise', against: { kind, code }, triggerOn }) as const;

/** TM-33: whoever coordinates gives a problem an owner within this time. */
export const assigning = (issue: Of, by: Addressee, on: Day, { parameters }: Setting): ClockTerms => ({
  ...common(issue, by, on),
  unit: 'WD',
  ...measuredBy(parameters, 'issue_assign_wd'),
  basis: '问题交办 TM-33',
});

/** By the class; of class D each report sets it anew. Two working days before its end the department is reminded. */
export function solving(
  issue: Of,
  by: Addressee,
  on: Day,
  { kind, setting: { parameters } }: { readonly kind: IssueClass; readonly setting: Setting },
): ClockTerms {
  const { unit, parameter, basis } = PERIODS[kind];
  const period = measuredBy(parameters, parameter);
  return { ...common(issue, by, on), unit, ...period, basis, ahead: [{ n: 2, unit }] };
}

/** V01: what is overdue is answered within the time that the supervision letter gives; then it goes up. */
export const answeringLetter = (issue: Of, by: Addressee, on: Day, { parameters }: Setting): ClockTerms => ({
  ...common(issue, by, on),
  unit: 'WD',
  ...measuredBy(parameters, 'supervise_reply_wd_L1'),
  basis: '督办单 V_L1 答复期限',
});

export const confirming = (issue: Of, by: Addressee, on: Day): ClockTerms => ({
  ...common(issue, by, on),
  unit: 'WD',
  n: CONFIRM_WD,
  basis: '问题交办：答复后由提出人确认',
  ahead: [{ n: 2, unit: 'WD' }],
});
