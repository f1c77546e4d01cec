import type { DataSource } from 'typeorm';
import { addDays, dayOf, startOfDay, timeOf, weekdayOf, yearOf, type Day } from '../../calendar/index.js';
import { presetParameters } from '../../parameters/index.js';
import { read } from '../../platform/database/index.js';

/** 行政许可法 art. 32(4): a licence that was applied for so many working days before is accepted by silence. */
const SILENT_WD = 5;
const MINUTE_MS = 60_000;

/** When the offices of a bench close, and with that everything ends that was received five working days ago. */
export interface Evening {
  readonly instant: Date;
  /** The beginning of the day on which everything was applied for. */
  readonly appliedAt: Date;
}

/** Offices close at a full minute: the first that is at least so far away. */
export function eveningIn(ms: number, now = Date.now()): Evening {
  const instant = new Date(Math.ceil((now + ms) / MINUTE_MS) * MINUTE_MS);
  return { instant, appliedAt: startOfDay(addDays(dayOf(instant), -SILENT_WD)) };
}

/** Business time is real time, so the offices of this ledger close when the bench is ready and not at half past five. */
export async function closeOfficesAt(db: DataSource, { instant, appliedAt }: Evening): Promise<void> {
  const closing = timeOf(instant).slice(0, 'HH:MM'.length);
  await presetParameters(db, {
    values: { close_of_business: closing },
    validFrom: appliedAt,
    by: 'npm run bench',
  });
}

const WRITE_YEAR = `
  insert into calendar_year (year, notice, content, loaded_at, loaded_by) values ($1, 'bench', $2, now(), 'bench')
  on conflict (year) do update set content = excluded.content`;

/** A bench is run on Sundays, too: in its ledger every day around today is worked. */
export async function workEveryDay(db: DataSource, today: Day = dayOf(new Date())): Promise<void> {
  for (const year of new Set([yearOf(addDays(today, -10)), yearOf(addDays(today, 1))])) {
    const restDays = daysOf(year).filter((day) => [0, 6].includes(weekdayOf(day)));
    const content = {
      year,
      notice: 'bench',
      sources: [],
      holidays: [],
      makeupWorkdays: restDays.map((date) => ({ date, for: 'bench' })),
    };
    await read(db, WRITE_YEAR, [year, JSON.stringify(content)]);
  }
}

function daysOf(year: number): Day[] {
  const days: Day[] = [];
  for (let day: Day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1)) days.push(day);
  return days;
}
