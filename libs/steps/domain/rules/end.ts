import type { CommandOf } from '../commands.js';
import { isSecret } from '../kinds.js';
import type { Passage } from '../passage.js';

/** 行政许可法 art. 44, A31 and A32: the decision reaches the applicant. */
export function deliver(p: Passage, command: CommandOf<'deliver'>): void {
  p.take('DELIVERED');
  p.record('step.delivered', { ...command.extra });
  p.meet('delivery');
}

/** INV-I: every decision is published, within seven working days; a preliminary opinion when it has become one. */
export function publishDecision(p: Passage, command: CommandOf<'publish-decision'>): void {
  if (p.step.decision === null || p.step.state === 'PROVISIONAL')
    p.refuse('step.nothing-to-publish', '双公示');
  if (isSecret(p.setting)) p.refuse('step.secret', '政府信息公开条例14');
  if (p.step.memo.published) p.refuse('step.already-published', '双公示');
  p.remember({ published: true });
  p.record('step.published', { ...command.extra });
  p.meet('publication');
}

/** A26 to A28: the applicant takes the application back before it is decided. */
export function withdraw(p: Passage, command: CommandOf<'withdraw'>): void {
  p.take('APPLICANT_WITHDRAW');
  p.record('step.withdrawn', {
    ...command.extra,
    ...(command.reason === undefined ? {} : { reason: command.reason }),
  });
  p.stopAll('withdrawn');
}

/** A30: the applicant has ceased to exist, the object is lost, or force majeure. */
export function terminate(p: Passage, command: CommandOf<'terminate'>): void {
  p.demandReason(command.reason, 'A30');
  p.take('TERMINATE');
  p.record('step.terminated', { ...command.extra, reason: command.reason });
  p.stopAll('terminated');
}
