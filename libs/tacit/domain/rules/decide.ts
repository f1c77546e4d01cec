import type { Clock } from '../../../clocks/domain/clock.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { grantBySilence } from '../../../steps/domain/rules/decide.js';
import { localRule } from '../local-rule.js';
import '../tacit.js';

/** 政务服务管理机构: keeps the record of who was silent. */
const RECORD_KEEPER = 'DSB';

/** 超时默认, A25: the lead has let the time go by that it promised, or that the law gives it, and a rule makes that a decision. */
export function decideBySilence(p: Passage): void {
  const clock = whatHasJustLapsed(p);
  const rule = localRule(p);
  if (!clock || rule === null) return;
  p.elsewhere(p.step.item.code, (silent) => {
    grantBySilence(silent, rule);
    if (silent.step.memo.standsOn === 'tacit') holdToAccount(silent, clock, rule);
  });
}

function holdToAccount(p: Passage, { dueOn }: Clock, rule: string): void {
  const { department } = p.step;
  p.remember({ tacit: { rule, decidedOn: p.today } });
  p.record('lead.silent', { department, dueOn, basis: rule }, [p.lead, p.setting.officeOf(RECORD_KEEPER)]);
}

const DECIDING: readonly string[] = ['promised', 'decision'];

const whatHasJustLapsed = ({ step, at }: Passage): Clock | undefined =>
  step.clocks.find(
    ({ kind, state, endedAt }) =>
      DECIDING.includes(kind) && state === 'lapsed' && endedAt?.getTime() === at.getTime(),
  );
