import type { AskedMaterial } from '../../procedure/domain/asked-materials.js';
import type { StepMaterial } from './step-file.js';

/** What a step asks for at its beginning: what is fetched is there already, the rest is still wanted. */
export function askedAtStart(asked: readonly AskedMaterial[]): StepMaterial[] {
  return asked.map(({ ref, role, from }) => ({
    ref,
    role,
    status: from === 'applicant' ? 'wanted' : 'fetched',
  }));
}

/** Whether the applicant is the one to hand this material in. */
export const isMaterialWanted = (materials: readonly StepMaterial[], ref: string): boolean =>
  materials.some((m) => m.ref === ref && m.status !== 'fetched');

export const refsOf = (materials: readonly StepMaterial[]): string[] => materials.map(({ ref }) => ref);

/** 容缺: promised for later, and its time is not over. */
export const isToCome = ({ status }: StepMaterial): boolean => status === 'deferred';
