import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';

/** electronic_supervision.violations: what somebody found, by name, with what it was found by; its office is told. */
export function recordViolation(p: Passage, command: CommandOf<'record-violation'>): void {
  const { violation, evidence, reason, extra } = command;
  if (evidence.trim() === '') p.refuse('violation.evidence-missing', '电子监察');
  const why = reason === undefined ? {} : { reason };
  const department = p.step.department;
  p.record('violation.recorded', { ...extra, violation, evidence, department, ...why }, [p.lead]);
}
