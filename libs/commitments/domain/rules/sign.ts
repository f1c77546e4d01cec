import type { CommandOf } from '../../../steps/domain/commands.js';
import type { Passage } from '../../../steps/domain/passage.js';
import { submit } from '../../../steps/domain/rules/submit.js';
import type { StepMaterial } from '../../../steps/domain/step-file.js';
import { demandEligible } from '../eligibility.js';
import { COMMITMENT } from '../machine.js';
import { isReplaceable } from '../replaceable.js';

export const signs = (_: Passage, command: CommandOf<'submit'>): boolean => command.commitment === true;

/**
 * K01: of its own will the applicant signs the notice with its application. What it signs is kept: which text, in which
 * version, and the hash of its words.
 */
export function sign(p: Passage, command: CommandOf<'submit'>): void {
  // Who cannot apply at all is told so first.
  if (!p.may('SUBMITTED')) return submit(p, command);
  demandEligible(p);
  const materials = replaceable(p).filter((ref) => command.missing?.includes(ref));
  const state = p.follow(COMMITMENT, 'K_OFFERED', 'COMMITMENT_SIGNED');
  const form = p.setting.formToSign('N-17');
  p.remember({ standsOn: 'commitment', commitment: { ...form, state, signedOn: p.today, materials } });
  p.record('commitment.signed', { ...form, ...(materials.length > 0 ? { materials } : {}) });
  submit(p, { ...command, missing: command.missing?.filter((ref) => !materials.includes(ref)) });
  standIn(p, materials);
}

const replaceable = (p: Passage): string[] =>
  p.setting
    .askedMaterials(p.step.memo.assessment)
    .filter(isReplaceable)
    .map(({ ref }) => ref);

/** 告知承诺书: what was signed is among what was handed in. */
const SIGNED: StepMaterial = { ref: 'M-A05', role: 'MAIN', status: 'handed-in' };

function standIn(p: Passage, refs: readonly string[]): void {
  const materials = p.step.materials.map((m): StepMaterial =>
    refs.includes(m.ref) ? { ...m, status: 'committed' } : m,
  );
  p.set({ materials: [...materials, SIGNED] });
}
