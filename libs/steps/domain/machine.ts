/** A machine beside the step's own, as data: what a promise that hangs on a step goes through. */
export interface Machine<State extends string = string, Event extends string = string> {
  readonly name: string;
  readonly initial: State;
  /** Where it ends. */
  readonly terminal: readonly State[];
  readonly transitions: readonly MachineTransition<State, Event>[];
}

export interface MachineTransition<State extends string = string, Event extends string = string> {
  /** The id of the rule book. */
  readonly id: string;
  readonly from: State;
  readonly to: State;
  readonly event: Event;
  readonly basis: string;
}

/** What is wrong with a machine: a state that nothing reaches, or from which it never ends; two ways by one event. */
export function problemsOf({ name, initial, terminal, transitions }: Machine): string[] {
  const states = [...new Set([initial, ...transitions.flatMap((t) => [t.from, t.to])])];
  const reached = closure([initial], (state) => transitions.filter((t) => t.from === state).map((t) => t.to));
  const ends = closure(terminal, (state) => transitions.filter((t) => t.to === state).map((t) => t.from));
  const ways = transitions.map((t) => `${t.from} by ${t.event}`);
  return [
    ...states.filter((s) => !reached.has(s)).map((s) => `${name}: nothing leads to ${s}`),
    ...(terminal.length === 0
      ? []
      : states.filter((s) => !ends.has(s)).map((s) => `${name}: ${s} never ends`)),
    ...ways.filter((way, i) => ways.indexOf(way) !== i).map((way) => `${name}: two ways from ${way}`),
  ];
}

function closure(from: readonly string[], next: (state: string) => readonly string[]): Set<string> {
  const known = new Set(from);
  for (const state of known) next(state).forEach((other) => known.add(other));
  return known;
}
