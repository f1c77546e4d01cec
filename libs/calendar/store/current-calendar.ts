import type { DataSource } from 'typeorm';
import { KeptCurrent } from '../../platform/database/index.js';
import { WorkCalendar } from '../domain/work-calendar.js';
import { readVersion, readYears } from './calendar-years.js';

/** The calendar of this process. */
export class CurrentCalendar extends KeptCurrent<WorkCalendar> {
  static start(db: DataSource): Promise<CurrentCalendar> {
    const read = async () => new WorkCalendar(await readYears(db));
    return new CurrentCalendar({ version: () => readVersion(db), read }, new WorkCalendar([])).started();
  }

  get(): WorkCalendar {
    return this.value;
  }
}
