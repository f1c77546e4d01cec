import { PEOPLE } from './people.js';
import { PROMISES } from './promises.js';
import { STEPS } from './steps.js';
import { transitionsOf } from '../routes.js';
import { NOT_BY_THE_DOOR } from '../not-by-the-door.js';
import type { Intention } from './intention.js';

export type { Intention, Subject } from './intention.js';

/** An intention with the one goal that a life has at first. */
export interface Aim {
  readonly intention: Intention;
  /** The id of a transition. */
  readonly goal: string;
}

/** What an intention may be out for, of all that its machine declares. */
export const goalsOf = ({ machine, goals }: Intention): string[] =>
  [...new Set(goals ?? transitionsOf(machine).map(({ id }) => id))].filter((id) => !(id in NOT_BY_THE_DOOR));

export const INTENTIONS: readonly Intention[] = [...STEPS, ...PROMISES, ...PEOPLE];

const AIMS: readonly Aim[] = INTENTIONS.flatMap((intention) =>
  goalsOf(intention).map((goal) => ({ intention, goal })),
);

/** A number that has no divisor in common with theirs leads through all of them, in no order that anybody sees. */
const STRIDE = 101;
/** Of so many lives all but the last have an intention; that one is lived as it comes. */
const OF_LIVES = 8;

/** What the life of this seed is out for: as many lives as there are aims pursue every one of them. */
export function aimOf(seed: number): Aim | undefined {
  if (seed % OF_LIVES === 0) return undefined;
  return AIMS[((seed - Math.floor(seed / OF_LIVES)) * STRIDE) % AIMS.length];
}
