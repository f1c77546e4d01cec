import { FEATURES } from '../rulebook/domain/features.js';
import { MACHINES } from '../steps/domain/states.js';

interface Way {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly event: string;
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

/** What is decided on another step is nothing to steer for on this one, unless it is meant. */
const BY_ANOTHER: ReadonlySet<string> = new Set([
  'GRANTED_WITH',
  'DENIED_WITH',
  'OWNER_COMPLETES',
  'OWNER_BEGINS',
  'CAME_TO_NOTHING',
]);

/** From so many states and back to them leads what only holds things up. */
const HELD_UP_FROM = 4;
/** Farther than any other way. */
const DETOUR = 50;

/** Where everything is held up, to go on from where it stood (暂停招标投标活动). */
const stopOf = (ways: readonly Way[]): string | undefined =>
  ways
    .map(({ to }) => to)
    .find(
      (stop) =>
        new Set(
          ways
            .filter(
              ({ from, to }) =>
                to === stop && from !== stop && ways.some((b) => b.from === stop && b.to === from),
            )
            .map(({ from }) => from),
        ).size >= HELD_UP_FROM,
    );

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
    const pass = stopOf(this.ways);
    for (const { id, from } of this.ways) if (goals.includes(id)) this.left.set(from, 1);
    for (const [state, steps] of this.left)
      for (const way of this.ways)
        if (way.to === state && !this.left.has(way.from) && this.leads(way, pass))
          this.left.set(way.from, steps + 1);
    if (pass !== undefined && !this.left.has(pass)) this.left.set(pass, DETOUR);
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

  /** A stop is left to where it was entered from, and to nowhere else: it is no short cut, but the way to its own goals. */
  private leads({ from, to, event }: Way, stop: string | undefined): boolean {
    if (
      BY_ANOTHER.has(event) &&
      !this.ways.some((way) => this.goals.includes(way.id) && BY_ANOTHER.has(way.event))
    )
      return false;
    if (stop === undefined || (from !== stop && to !== stop)) return true;
    if (from === stop) return false;
    const beyond = this.ways.filter((way) => this.goals.includes(way.id) && way.from === stop);
    return beyond.some(
      (way) => way.to === from || !this.ways.some((back) => back.from === way.to && back.to === stop),
    );
  }

  knows(state: string): boolean {
    return this.ways.some(({ from, to }) => from === state || to === state);
  }
}
