import { isOpen, type Clock } from '../../clocks/domain/clock.js';
import type { Fact } from '../../facts/domain/facts.js';
import { APPLICANT, type Holder } from './holder.js';
import type { Reminder } from './journal.js';
import type { ProjectFile } from './project-file.js';
import type { StepState } from './states.js';
import type { StepFile } from './step-file.js';

/** 法律效果: what is another after a command than before it. */
export interface Effect {
  readonly steps: readonly StepChange[];
  readonly clocks: readonly ClockChange[];
  readonly facts: readonly Fact[];
  /** Into whose list it comes. */
  readonly told: readonly Reminder[];
}

/** A step that comes into another state, or another's hands. */
export interface StepChange {
  readonly id: string;
  readonly item: string;
  readonly before: { readonly state: StepState; readonly holder: Holder | null };
  readonly after: { readonly state: StepState; readonly holder: Holder | null };
}

export const CLOCK_CHANGES = ['started', 'paused', 'resumed', 'moved', 'met', 'stopped', 'lapsed'] as const;

export interface ClockChange {
  readonly step: StepFile;
  readonly what: (typeof CLOCK_CHANGES)[number];
  /** As it then is; of what is over, as it was. */
  readonly clock: Clock;
  /** The last day that it had before. */
  readonly formerly: string | null;
}

/** The case as it stood when a command was about to be decided. */
export interface CaseBefore {
  readonly files: ReadonlyMap<string, StepFile>;
  readonly facts: number;
  readonly reminders: number;
  readonly openings: number;
}

export const caseBefore = (file: ProjectFile): CaseBefore => ({
  files: new Map(file.allFiles().map((step) => [step.id, step])),
  facts: file.journal.facts.length,
  reminders: file.journal.reminders.length,
  openings: file.openings.length,
});

export function effectOn(file: ProjectFile, before: CaseBefore): Effect {
  const changed = file.allFiles().filter((step) => before.files.get(step.id) !== step);
  return {
    steps: [
      ...changed.flatMap((step) => stepChange(before.files.get(step.id), step)),
      ...opened(file, before),
    ],
    clocks: changed.flatMap((step) => clockChanges(before.files.get(step.id), step)),
    facts: file.journal.facts.slice(before.facts),
    told: file.journal.reminders.slice(before.reminders),
  };
}

function stepChange(before: StepFile | undefined, after: StepFile): StepChange[] {
  const was = before ?? { state: after.state, holder: null };
  const isSame =
    before !== undefined &&
    was.state === after.state &&
    was.holder?.kind === after.holder?.kind &&
    was.holder?.code === after.holder?.code;
  if (isSame) return [];
  const { id, item, state, holder } = after;
  return [
    { id, item: item.code, before: { state: was.state, holder: was.holder }, after: { state, holder } },
  ];
}

/** What was locked until now and can be applied for; at its own file nobody is. */
function opened({ openings }: ProjectFile, before: CaseBefore): StepChange[] {
  return openings
    .slice(before.openings)
    .filter(({ standing }) => !before.files.has(standing.id))
    .map(({ standing }) => ({
      id: standing.id,
      item: standing.item,
      before: { state: 'LOCKED', holder: null },
      after: { state: standing.state, holder: APPLICANT },
    }));
}

function clockChanges(before: StepFile | undefined, step: StepFile): ClockChange[] {
  const known = new Map((before?.clocks ?? []).map((clock) => [clock.id, clock]));
  return step.clocks.flatMap((after) => {
    const was = known.get(after.id);
    const what = was === after ? null : whatBecameOf(was, after);
    if (what === null) return [];
    const formerly = was && was.dueOn !== after.dueOn ? was.dueOn : null;
    return [{ step, what, formerly, clock: isOpen(after) ? after : (was ?? after) }];
  });
}

function whatBecameOf(before: Clock | undefined, after: Clock): ClockChange['what'] | null {
  if (!before) return isOpen(after) ? 'started' : null;
  if (before.state === after.state) return before.dueOn === after.dueOn ? null : 'moved';
  if (after.state === 'running') return 'resumed';
  return after.state;
}
