/** A calendar day as 'YYYY-MM-DD'. Days compare and sort as the strings they are. */
export type Day = string;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Asia/Shanghai is +08:00 all year: China has kept no summer time since 1991. */
const ZONE_MS = 8 * 60 * MINUTE_MS;
const ZONE = '+08:00';

const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT_PATTERN =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?$/;

/** Days since 1970-01-01: arithmetic on days is arithmetic on this number. */
export function ordinalOf(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY_MS;
}

export function dayAt(ordinal: number): Day {
  return new Date(ordinal * DAY_MS).toISOString().slice(0, 10);
}

/** Whether the text is a day that exists: '2026-02-29' is none. */
export function isDay(text: string): boolean {
  return DAY_PATTERN.test(text) && !Number.isNaN(ordinalOf(text)) && dayAt(ordinalOf(text)) === text;
}

export function addDays(day: Day, n: number): Day {
  return dayAt(ordinalOf(day) + n);
}

/** T-08: a month later is the same day number, or the last day of a month that lacks it. */
export function addMonths(day: Day, n: number): Day {
  const months = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + n;
  const year = Math.floor(months / 12);
  const month = months - year * 12;
  const lastDayNumber = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const dayNumber = Math.min(Number(day.slice(8, 10)), lastDayNumber);
  return dayAt(Date.UTC(year, month, dayNumber) / DAY_MS);
}

/** How many days `to` is after `from`. */
export function daysBetween(from: Day, to: Day): number {
  return ordinalOf(to) - ordinalOf(from);
}

/** 0 is Sunday, 6 Saturday. */
export function weekdayOf(day: Day): number {
  return weekdayOfOrdinal(ordinalOf(day));
}

/** 1970-01-01 was a Thursday. */
export function weekdayOfOrdinal(ordinal: number): number {
  return (((ordinal + 4) % 7) + 7) % 7;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The instant at which clocks in China show that time ('HH:MM') on that day. */
export function instantOf(day: Day, time: string): Date {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  return new Date(ordinalOf(day) * DAY_MS + minutes * MINUTE_MS - ZONE_MS);
}

export function startOfDay(day: Day): Date {
  return new Date(ordinalOf(day) * DAY_MS - ZONE_MS);
}

/** The day that it is in China at that instant. */
export function dayOf(instant: Date): Day {
  return localText(instant).slice(0, 10);
}

/** The time of day in China at that instant, 'HH:MM:SS'. */
export function timeOf(instant: Date): string {
  return localText(instant).slice(11, 19);
}

/** '2026-01-13T17:30:00+08:00'; milliseconds are shown only where there are some. */
export function formatInstant(instant: Date): string {
  const local = localText(instant);
  const fraction = local.slice(19, 23);
  return local.slice(0, 19) + (fraction === '.000' ? '' : fraction) + ZONE;
}

/** Reads ISO 8601; a time without an offset is a time in China. */
export function parseInstant(text: string): Date {
  const parts = INSTANT_PATTERN.exec(text);
  const instant = parts?.[1] && isDay(parts[1]) ? new Date(parts[5] ? text : text + ZONE) : undefined;
  if (!instant || Number.isNaN(instant.getTime())) throw new RangeError(`not an instant: ${text}`);
  return instant;
}

function localText(instant: Date): string {
  return new Date(instant.getTime() + ZONE_MS).toISOString();
}
