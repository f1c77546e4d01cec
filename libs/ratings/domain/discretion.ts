import type { Actor, Role } from '../../identity/domain/actor.js';
import { DATA_BUREAU } from './judge.js';

/** `handling`: that there is something to answer, and by when; not how bad it was, nor in what words. */
export type Sight = 'whole' | 'handling' | 'nothing';

const SEES_ALL: readonly Role[] = ['applicant', 'supervisor', 'coordinator', 'province'];

/**
 * 国办发〔2019〕51号: whoever rates is protected. The officers of the department have to answer for a bad rating, and do
 * not need to know how bad it was; their head, and who judges, do. Other offices have no part in it.
 */
export function sightOf({ role, department }: Actor, rated: { readonly department: string }): Sight {
  if (SEES_ALL.includes(role) || department === DATA_BUREAU) return 'whole';
  if (department !== rated.department) return 'nothing';
  return role === 'head' ? 'whole' : 'handling';
}

/** So few that whoever was rated could tell who gave them. */
const FEW = 5;

export const tellsWho = (rated: number): boolean => rated < FEW;
