import { deadline, lapsesAt, type Excluded, type Unit } from '../../calendar/domain/arithmetic.js';
import { dayOf, type Day } from '../../calendar/domain/day.js';
import { lightMoments } from '../../calendar/domain/lights.js';
import type { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import type { ClockKind, WarningLevel } from '../../facts/domain/facts.js';
import { reminderMoments, type Ahead } from './reminders.js';

export type Light = 'green' | WarningLevel;

/** A pause with what it stands on: a clock never stops without a procedure and a basis (INV-C). */
export interface Pause extends Excluded {
  readonly basis: string;
}

/** Minutes and hours run from the very instant of the event, by night and on rest days. */
const SHORT = { MIN: 60_000, H: 3_600_000 } as const;

/** Whatever the calendar counts, and what is over before it counts anything. */
export type ClockUnit = Unit | keyof typeof SHORT;

/** What is promised, by whom, on what basis, and how long it takes. */
export interface ClockTerms {
  readonly kind: ClockKind;
  /** A legal limit turns dark red when it lapses, a promise red. */
  readonly nature: 'legal' | 'promise';
  readonly against: { readonly kind: string; readonly code: string };
  readonly basis: string;
  readonly unit: ClockUnit;
  readonly n: number;
  /** What of `n` was granted beside the period itself: it stays when the period changes. */
  readonly prolonged?: number;
  /** The day of the event, which is not counted (民法典 art. 201). */
  readonly triggerOn: Day;
  /** The plain 日 of a special law, watched beside the working days (T-11). */
  readonly strictDays?: number | null;
  /** Which one, where several of a kind may run on one step: a material, a department. */
  readonly subject?: string;
  /** The rule parameter that gave `n`, where one did. */
  readonly parameter?: string;
  /**
   * A last day that is given and not counted out: it is not moved for a rest day, nothing prolongs it, and nobody works
   * towards it, so that it has no lights.
   */
  readonly onDay?: Day;
  /** What is not counted of the time before it began to be watched. */
  readonly excluded?: readonly Pause[];
  /** So long before its end those concerned are reminded. */
  readonly ahead?: readonly Ahead[];
}

/** A period that the calendar counts. */
export type CalendarTerms = ClockTerms & { readonly unit: Unit };

/** 时限: one limit that runs against somebody. */
export interface Clock extends ClockTerms {
  readonly id: string;
  readonly excluded: readonly Pause[];
  readonly extended: number;
  readonly prolonged: number;
  readonly dueOn: Day;
  readonly provisional: boolean;
  readonly lapsesAt: Date;
  readonly blueAt: Date | null;
  readonly yellowAt: Date | null;
  /** Reminders that are still to come, the next one first. */
  readonly remindAt: readonly Date[];
  readonly light: Light;
  readonly state: 'running' | 'paused' | 'met' | 'stopped' | 'lapsed';
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}

/** What the arithmetic needs beside the clock itself. */
export interface ClockSetting {
  readonly calendar: WorkCalendar;
  readonly closeOfBusiness: string;
  readonly warning: {
    readonly blueRemainingWd: number;
    readonly yellowRatio: number;
    readonly yellowRemainingWd: number;
  };
}

export function startClock(id: string, terms: ClockTerms, at: Date, setting: ClockSetting): Clock {
  const fresh = {
    ...terms,
    id,
    excluded: terms.excluded ?? [],
    extended: 0,
    prolonged: terms.prolonged ?? 0,
    light: 'green',
    state: 'running',
    startedAt: at,
    endedAt: null,
  } as const;
  return { ...fresh, ...reckon(fresh, at, setting) };
}

/**
 * The same clock with its date worked out anew: after a pause, an extension, or another calendar. A light whose
 * moment now lies ahead again goes out, and comes on anew when it is true.
 */
export function reckoned<C extends Clock>(clock: C, at: Date, setting: ClockSetting): C {
  const anew = { ...clock, ...reckon(clock, at, setting) };
  const lit = lightAt(anew, at);
  return BRIGHTNESS[lit] < BRIGHTNESS[clock.light] ? { ...anew, light: lit } : anew;
}

export function resumed(clock: Clock, pause: Pause, at: Date, setting: ClockSetting): Clock {
  return reckoned({ ...clock, state: 'running', excluded: [...clock.excluded, pause] }, at, setting);
}

/** An extension adds its working days to the last day of the clock that it extends (TM-03). */
export function extended(clock: Clock, workingDays: number, at: Date, setting: ClockSetting): Clock {
  return reckoned({ ...clock, extended: clock.extended + workingDays }, at, setting);
}

/** A longer period, in the clock's own unit, from the same day of the event (T-08). */
export function prolonged(clock: Clock, by: number, at: Date, setting: ClockSetting): Clock {
  return reckoned({ ...clock, n: clock.n + by, prolonged: clock.prolonged + by }, at, setting);
}

/**
 * The same clock by another figure for its period. Nobody is made late by a change: one that would be over already
 * stays as it is.
 */
export function remeasured(clock: Clock, figure: number, at: Date, setting: ClockSetting): Clock {
  const anew = reckoned({ ...clock, n: figure + clock.prolonged }, at, setting);
  return anew.lapsesAt > at ? anew : clock;
}

export const isOpen = (clock: Clock): boolean => clock.state === 'running' || clock.state === 'paused';

type Reckoned = Pick<Clock, 'dueOn' | 'provisional' | 'lapsesAt' | 'blueAt' | 'yellowAt' | 'remindAt'>;

function reckon(clock: Omit<Clock, keyof Reckoned>, at: Date, setting: ClockSetting): Reckoned {
  const { unit, n, startedAt } = clock;
  if (unit !== 'MIN' && unit !== 'H') return byCalendar({ ...clock, unit }, at, setting);
  const lapses = new Date(startedAt.getTime() + n * SHORT[unit]);
  return {
    dueOn: dayOf(lapses),
    provisional: false,
    lapsesAt: lapses,
    blueAt: null,
    yellowAt: null,
    remindAt: [],
  };
}

function byCalendar(
  clock: Omit<Clock, keyof Reckoned> & { readonly unit: Unit },
  at: Date,
  { calendar, closeOfBusiness, warning }: ClockSetting,
): Reckoned {
  const { dueOn, provisional } = clock.onDay
    ? { dueOn: clock.onDay, provisional: false }
    : deadline(calendar, clock);
  const lapses = lapsesAt(clock.unit, dueOn, closeOfBusiness);
  const moments = clock.onDay
    ? { blueAt: null, yellowAt: null }
    : lightMoments(calendar, {
        ...clock,
        dueOn,
        strictCalendarDays: clock.strictDays ?? null,
        params: warning,
      });
  const remindAt = reminderMoments(calendar, { ...clock, dueOn }).filter(
    (moment) => moment > at && moment < lapses,
  );
  return { dueOn, provisional, lapsesAt: lapses, ...before(lapses, moments), remindAt };
}

/** A light that would come on only when the clock is over says nothing. */
function before(lapses: Date, { blueAt, yellowAt }: { blueAt: Date | null; yellowAt: Date | null }) {
  const inTime = (at: Date | null): Date | null => (at && at < lapses ? at : null);
  return { blueAt: inTime(blueAt), yellowAt: inTime(yellowAt) };
}

/** Something that time does to a clock. */
export interface ClockMoment {
  readonly clock: Clock;
  readonly at: Date;
  readonly what: 'blue' | 'yellow' | 'reminder' | 'lapse';
}

const BRIGHTNESS: Record<Light, number> = { green: 0, blue: 1, yellow: 2, red: 3, 'dark-red': 4 };

/** The next thing that time does to a running clock: its lights in their order, its reminders, then its lapse. */
export function nextMoment(clock: Clock): ClockMoment | null {
  if (clock.state !== 'running') return null;
  const light = nextLight(clock);
  const [reminder] = clock.remindAt;
  if (reminder && !(light && light.at <= reminder)) return { clock, at: reminder, what: 'reminder' };
  return light ?? { clock, at: clock.lapsesAt, what: 'lapse' };
}

function nextLight(clock: Clock): ClockMoment | null {
  const { light, blueAt, yellowAt } = clock;
  if (blueAt && BRIGHTNESS[light] < BRIGHTNESS.blue && !isBefore(yellowAt, blueAt))
    return { clock, at: blueAt, what: 'blue' };
  if (yellowAt && BRIGHTNESS[light] < BRIGHTNESS.yellow) return { clock, at: yellowAt, what: 'yellow' };
  return null;
}

/** When time next acts on a clock: a light alone wakes nobody. */
export const wakesAt = (clock: Clock): Date | null =>
  clock.state === 'running' ? (clock.remindAt[0] ?? clock.lapsesAt) : null;

/** The light that an open clock has by itself at an instant. */
function lightAt({ blueAt, yellowAt }: Clock, at: Date): Light {
  if (yellowAt && yellowAt <= at) return 'yellow';
  return blueAt && blueAt <= at ? 'blue' : 'green';
}

const isBefore = (a: Date | null, b: Date): boolean => a !== null && a < b;

/** The brightest light of several clocks, by the precedence of electronic supervision. */
export function brightest(lights: readonly Light[]): Light {
  return lights.reduce<Light>((a, b) => (BRIGHTNESS[b] > BRIGHTNESS[a] ? b : a), 'green');
}

export const lapseLevel = (clock: Clock): WarningLevel => (clock.nature === 'legal' ? 'dark-red' : 'red');
