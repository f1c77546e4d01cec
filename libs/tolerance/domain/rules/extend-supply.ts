import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { namedAndOutstanding } from './named-and-outstanding.js';

/**
 * tolerance_policy 可延期一次: the same time once more, in working days behind the last day, as often for each material as
 * the city allows.
 */
export function extendSupply(p: Passage, command: CommandOf<'extend-supply'>): void {
  p.demandReason(command.reason, 'tolerance_max_extensions');
  const refs = namedAndOutstanding(p, command.materials);
  for (const ref of refs) refuseUnlessExtendable(p, ref);
  for (const ref of refs) {
    p.extend('supply', p.running('supply', ref)?.n ?? 0, command.reason, ref);
    p.set({
      materials: p.step.materials.map((m) =>
        m.ref === ref ? { ...m, extensions: timesGiven(p, ref) + 1 } : m,
      ),
    });
  }
}

function refuseUnlessExtendable(p: Passage, material: string): void {
  if (!p.running('supply', material)) p.refuse('tolerance.no-date', 'tolerance_max_extensions', { material });
  const most = p.setting.parameters.number('tolerance_max_extensions');
  if (timesGiven(p, material) >= most)
    p.refuse('tolerance.already-extended', 'tolerance_max_extensions', { material, most });
}

const timesGiven = ({ step }: Passage, ref: string): number =>
  step.materials.find((m) => m.ref === ref)?.extensions ?? 0;
