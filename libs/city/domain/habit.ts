import type { Day } from '../../calendar/domain/day.js';
import type { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import type { Dice } from '../../platform/domain/dice.js';
import type { Lead } from '../../regions/domain/region.js';
import type { StepCommand } from '../../steps/domain/commands.js';
import type { ProjectFile } from '../../steps/domain/project-file.js';
import type { StepFile } from '../../steps/domain/step-file.js';
import type { OfficeTemper, OwnerTemper } from './temperament.js';

/** Who acts: the owner, the office that leads the step, or one of those who watch over all. */
export type Part =
  'applicant' | 'window' | 'officer' | 'head' | 'province' | 'supervisor' | 'coordinator' | 'bidder';

/** What somebody sees of a step who thinks about what to do with it. */
export interface Scene {
  /** The whole case, settled up to now. */
  readonly file: ProjectFile;
  readonly step: StepFile;
  readonly now: Date;
  readonly today: Day;
  readonly calendar: WorkCalendar;
  /** How the office that leads the step works, and any other. */
  readonly office: OfficeTemper;
  readonly temperOf: (department: string, region: string) => OfficeTemper;
  readonly owner: OwnerTemper;
  /** How many working days building takes here. */
  readonly builds: number;
  readonly timing: Timing;
  /** What people write as their reasons, by what they do. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** How often what was planned for the same reason has been refused. */
  readonly tries: number;
}

/** What an owner waits for although no law does. */
export interface Timing {
  readonly awaits: Readonly<Record<string, string>>;
  readonly built: readonly string[];
}

/** What somebody means to do, and when. */
export interface Intent {
  readonly by: Part;
  /** Whose office it is, where another than the lead of the step acts. */
  readonly office?: Lead;
  readonly command: StepCommand;
  /** In so many working days … */
  readonly after?: number;
  /** … or on a day, or the first working day after it. */
  readonly on?: Day;
  /** … on that very day, whatever day it is. */
  readonly exactly?: boolean;
  /** From home, at any hour. */
  readonly online?: boolean;
}

/**
 * What somebody thinks about a step. `about` is the situation: as long as it stays, what was planned stays; when it
 * changes, or there is nothing to think any more, it is dropped.
 */
export interface Thought {
  /** Which one, where several things of a kind are open on the step. */
  readonly subject?: string;
  readonly about: string;
  /** What will be done, one after the other; nothing, where it is left to itself. */
  readonly plan: (dice: Dice) => readonly Intent[];
}

/** 习惯: what might this person do now with this step? Null where it is not concerned. */
export type Habit = (scene: Scene) => Thought | readonly Thought[] | null;

/** Habits by their names, which are part of what is drawn: another habit changes nothing about the others. */
export type Habits = readonly (readonly [name: string, habit: Habit])[];
