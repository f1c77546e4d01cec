import type { Day } from '../../calendar/domain/day.js';
import type { ClockTerms } from '../../clocks/domain/clock.js';
import { measuredBy } from '../../clocks/domain/measured-by.js';
import type { Addressee } from '../../steps/domain/duty.js';
import type { Setting } from '../../steps/domain/setting.js';

type Of = { readonly number: string };

const common = ({ number: subject }: Of, { kind, code }: Addressee, triggerOn: Day) =>
  ({ kind: 'enforcement', subject, triggerOn, against: { kind, code } }) as const;

/** 现场处置响应: the police are there within so many minutes. */
export const arriving = (incident: Of, police: Addressee, on: Day, { parameters }: Setting): ClockTerms => ({
  ...common(incident, police, on),
  nature: 'promise',
  unit: 'MIN',
  ...measuredBy(parameters, 'enforcement_response_minutes'),
  basis: '施工环境事件处置 到场时限',
});

/** 事件简报: what was found there, and where it goes, is said within so many hours. */
export const briefing = (incident: Of, police: Addressee, on: Day, { parameters }: Setting): ClockTerms => ({
  ...common(incident, police, on),
  nature: 'promise',
  unit: 'H',
  ...measuredBy(parameters, 'enforcement_brief_h'),
  basis: '施工环境事件处置 简报时限',
});

/** 人民调解: as a rule within a month. No parameter is given for it. */
export const mediating = (incident: Of, mediator: Addressee, on: Day): ClockTerms => ({
  ...common(incident, mediator, on),
  nature: 'promise',
  unit: 'M',
  n: 1,
  basis: '人民调解工作若干规定33',
  ahead: [{ n: 3, unit: 'WD' }],
});

/** 治安案件: handled within thirty days of its filing; the article has another number since 2026. */
export const handlingCase = (incident: Of, police: Addressee, on: Day): ClockTerms => ({
  ...common(incident, police, on),
  nature: 'legal',
  unit: 'CD',
  n: 30,
  basis: '治安管理处罚法 办案期限',
  ahead: [{ n: 3, unit: 'WD' }],
});

/** A week of work for the owner to say how it was dealt with; then it is asked. No parameter is given for it. */
const FEEDBACK_WD = 5;

export const hearingOwner = (incident: Of, who: Addressee, on: Day): ClockTerms => ({
  ...common(incident, who, on),
  nature: 'promise',
  unit: 'WD',
  n: FEEDBACK_WD,
  basis: '施工环境事件处置 业主反馈',
  ahead: [{ n: 2, unit: 'WD' }],
});
