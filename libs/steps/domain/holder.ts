import type { HolderKind, SpecialProcedure } from '../../catalogue/domain/catalogue.js';

/** 责任方: who has the ball. Exactly one, from the moment a step opens until it ends. */
export interface Holder {
  readonly kind: HolderKind;
  /** A department's code, or who the others are: `applicant`, `SP-EXPERT` … */
  readonly code: string;
}

export const APPLICANT: Holder = { kind: 'applicant', code: 'applicant' };

/** Who is at work while a special procedure runs; one that the department conducts leaves it the holder. */
export function holderDuring(
  procedure: Pick<SpecialProcedure, 'code' | 'stopsBy'>,
  department: string,
): Holder {
  switch (procedure.stopsBy) {
    case 'department':
      return { kind: 'department', code: department };
    case 'applicant':
      return APPLICANT;
    case 'third-party':
    case 'higher-authority':
      return { kind: procedure.stopsBy, code: procedure.code };
  }
}
