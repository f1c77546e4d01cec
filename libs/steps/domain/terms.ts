import type { Day } from '../../calendar/domain/day.js';
import { citeClauses } from '../../catalogue/domain/cite.js';
import type { ClockTerms } from '../../clocks/domain/clock.js';
import { measuredBy } from '../../clocks/domain/measured-by.js';
import { ruleForItem } from './kinds.js';
import type { Setting } from './setting.js';
import type { StepFile } from './step-file.js';

/** The limits of a step, each with the clause it stands on. Units: WD working, CD calendar days, M months. */

const APPLICANT = { kind: 'applicant', code: 'applicant' };
const lead = (step: StepFile) => ({ kind: 'department', code: step.department });

/** 行政许可法 art. 32(4): five working days to accept, ask once for corrections, or be deemed to have accepted. */
const ACCEPTANCE_WD = 5;

/** TM-01. The department may promise less; deemed acceptance never comes sooner than the law has it. */
export function acceptanceTerms(step: StepFile, triggerOn: Day, setting: Setting): ClockTerms[] {
  const promised = measuredBy(setting.parameters, 'acceptance_decision_wd');
  const common = { kind: 'acceptance', against: lead(step), unit: 'WD', triggerOn } as const;
  const promise = { ...common, nature: 'promise', ...promised, basis: 'acceptance_decision_wd' } as const;
  if (!ruleForItem(step.item).deemedAcceptance) return [promise];
  const legal = { ...common, nature: 'legal', n: ACCEPTANCE_WD, basis: '行政许可法32(四)' } as const;
  return promised.n < ACCEPTANCE_WD ? [promise, legal] : [legal];
}

/** A08: the applicant's time to correct; the notice warns that the application then counts as withdrawn. */
export function correctionTerms(triggerOn: Day, setting: Setting): ClockTerms {
  return {
    kind: 'correction',
    nature: 'legal',
    against: APPLICANT,
    unit: 'WD',
    ...measuredBy(setting.parameters, 'correction_supply_wd'),
    triggerOn,
    basis: 'A08 correction_supply_wd',
  };
}

/** TM-02: the item's own legal limit first; a licence without one has 行政许可法 art. 42's. */
export function decisionTerms(step: StepFile, setting: Setting): ClockTerms[] {
  const { acceptedOn, receivedOn, item } = step;
  const statutory = (step.memo.reexamination && item.validity?.reexamination) ?? item.limit.statutory;
  const common = { kind: 'decision', nature: 'legal', against: lead(step) } as const;
  if (!statutory) {
    if (item.kind !== 'ADMIN_LICENCE' || !acceptedOn) return [];
    const period = measuredBy(setting.parameters, 'decision_wd');
    return [{ ...common, unit: 'WD', ...period, triggerOn: acceptedOn, basis: '行政许可法42' }];
  }
  const triggerOn = startDay(statutory.start, { acceptedOn, receivedOn });
  if (!triggerOn) return [];
  if (item.kind === 'BUNDLE') return [{ ...common, ...jointAcceptance(setting), triggerOn }];
  const plain = statutory.strictCalendarDays ?? null;
  const unit = plain === null ? statutory.unit : plainDayUnit(setting);
  return [
    {
      ...common,
      unit,
      n: statutory.n,
      triggerOn,
      strictDays: plain,
      basis: citeClauses(setting.catalogue, statutory.basis),
    },
  ];
}

/** 山东通知: for what is accepted jointly the province sets the time. */
const jointAcceptance = ({ parameters }: Setting) => ({
  unit: 'WD' as const,
  ...measuredBy(parameters, 'joint_acceptance_wd'),
  basis: parameters.basis('joint_acceptance_wd') ?? 'joint_acceptance_wd',
});

/** T-11: how the plain 日 of a special law is counted for its limit. */
const plainDayUnit = (setting: Setting): 'WD' | 'CD' =>
  setting.parameters.text('plain_day_kind') === 'CD' ? 'CD' : 'WD';

/**
 * A limit that starts at acceptance or receipt runs against the organ. One that starts at an event on the owner's
 * side (acceptance meeting, award, start of works) runs against the owner and is not the organ's time.
 */
function startDay(start: string, days: { acceptedOn: Day | null; receivedOn: Day | null }): Day | null {
  if (start === 'ACCEPTED') return days.acceptedOn;
  return start === 'RECEIVED' ? days.receivedOn : null;
}

/** 承诺时限: what the city promises, never beyond the law; nothing for what is examined once more in a time of its own. */
export function promisedTerms(step: StepFile, setting: Setting): ClockTerms[] {
  const { promised, promisedByType } = step.item.limit;
  const n = promisedByType?.[setting.projectType] ?? promised;
  if (n === null || !step.acceptedOn || step.memo.reexamination) return [];
  return [
    {
      kind: 'promised',
      nature: 'promise',
      against: lead(step),
      unit: 'WD',
      n,
      triggerOn: step.acceptedOn,
      basis: `${citeClauses(setting.catalogue, setting.catalogue.promise.basis)} 承诺时限`,
    },
  ];
}

/**
 * TM-06, 行政许可法 art. 44: issued and delivered within ten working days of the decision; what silence has decided (A25), as
 * fast as the rule of the place wants it.
 */
export function deliveryTerms(step: StepFile, triggerOn: Day, setting: Setting): ClockTerms {
  const tacit = step.memo.standsOn === 'tacit';
  return {
    kind: 'delivery',
    nature: 'legal',
    against: lead(step),
    unit: 'WD',
    ...measuredBy(setting.parameters, tacit ? 'tacit_issue_wd' : 'delivery_wd'),
    triggerOn,
    basis: (tacit && setting.parameters.basis('tacit_decision_enabled')) || '行政许可法44',
  };
}

/** TM-07, 双公示: every decision is published within seven working days. */
export function publicationTerms(step: StepFile, triggerOn: Day, setting: Setting): ClockTerms {
  return {
    kind: 'publication',
    nature: 'legal',
    against: lead(step),
    unit: 'WD',
    ...measuredBy(setting.parameters, 'publicity_of_decision_wd'),
    triggerOn,
    basis: '双公示7个工作日',
  };
}
