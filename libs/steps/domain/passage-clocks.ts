import type { Day } from '../../calendar/domain/day.js';
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
import type { ClockKind, FactData, FactName } from '../../facts/domain/facts.js';
import type { Setting } from './setting.js';
import type { StepFile } from './step-file.js';

/** The limits of a step under a rule: started, met, stopped, paused, moved, and every time told. */
export abstract class PassageClocks {
  abstract step: StepFile;
  abstract get at(): Date;
  abstract get setting(): Setting;
  abstract set(change: Partial<StepFile>): void;
  abstract record<Name extends FactName>(name: Name, data: FactData[Name]): void;

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

  pause(kind: ClockKind, basis: string, subject?: string): void {
    for (const clock of this.step.clocks.filter((c) => c.state === 'running' && is(c, kind, subject))) {
      this.replace({ ...clock, state: 'paused' });
      this.record('clock.paused', { ...named(clock), basis });
    }
  }

  resume(kind: ClockKind, pause: Pause, subject?: string): void {
    for (const clock of this.step.clocks.filter((c) => c.state === 'paused' && is(c, kind, subject))) {
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

  /** A last day that is given, and not counted out, is another now. */
  putOff(kind: ClockKind, onDay: Day, because: string, subject?: string): Due {
    return this.move(kind, subject, because, (clock) => reckoned({ ...clock, onDay }, this.at, this.setting));
  }

  /** From when it is counted, and what is not, turns out to have been otherwise. */
  recount(
    kind: ClockKind,
    counted: Pick<Clock, 'triggerOn' | 'excluded'>,
    because: string,
    subject?: string,
  ): void {
    if (!this.running(kind, subject)) return;
    this.move(kind, subject, because, (clock) => reckoned({ ...clock, ...counted }, this.at, this.setting));
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
    this.noLongerLateWith(kind, subject);
  }

  /** What was late is done at last, or is not to be done any more. */
  private noLongerLateWith(kind: ClockKind, subject: string | undefined): void {
    const { late } = this.step.memo;
    const isIt = (task: string): boolean =>
      task === taskOf({ kind, subject }) || (subject === undefined && task.startsWith(`${kind} `));
    const of = late?.of?.filter((task) => !isIt(task));
    if (!late || !of || of.length === late.of?.length) return;
    const memo = { ...this.step.memo, late: of.length > 0 ? { ...late, of } : undefined };
    this.set({ memo });
  }
}

export interface Due {
  readonly dueOn: Day;
  readonly provisional?: true;
}

const is = (clock: Clock, kind: ClockKind, subject: string | undefined): boolean =>
  clock.kind === kind && (subject === undefined || clock.subject === subject);

/** What is done by the end of a clock. */
export const taskOf = ({
  kind,
  subject,
}: {
  readonly kind: ClockKind;
  readonly subject?: string | undefined;
}): string => (subject === undefined ? kind : `${kind} ${subject}`);

/** A clock as facts name it. */
export const named = ({ kind, subject }: Clock): { clock: ClockKind; subject?: string } =>
  subject === undefined ? { clock: kind } : { clock: kind, subject };

export function due(clock: Pick<Clock, 'dueOn' | 'provisional'>): Due {
  return clock.provisional ? { dueOn: clock.dueOn, provisional: true } : { dueOn: clock.dueOn };
}
