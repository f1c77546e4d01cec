import { FEATURES } from '../rulebook/domain/features.js';
import { MACHINES } from '../steps/domain/states.js';

interface Way {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** The machine of the step itself, be it applied for or filed. */
export const STEP_MACHINE = 'step';

const OF_STEPS: readonly Way[] = Object.values(MACHINES).flatMap(
  ({ transitions }): readonly Way[] => transitions,
);

export function transitionsOf(machine: string): readonly Way[] {
  if (machine === STEP_MACHINE) return OF_STEPS;
  const found = FEATURES.machines.find(({ name }) => name === machine);
  if (!found) throw new Error(`there is no machine ${machine}`);
  return found.transitions;
}

const initialOf = (machine: string): string[] =>
  machine === STEP_MACHINE ? [] : FEATURES.machines.filter((m) => m.name === machine).map((m) => m.initial);

/** The way through a machine's table to some of its transitions, read backwards from them. */
export class Route {
  readonly initial: readonly string[];
  private readonly ways: readonly Way[];
  private readonly ids: ReadonlySet<string>;
  private readonly left = new Map<string, number>();

  constructor(
    readonly machine: string,
    private readonly goals: readonly string[],
  ) {
    this.initial = initialOf(machine);
    this.ways = transitionsOf(machine);
    this.ids = new Set(this.ways.map(({ id }) => id));
    for (const { id, from } of this.ways) if (goals.includes(id)) this.left.set(from, 1);
    for (const [state, steps] of this.left)
      for (const { from, to } of this.ways)
        if (to === state && !this.left.has(from)) this.left.set(from, steps + 1);
  }

  /** How many transitions it still is from a state; never there, infinitely many. */
  from(state: string): number {
    return this.left.get(state) ?? Infinity;
  }

  /** The same after some transitions were taken, the last of them of this machine; null where none of them is. */
  after(taken: readonly string[]): number | null {
    if (taken.some((id) => this.goals.includes(id))) return 0;
    const last = this.ways.find(({ id }) => id === taken.findLast((one) => this.ids.has(one)));
    return last ? this.from(last.to) : null;
  }

  knows(state: string): boolean {
    return this.ways.some(({ from, to }) => from === state || to === state);
  }
}
