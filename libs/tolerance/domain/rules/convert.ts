import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { refsOf } from '../../../steps/domain/materials.js';
import { outstandingOf } from '../../../steps/domain/promised-materials.js';
import { afterDecision } from '../../../steps/domain/rules/decide.js';
import { decided } from '../../../steps/domain/rules/decided.js';

/** A20, 江西办法: what was supplied does not change the conclusion, and the preliminary opinion becomes the decision. */
export function convert(p: Passage, command: CommandOf<'convert'>): void {
  if (!p.may('CONVERTED')) p.take('CONVERTED');
  const materials = refsOf(outstandingOf(p.step));
  if (materials.length > 0) p.refuse('tolerance.outstanding', '江西办法', { materials });
  p.take('CONVERTED');
  decided(p, 'granted');
  p.record('step.converted', { ...command.extra }, [p.applicant]);
  p.meet('conversion');
  afterDecision(p);
}
