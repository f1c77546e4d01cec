import { lapseLevel, type Clock } from '../../clocks/domain/clock.js';
import type { Actor } from '../../identity/domain/actor.js';
import type { Addressee } from './duty.js';
import type { Machine } from './machine.js';
import type { Matter, MatterKind, Raiser } from './matter.js';
import { named } from './passage-clocks.js';
import type { Passage } from './passage.js';

/** Which one a command is about: by its number, or the latest that is open. */
export interface WhichMatter {
  readonly number?: string;
  readonly about?: string;
}

type Raised = Pick<Matter, 'category' | 'about' | 'said'> & Partial<Matter>;

interface Keeping<State extends string, Event extends string> {
  readonly kind: MatterKind;
  /** What its numbers begin with. */
  readonly prefix: string;
  readonly machine: Machine<State, Event>;
  /** Said where nothing of the kind is open, or not this one; and by what rule. */
  readonly notOpen: string;
  readonly clause: string;
}

/** The matters of one kind on the project's own file: raised, led along their machine, handed on, and over at last. */
export class Matters<State extends string, Event extends string> {
  constructor(private readonly keeping: Keeping<State, Event>) {}

  open({ step }: Pick<Passage, 'step'>): Matter[] {
    return (step.memo.matters ?? []).filter(({ kind }) => kind === this.keeping.kind);
  }

  /** By its number; without one the latest of those for which `fits` says yes, or the latest of all. */
  find(p: Passage, { number, about }: WhichMatter, fits: (matter: Matter) => boolean): Matter {
    const open = this.open(p);
    const asked = number === undefined ? open : open.filter((matter) => matter.number === number);
    const aboutIt = asked.filter((matter) => about !== undefined && matter.about === about);
    const among = aboutIt.length > 0 ? aboutIt : asked;
    const found = among.filter(fits).at(-1) ?? among.at(-1);
    return found ?? p.refuse(this.keeping.notOpen, this.keeping.clause, { number: number ?? '' });
  }

  of(p: Passage, clock: Pick<Clock, 'subject'>): Matter | undefined {
    return this.open(p).find(({ number }) => number === clock.subject);
  }

  raise(p: Passage, raised: Raised, raisedBy: Raiser = raiserOf(p.actor)): Matter {
    const { kind, prefix, machine } = this.keeping;
    const { matters = [], matterNumbers = {} } = p.step.memo;
    const number = (matterNumbers[kind] ?? 0) + 1;
    const matter: Matter = {
      id: p.setting.newId(),
      kind,
      number: `${prefix}-${number}`,
      state: machine.initial,
      raisedBy,
      raisedAt: p.at.toISOString(),
      overdue: 0,
      reopened: 0,
      ...raised,
    };
    p.remember({ matters: [...matters, matter], matterNumbers: { ...matterNumbers, [kind]: number } });
    return matter;
  }

  may(matter: Matter, event: Event): boolean {
    return this.keeping.machine.transitions.some((way) => way.from === matter.state && way.event === event);
  }

  /** To where an event leads it, with what it then is; at its end it leaves the file and stays in the register. */
  follow(p: Passage, matter: Matter, event: Event, change: Partial<Matter> = {}): Matter {
    const { machine } = this.keeping;
    const state = p.follow(machine, matter.state as State, event);
    const after: Matter = { ...matter, lateSince: undefined, ...change, state };
    if (machine.terminal.includes(state)) this.end(p, after);
    else this.replace(p, after);
    return after;
  }

  change(p: Passage, matter: Matter, change: Partial<Matter>): Matter {
    const after = { ...matter, ...change };
    this.replace(p, after);
    return after;
  }

  /** Somebody else has it now, or the same for something else: what ran for it is over. */
  handTo(p: Passage, matter: Matter, to: Addressee): void {
    this.release(p, matter);
    this.bring(p, matter, to);
  }

  /** Somebody else has it now, too; whoever had it is not rid of it. */
  bring(p: Passage, { kind, number: subject, person }: Matter, to: Addressee): void {
    p.charge(kind, to, { subject, ...(person === undefined ? {} : { person }) });
  }

  /** Nobody has to do anything about it any more. */
  release(p: Passage, { kind, number }: Pick<Matter, 'kind' | 'number'>): void {
    p.meet(kind, number);
    p.discharge(kind, number);
  }

  /** Whoever has it has let its time go by: a light, an entry in its list, and it is late from now on. */
  late(p: Passage, matter: Matter, clock: Clock): Matter {
    const level = lapseLevel(clock);
    p.replace({ ...clock, state: 'lapsed', endedAt: p.at, light: level });
    const to = this.has(p, matter);
    p.record('clock.warned', { ...named(clock), level }, to ? [to] : []);
    return this.change(p, matter, { lateSince: p.at.toISOString() });
  }

  /** Who has it now. */
  has(
    { step }: Pick<Passage, 'step'>,
    { kind, number }: Pick<Matter, 'kind' | 'number'>,
  ): Addressee | undefined {
    return (step.memo.duties ?? []).filter((d) => d.kind === kind && d.subject === number).at(-1)?.to;
  }

  private replace(p: Passage, after: Matter): void {
    p.remember({
      matters: (p.step.memo.matters ?? []).map((matter) => (matter.id === after.id ? after : matter)),
    });
  }

  private end(p: Passage, matter: Matter): void {
    this.release(p, matter);
    p.journal.endedMatters.push({ matter, at: p.at });
    p.remember({ matters: (p.step.memo.matters ?? []).filter(({ id }) => id !== matter.id) });
  }
}

export const raiserOf = ({ role, department, region, label }: Actor): Raiser => ({
  role,
  ...(department === undefined ? {} : { department }),
  ...(region === undefined ? {} : { region }),
  label,
});
