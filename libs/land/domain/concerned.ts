import type { Addressee } from '../../steps/domain/duty.js';
import type { Passage } from '../../steps/domain/passage.js';

/** Whom it concerns what becomes of the land: who holds it, and the department that watches over it. */
export const concerned = (p: Passage): Addressee[] => [p.applicant, p.lead];
