import { dayOf } from '../calendar/domain/day.js';
import { MEASURES, type Engine } from '../steps/index.js';
import { foldMonths } from './store/fold-months.js';

/** Adds up what was counted in the months that are over, so that figures of years are read in a moment. */
export async function foldTally({ db, clock }: Pick<Engine, 'db' | 'clock'>): Promise<number> {
  return foldMonths(db, dayOf(await clock.now()), MEASURES);
}
