import type { Machine } from './machine.js';
import type { Passage } from './passage.js';
import type { StepMemo } from './step-file.js';

interface Stands<State> {
  readonly state: State;
  /** What it hung on is no more, for a reason of its own. */
  readonly over?: string;
}

/** How a machine beside the step's own is kept in the step's memory, and what is said where it is not there, or is over. */
interface Keeping<State extends string, Event extends string, Memo> {
  readonly machine: Machine<State, Event>;
  readonly of: (memo: StepMemo) => Memo | undefined;
  readonly as: (kept: Memo) => StepMemo;
  readonly missing: string;
  readonly ended: string;
  readonly clause: string;
}

/** A machine that lives on a step: a rule opens it while it is not over, leads it along its table, and has it remember. */
export class KeptOnStep<State extends string, Event extends string, Memo extends Stands<State>> {
  constructor(private readonly keeping: Keeping<State, Event, Memo>) {}

  open(p: Passage): Memo {
    const { of, missing, ended, clause } = this.keeping;
    const kept = of(p.step.memo);
    if (!kept) p.refuse(missing, clause);
    if (this.isOver(kept)) p.refuse(ended, clause, { stands: kept.over ?? kept.state });
    return kept;
  }

  isOver({ state, over }: Memo): boolean {
    return over !== undefined || this.keeping.machine.terminal.includes(state);
  }

  may({ state }: Memo, event: Event): boolean {
    return this.keeping.machine.transitions.some((way) => way.from === state && way.event === event);
  }

  follow(p: Passage, event: Event): void {
    const kept = this.open(p);
    this.write(p, { ...kept, state: p.follow(this.keeping.machine, kept.state, event) });
  }

  remember(p: Passage, change: Partial<Memo>): void {
    const kept = this.keeping.of(p.step.memo);
    if (kept) this.write(p, { ...kept, ...change });
  }

  /** What it hung on has fallen: nothing more comes of it. */
  fell(p: Passage): void {
    const kept = this.keeping.of(p.step.memo);
    if (kept && !this.isOver(kept)) this.write(p, { ...kept, over: 'fallen' });
  }

  private write(p: Passage, kept: Memo): void {
    p.remember(this.keeping.as(kept));
  }
}
