import { MACHINES, STATES, type MachineName, type StepState, type Transition } from './states.js';

/** What is wrong with the machines' tables; nothing, or the product does not start. */
export function checkMachines(): readonly string[] {
  return (Object.keys(MACHINES) as MachineName[]).flatMap(checkMachine);
}

function checkMachine(name: MachineName): string[] {
  const { initial, states, transitions } = MACHINES[name];
  const known = Object.keys(states) as StepState[];
  const table: readonly Transition[] = transitions;
  const starts = table.filter((t) => t.event === 'GRANTED_WITH').map((t) => t.from);
  const reached = reachable(new Set<StepState>([initial]), table);
  const problems = [
    ...doubles(table.map((t) => t.id)).map((id) => `transition ${id} is declared twice`),
    ...doubles(table.map((t) => `${t.from} by ${t.event}`)).map((d) => `${d} leads to two states`),
    ...table.filter((t) => STATES[t.from].terminal).map((t) => `${t.id} leaves the terminal state ${t.from}`),
    ...known.filter((s) => !reached.has(s)).map((s) => `no transition reaches ${s}`),
    ...known
      .filter((s) => isDeadEnd(s, table))
      .map((s) => `${s} is neither terminal nor left by any transition`),
    ...starts
      .filter((s) => s !== 'LOCKED' && !known.includes(s))
      .map((s) => `${s} is no state of this machine`),
  ];
  return problems.map((problem) => `${name}: ${problem}`);
}

function reachable(from: Set<StepState>, table: readonly Transition[]): Set<StepState> {
  for (;;) {
    const more = table.filter((t) => from.has(t.from) && !from.has(t.to));
    if (more.length === 0) return from;
    more.forEach((t) => from.add(t.to));
  }
}

const isDeadEnd = (state: StepState, table: readonly Transition[]): boolean =>
  !STATES[state].terminal && !table.some((t) => t.from === state);

const doubles = (values: readonly string[]): string[] => values.filter((v, i) => values.indexOf(v) !== i);
