/** What the player of a rehearsal tells, in the order in which it happened (`RehearsalEvent` of the API). */
export type RunEvent =
  | { readonly kind: 'begin'; readonly title: string | null; readonly at: string; readonly entries: number }
  | FactEvent
  | EntryEvent
  | {
      readonly kind: 'end';
      readonly at: string;
      readonly states: States;
      readonly checks: readonly Check[];
    };

interface Both {
  readonly zh: string;
  readonly en: string;
}
export type States = Readonly<Record<string, string>>;

export interface FactEvent {
  readonly kind: 'fact';
  readonly seq: number;
  readonly at: string;
  readonly fact: string;
  readonly item: string | null;
  readonly actor: string;
  readonly data: Both;
}

export interface EntryEvent {
  readonly kind: 'entry';
  readonly line: number;
  readonly at: string;
  readonly command: (Both & { readonly as: string; readonly item: string | null }) | null;
  readonly refusal: (Both & { readonly code: string; readonly clause: string }) | null;
  readonly asWritten: boolean;
  readonly states: States;
}

export interface Check extends Both {
  readonly line: number;
  readonly held: boolean;
  readonly instead: Both | null;
}

export interface DayOfRun {
  readonly day: string;
  readonly happened: readonly (FactEvent | EntryEvent)[];
  /** How the steps stand when the day is over. */
  readonly states: States;
  /** Those that stand otherwise than the day before. */
  readonly changed: ReadonlySet<string>;
}

/** A rehearsal day by day: what happened on each, and how everything stood in the evening. */
export function daysOfRun(events: readonly RunEvent[]): DayOfRun[] {
  const byDay = new Map<string, (FactEvent | EntryEvent)[]>();
  for (const event of events) {
    if (event.kind !== 'fact' && event.kind !== 'entry') continue;
    const day = event.at.slice(0, 10);
    byDay.set(day, [...(byDay.get(day) ?? []), event]);
  }
  const days: DayOfRun[] = [];
  let states: States = {};
  for (const [day, happened] of [...byDay].sort(([one], [other]) => one.localeCompare(other))) {
    const before = states;
    for (const event of happened) if (event.kind === 'entry') states = { ...states, ...event.states };
    const changed = new Set(Object.keys(states).filter((item) => before[item] !== states[item]));
    // A day on which the script only passes by has nothing to show.
    const shown = happened.filter((event) => event.kind === 'fact' || event.command !== null);
    if (shown.length > 0 || changed.size > 0) days.push({ day, happened: shown, states, changed });
  }
  return days;
}

/** How far it has come: entries of the script that are over. */
export function progressOf(events: readonly RunEvent[]): { readonly done: number; readonly of: number } {
  const begin = events.find((event) => event.kind === 'begin');
  return { done: events.filter(({ kind }) => kind === 'entry').length, of: begin?.entries ?? 0 };
}
