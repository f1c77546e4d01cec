import { dayOf, formatInstant, type Day } from '../../calendar/domain/day.js';
import {
  extended,
  isOpen,
  prolonged,
  reckoned,
  resumed,
  startClock,
  type Clock,
  type ClockTerms,
  type Pause,
} from '../../clocks/domain/clock.js';
import type { ClockKind, Fact, FactData, FactName, SuspendedRight } from '../../facts/domain/facts.js';
import { signature, SYSTEM, type Actor } from '../../identity/domain/actor.js';
import { RuleViolation } from '../../platform/domain/rule-violation.js';
import { APPLICANT, type Holder } from './holder.js';
import type { Addressee, Journal, Turn } from './journal.js';
import type { Machine } from './machine.js';
import type { Setting } from './setting.js';
import {
  isTerminal,
  publicStateOf,
  STATES,
  transitionFor,
  transitionsBy,
  type FALLEN_STATES,
  type StepEvent,
  type StepState,
} from './states.js';
import type { Impediment, StepFile, StepMemo } from './step-file.js';

/**
 * A step under a rule. Rules speak through it in the words of the procedure: take a transition, start or meet a
 * clock, record a fact. It changes nothing but its own copy of the file and the journal.
 */
export class Passage {
  private turns: Turn[] = [];
  private known: { readonly at: Date; readonly setting: Setting } | undefined;

  constructor(
    public step: StepFile,
    private readonly settingAt: (at: Date) => Setting,
    readonly journal: Journal,
    private instant: Date,
    private who: Actor,
  ) {}

  get at(): Date {
    return this.instant;
  }

  /** What holds at the instant of what is done, which may lie behind us. */
  get setting(): Setting {
    if (this.known?.at !== this.instant)
      this.known = { at: this.instant, setting: this.settingAt(this.instant) };
    return this.known.setting;
  }

  get today(): Day {
    return dayOf(this.instant);
  }

  /** What time does happens as `system`, at the legal instant, whenever it is settled. */
  asTime(at: Date, act: () => void): void {
    this.as(SYSTEM, at, act);
  }

  as(actor: Actor, at: Date, act: () => void): void {
    const { instant, who } = this;
    this.instant = at;
    this.who = actor;
    act();
    this.instant = instant;
    this.who = who;
  }

  get actor(): Actor {
    return this.who;
  }

  /** Says that the step has been granted for good, or that what it had come to has fallen: others look to it. */
  turn(what: Turn['what'], because = ''): void {
    this.turns.push({ what, because, at: this.at, who: this.who });
  }

  takeTurns(): Turn[] {
    return this.turns.splice(0);
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
    this.journal.transitions.push(transition.id);
    this.goTo(transition.to, memo);
  }

  /** What had been granted is no more: by the licence's own machine, which says why. */
  fall(state: keyof typeof FALLEN_STATES, because: string): void {
    this.goTo(state);
    this.fallen(because);
  }

  /** The same by the step's own machine, which has gone there already. */
  fallen(because: string): void {
    this.stopAll(because);
    this.turn('fell', because);
  }

  /** To where an event leads a machine beside the step's own, or a refusal. */
  follow<State extends string, Event extends string>(
    machine: Machine<State, Event>,
    from: State,
    event: Event,
  ): State {
    const way = machine.transitions.find((t) => t.from === from && t.event === event);
    if (way) {
      this.journal.transitions.push(way.id);
      return way.to;
    }
    const ways = machine.transitions.filter((t) => t.event === event);
    this.refuse(`${machine.name}.not-in-state`, ways[0]?.basis ?? machine.name, {
      stands: from,
      allowedIn: ways.map((t) => t.from),
    });
  }

  /** The ball passes to somebody else, while the state remains. */
  handOver(): void {
    const holder = holderIn(this.step);
    if (holder?.kind === this.step.holder?.kind && holder?.code === this.step.holder?.code) return;
    this.goTo(this.step.state);
  }

  private goTo(state: StepState, memo: Partial<StepMemo> = {}): void {
    this.closeHolding();
    this.step = {
      ...this.step,
      state,
      stateSince: this.at,
      memo: {
        ...this.step.memo,
        ...memo,
        ...(isTerminal(state) ? { late: undefined } : {}),
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

  /** Nothing that depends on the step can be newly submitted, until that is over. */
  impede(by: Impediment): void {
    const { impeded = [] } = this.step.memo;
    if (!impeded.includes(by)) this.remember({ impeded: [...impeded, by] });
  }

  unimpede(by: Impediment): void {
    const { impeded = [] } = this.step.memo;
    if (impeded.includes(by)) this.remember({ impeded: impeded.filter((other) => other !== by) });
  }

  record<Name extends FactName>(name: Name, data: FactData[Name], to: readonly Addressee[] = []): void {
    const { item, id } = this.step;
    const fact: Fact = { name, at: this.at, item: item.code, stepId: id, ...signature(this.who), data };
    this.journal.facts.push(fact);
    this.journal.reminders.push(...to.map((addressee) => ({ to: addressee, fact })));
  }

  /** 建设单位: into the list of the project's applicant. */
  get applicant(): Addressee {
    return { ...APPLICANT, region: null };
  }

  /** Into the list of the department that leads the step. */
  get lead(): Addressee {
    return { kind: 'department', code: this.step.department, region: this.step.region };
  }

  suspend(right: SuspendedRight, until: Day, because: string): void {
    const { id: stepId, item } = this.step;
    this.journal.suspensions.push({ right, until, because, from: this.at, stepId, item: item.code });
    this.record('right.suspended', { right, until, because }, [this.applicant]);
  }

  start(terms: ClockTerms): Clock {
    const clock = startClock(this.setting.newId(), terms, this.at, this.setting);
    this.set({ clocks: [...this.step.clocks, clock] });
    this.record('clock.started', { ...named(clock), ...due(clock), basis: clock.basis });
    return clock;
  }

  running(kind: ClockKind, subject?: string): Clock | undefined {
    return this.step.clocks.find((c) => c.state === 'running' && is(c, kind, subject));
  }

  /** What was promised has been done in time. */
  meet(kind: ClockKind, subject?: string): void {
    this.end(kind, subject, 'met', (clock) => this.record('clock.met', named(clock)));
  }

  /** The clock ends without having been met: what it waited for will not come. */
  stop(kind: ClockKind, because: string, subject?: string): void {
    this.end(kind, subject, 'stopped', (clock) => this.record('clock.stopped', { ...named(clock), because }));
  }

  /** Its time is over, and what it waited for has not happened. */
  lapse(clock: Clock): void {
    this.replace({ ...clock, state: 'lapsed', endedAt: this.at });
    this.record('clock.lapsed', { ...named(clock), ...due(clock) });
  }

  stopAll(because: string): void {
    for (const kind of new Set(this.step.clocks.filter(isOpen).map((c) => c.kind))) this.stop(kind, because);
  }

  pause(kind: ClockKind, basis: string): void {
    for (const clock of this.step.clocks.filter((c) => c.state === 'running' && c.kind === kind)) {
      this.replace({ ...clock, state: 'paused' });
      this.record('clock.paused', { ...named(clock), basis });
    }
  }

  resume(kind: ClockKind, pause: Pause): void {
    for (const clock of this.step.clocks.filter((c) => c.state === 'paused' && c.kind === kind)) {
      const anew = resumed(clock, pause, this.at, this.setting);
      this.replace(anew);
      this.record('clock.resumed', { ...named(anew), ...due(anew) });
    }
  }

  extend(kind: ClockKind, workingDays: number, because: string, subject?: string): Due {
    return this.move(kind, subject, because, (clock) => extended(clock, workingDays, this.at, this.setting));
  }

  /** A longer period from the same beginning, in the clock's own unit. */
  prolong(kind: ClockKind, by: number, because: string): Due {
    return this.move(kind, undefined, because, (clock) => prolonged(clock, by, this.at, this.setting));
  }

  /** Works out every open clock anew, by a calendar that was published since; what moved is told. */
  reckonAgain(because: string): void {
    for (const clock of this.step.clocks.filter(isOpen)) {
      const anew = reckoned(clock, this.at, this.setting);
      if (anew.dueOn === clock.dueOn && anew.provisional === clock.provisional) continue;
      this.replace(anew);
      if (anew.dueOn !== clock.dueOn)
        this.record('clock.moved', { ...named(anew), ...due(anew), from: clock.dueOn, because });
    }
  }

  replace(clock: Clock): void {
    this.set({ clocks: this.step.clocks.map((c) => (c.id === clock.id ? clock : c)) });
  }

  private move(
    kind: ClockKind,
    subject: string | undefined,
    because: string,
    how: (clock: Clock) => Clock,
  ): Due {
    const clock = this.running(kind, subject);
    if (!clock) throw new Error(`No ${kind} clock runs on ${this.step.item.code}`);
    const moved = how(clock);
    this.replace(moved);
    this.record('clock.moved', { ...named(moved), ...due(moved), from: clock.dueOn, because });
    return due(moved);
  }

  private end(
    kind: ClockKind,
    subject: string | undefined,
    state: 'met' | 'stopped',
    tell: (clock: Clock) => void,
  ): void {
    for (const clock of this.step.clocks.filter((c) => isOpen(c) && is(c, kind, subject))) {
      this.replace({ ...clock, state, endedAt: this.at });
      tell(clock);
    }
  }

  private closeHolding(): void {
    const { holder, state, stateSince } = this.step;
    if (!holder || stateSince.getTime() === this.at.getTime()) return;
    this.journal.holdings.push({ step: this.step, holder, state, from: stateSince, to: this.at });
  }
}

export interface Due {
  readonly dueOn: Day;
  readonly provisional?: true;
}

const is = (clock: Clock, kind: ClockKind, subject: string | undefined): boolean =>
  clock.kind === kind && (subject === undefined || clock.subject === subject);

/** A clock as facts name it. */
export const named = ({ kind, subject }: Clock): { clock: ClockKind; subject?: string } =>
  subject === undefined ? { clock: kind } : { clock: kind, subject };

export function due(clock: Pick<Clock, 'dueOn' | 'provisional'>): Due {
  return clock.provisional ? { dueOn: clock.dueOn, provisional: true } : { dueOn: clock.dueOn };
}

export function holderIn(step: Pick<StepFile, 'state' | 'department' | 'memo' | 'materials'>): Holder | null {
  if (isTerminal(step.state)) return null;
  const department: Holder = { kind: 'department', code: step.department };
  switch (STATES[step.state].holder) {
    case 'applicant':
      return APPLICANT;
    case 'department':
      return department;
    case 'by-procedure':
      return step.memo.special?.holder ?? null;
    case 'by-materials':
      return step.materials.some((m) => m.status === 'deferred') ? APPLICANT : department;
    default:
      return null;
  }
}
