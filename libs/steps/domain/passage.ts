import { dayOf, formatInstant, type Day } from '../../calendar/domain/day.js';
import type { Fact, FactData, FactName, SuspendedRight } from '../../facts/domain/facts.js';
import { signature, SYSTEM, type Actor } from '../../identity/domain/actor.js';
import { RuleViolation } from '../../platform/domain/rule-violation.js';
import type { StepCommand } from './commands.js';
import { APPLICANT, type Holder } from './holder.js';
import { DOSSIER } from './dossier.js';
import { distinct, type Addressee, type Duty, type DutyKind } from './duty.js';
import type { Journal, Turn } from './journal.js';
import { lateIn } from './late.js';
import type { Machine } from './machine.js';
import { itemOfMatter } from './matter.js';
import { PassageClocks } from './passage-clocks.js';
import { passOn, workingDays } from './possession.js';
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
export class Passage extends PassageClocks {
  private turns: Turn[] = [];
  private orders: Order[] = [];
  private known: { readonly at: Date; readonly setting: Setting } | undefined;

  constructor(
    public step: StepFile,
    private readonly settingAt: (at: Date) => Setting,
    readonly journal: Journal,
    private instant: Date,
    private who: Actor,
  ) {
    super();
  }

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

  /**
   * A command or an act that follows on another item of the project, in its newest round, by the same hand at the same
   * instant. Which command, the other step itself may have to be asked for.
   */
  elsewhere(item: string, what: Order['what'], again = false): void {
    this.orders.push({ item, what, at: this.at, who: this.who, again });
  }

  takeOrders(): Order[] {
    return this.orders.splice(0);
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

  private goTo(state: StepState, change: Partial<StepMemo> = {}): void {
    const before = this.step;
    this.closeHolding();
    const memo = { ...this.step.memo, ...change, by: this.who.label };
    this.step = { ...this.step, state, stateSince: this.at, memo: { ...memo, late: lateIn(state, memo) } };
    this.step = { ...this.step, holder: holderIn(this.step) };
    const { held, had } = passOn(before, this.step.holder, this.at, this.setting.calendar);
    if (held !== before.memo.held) this.remember({ held });
    if (had) this.journal.possessions.push(had);
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

  /** Of the step's item; what stands on the project's own file may concern one, or none. */
  record<Name extends FactName>(
    name: Name,
    data: FactData[Name],
    to: readonly Addressee[] = [],
    about: string | undefined = this.isDossier ? itemOfMatter(this.step, data) : this.step.item.code,
  ): void {
    const fact: Fact = {
      name,
      at: this.at,
      ...(about === undefined ? {} : { item: about }),
      stepId: this.step.id,
      ...signature(this.who),
      data,
    };
    this.journal.facts.push(fact);
    this.journal.reminders.push(...distinct(to).map((addressee) => ({ to: addressee, fact })));
  }

  get isDossier(): boolean {
    return this.step.item.code === DOSSIER;
  }

  /** Gives somebody beside the holder something to do; how long for says the clock of that kind and subject. */
  charge(kind: DutyKind, to: Addressee, { subject, person }: Pick<Duty, 'subject' | 'person'> = {}): void {
    const duty: Duty = {
      id: this.setting.newId(),
      kind,
      ...(subject === undefined ? {} : { subject }),
      to,
      ...(person === undefined ? {} : { person }),
      since: this.at.toISOString(),
    };
    this.remember({ duties: [...(this.step.memo.duties ?? []), duty] });
  }

  /** It is done, or somebody else's; without a subject all of the kind. */
  discharge(kind: DutyKind, subject?: string): void {
    const { duties = [] } = this.step.memo;
    const ended = duties.filter((d) => d.kind === kind && (subject === undefined || d.subject === subject));
    if (ended.length === 0) return;
    const { step, at, setting } = this;
    const had = ({ since }: Duty): number => workingDays(setting.calendar, new Date(since), at);
    this.journal.endedDuties.push(...ended.map((duty) => ({ step, duty, at, days: had(duty) })));
    this.remember({ duties: duties.filter((duty) => !ended.includes(duty)) });
  }

  duty(kind: DutyKind, subject?: string): Duty | undefined {
    return this.step.memo.duties?.find(
      (d) => d.kind === kind && (subject === undefined || d.subject === subject),
    );
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

  private closeHolding(): void {
    const { holder, state, stateSince } = this.step;
    if (!holder || stateSince.getTime() === this.at.getTime()) return;
    this.journal.holdings.push({ step: this.step, holder, state, from: stateSince, to: this.at });
  }
}

/** What follows elsewhere, once a step's own passage is over. */
export interface Order {
  readonly item: string;
  readonly what: StepCommand | ((p: Passage) => StepCommand | undefined) | ((p: Passage) => void);
  readonly at: Date;
  readonly who: Actor;
  /** As a new round, where the item had come to nothing. */
  readonly again: boolean;
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
