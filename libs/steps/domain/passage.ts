import { dayOf, formatInstant, type Day } from '../../calendar/domain/day.js';
import {
  extended,
  isOpen,
  reckoned,
  resumed,
  startClock,
  type Clock,
  type ClockTerms,
  type Pause,
} from '../../clocks/domain/clock.js';
import type { ClockKind, Fact, FactData, FactName } from '../../facts/domain/facts.js';
import { signature, SYSTEM, type Actor } from '../../identity/domain/actor.js';
import { RuleViolation } from '../../platform/domain/rule-violation.js';
import { APPLICANT, type Holder } from './holder.js';
import type { Setting } from './setting.js';
import {
  isTerminal,
  publicStateOf,
  STATES,
  transitionFor,
  transitionsBy,
  type StepEvent,
  type StepState,
} from './states.js';
import type { StepFile, StepMemo } from './step-file.js';

/** A holding period that has ended; the open one is the step's own. */
export interface EndedHolding {
  readonly step: StepFile;
  readonly holder: Holder;
  readonly state: StepState;
  readonly from: Date;
  readonly to: Date;
}

/** What happened in one transaction, in the order in which it happened. */
export class Journal {
  readonly facts: Fact[] = [];
  readonly holdings: EndedHolding[] = [];
}

/**
 * A step under a rule. Rules speak through it in the words of the procedure: take a transition, start or meet a
 * clock, record a fact. It changes nothing but its own copy of the file and the journal.
 */
export class Passage {
  constructor(
    public step: StepFile,
    readonly setting: Setting,
    readonly journal: Journal,
    private instant: Date,
    private who: Actor,
  ) {}

  get at(): Date {
    return this.instant;
  }

  get today(): Day {
    return dayOf(this.instant);
  }

  /** What time does happens as `system`, at the legal instant, whenever it is settled. */
  asTime(at: Date, act: () => void): void {
    const { instant, who } = this;
    this.instant = at;
    this.who = SYSTEM;
    act();
    this.instant = instant;
    this.who = who;
  }

  /** A refusal says how the step stands and who brought it there: the loser of a race reads what happened. */
  refuse(code: string, clause: string, data: ConstructorParameters<typeof RuleViolation>[2] = {}): never {
    const { item, state, stateSince, memo } = this.step;
    const standing = {
      state: publicStateOf(state),
      since: formatInstant(stateSince),
      by: memo.by ?? SYSTEM.label,
    };
    throw new RuleViolation(code, clause, { item: item.code, ...standing, ...data });
  }

  /** INV-I: what is decided against the applicant, or makes it wait longer, is never without a reason. */
  demandReason(reason: string, clause: string): void {
    if (reason.trim() === '') this.refuse('step.reason-missing', clause);
  }

  may(event: StepEvent): boolean {
    return transitionFor(this.step.machine, this.step.state, event) !== undefined;
  }

  /** Goes where the machine's table leads by this event; closes one holding period and opens the next. */
  take(event: StepEvent, memo: Partial<StepMemo> = {}): void {
    const { machine, state } = this.step;
    const transition = transitionFor(machine, state, event);
    if (!transition) {
      const ways = transitionsBy(machine, event);
      const from = [...new Set(ways.map((t) => publicStateOf(t.from)))];
      this.refuse('step.not-in-state', ways[0]?.basis ?? machine, { allowedIn: from });
    }
    this.closeHolding();
    this.step = {
      ...this.step,
      state: transition.to,
      stateSince: this.at,
      memo: {
        ...this.step.memo,
        ...memo,
        ...(isTerminal(transition.to) ? { late: undefined } : {}),
        by: this.who.label,
      },
    };
    this.step = { ...this.step, holder: holderIn(this.step) };
  }

  set(change: Partial<StepFile>): void {
    this.step = { ...this.step, ...change };
  }

  remember(memo: Partial<StepMemo>): void {
    this.step = { ...this.step, memo: { ...this.step.memo, ...memo } };
  }

  record<Name extends FactName>(name: Name, data: FactData[Name]): void {
    const { item, id } = this.step;
    this.journal.facts.push({ name, at: this.at, item: item.code, stepId: id, ...signature(this.who), data });
  }

  start(terms: ClockTerms): void {
    const clock = startClock(this.setting.newId(), terms, this.at, this.setting);
    this.set({ clocks: [...this.step.clocks, clock] });
    this.record('clock.started', { clock: clock.kind, ...due(clock), basis: clock.basis });
  }

  running(kind: ClockKind): Clock | undefined {
    return this.step.clocks.find((c) => c.kind === kind && c.state === 'running');
  }

  /** What was promised has been done in time. */
  meet(kind: ClockKind): void {
    this.end(kind, 'met', () => this.record('clock.met', { clock: kind }));
  }

  /** The clock ends without having been met: what it waited for will not come. */
  stop(kind: ClockKind, because: string): void {
    this.end(kind, 'stopped', () => this.record('clock.stopped', { clock: kind, because }));
  }

  stopAll(because: string): void {
    for (const kind of new Set(this.step.clocks.filter(isOpen).map((c) => c.kind))) this.stop(kind, because);
  }

  pause(kind: ClockKind, basis: string): void {
    if (!this.running(kind)) return;
    this.change(kind, (clock) => ({ ...clock, state: 'paused' }));
    this.record('clock.paused', { clock: kind, basis });
  }

  resume(kind: ClockKind, pause: Pause): void {
    if (!this.step.clocks.some((c) => c.kind === kind && c.state === 'paused')) return;
    this.change(kind, (clock) => resumed(clock, pause, this.at, this.setting));
    this.record('clock.resumed', { clock: kind, ...this.dueOf(kind) });
  }

  extend(kind: ClockKind, workingDays: number, because: string): { dueOn: Day; provisional?: true } {
    const from = this.running(kind)?.dueOn ?? this.today;
    this.change(kind, (clock) => extended(clock, workingDays, this.at, this.setting));
    this.record('clock.moved', { clock: kind, ...this.dueOf(kind), from, because });
    return this.dueOf(kind);
  }

  /** Works out every open clock anew, by a calendar that was published since; what moved is told. */
  reckonAgain(because: string): void {
    for (const clock of this.step.clocks.filter(isOpen)) {
      const anew = reckoned(clock, this.at, this.setting);
      if (anew.dueOn === clock.dueOn && anew.provisional === clock.provisional) continue;
      this.replace(anew);
      if (anew.dueOn !== clock.dueOn)
        this.record('clock.moved', { clock: clock.kind, ...due(anew), from: clock.dueOn, because });
    }
  }

  replace(clock: Clock): void {
    this.set({ clocks: this.step.clocks.map((c) => (c.id === clock.id ? clock : c)) });
  }

  private dueOf(kind: ClockKind): { dueOn: Day; provisional?: true } {
    const clock = this.running(kind);
    return clock ? due(clock) : { dueOn: this.today };
  }

  private end(kind: ClockKind, state: 'met' | 'stopped', tell: () => void): void {
    if (!this.step.clocks.some((c) => c.kind === kind && isOpen(c))) return;
    this.change(kind, (clock) => ({ ...clock, state, endedAt: this.at }));
    tell();
  }

  private change(kind: ClockKind, how: (clock: Clock) => Clock): void {
    this.set({ clocks: this.step.clocks.map((c) => (c.kind === kind && isOpen(c) ? how(c) : c)) });
  }

  private closeHolding(): void {
    const { holder, state, stateSince } = this.step;
    if (!holder || stateSince.getTime() === this.at.getTime()) return;
    this.journal.holdings.push({ step: this.step, holder, state, from: stateSince, to: this.at });
  }
}

export function due(clock: Clock): { dueOn: Day; provisional?: true } {
  return clock.provisional ? { dueOn: clock.dueOn, provisional: true } : { dueOn: clock.dueOn };
}

export function holderIn({
  state,
  department,
  memo,
}: Pick<StepFile, 'state' | 'department' | 'memo'>): Holder | null {
  if (isTerminal(state)) return null;
  const holder = STATES[state].holder;
  if (holder === 'applicant') return APPLICANT;
  if (holder === 'department') return { kind: 'department', code: department };
  return holder === 'by-procedure' ? (memo.special?.holder ?? null) : null;
}
