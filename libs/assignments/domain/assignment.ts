import { RuleViolation } from '../../platform/domain/rule-violation.js';

declare module '../../facts/domain/facts.js' {
  interface FactData {
    /** 分派: to an account; who claims something assigns it to itself. */
    'step.assigned': { readonly to: string };
    'step.unassigned': { readonly from: string };
  }
}

/** 经办: what becomes of it, or null where it is so already. */
export type Change = { readonly assignee: string | null } | null;

/** What of a step matters to who has it. */
export interface Taken {
  readonly item: string;
  readonly assignee: string | null;
}

const BASIS = '行政许可法 art. 22';

/** 认领: what is nobody's; the first who comes has it. */
export function claim(step: Taken, me: string): Change {
  if (step.assignee === me) return null;
  if (step.assignee !== null) throw new RuleViolation('assignment.taken', BASIS, { item: step.item });
  return { assignee: me };
}

/** 分派: to somebody who may decide in the department that leads the step, whoever had it before. */
export function assign(step: Taken, to: string, isOfTheOffice: boolean): Change {
  if (!isOfTheOffice) throw new RuleViolation('assignment.not-of-office', BASIS, { item: step.item });
  return step.assignee === to ? null : { assignee: to };
}

/** 退回: it is anybody's again. */
export const release = ({ assignee }: Taken): Change => (assignee === null ? null : { assignee: null });
