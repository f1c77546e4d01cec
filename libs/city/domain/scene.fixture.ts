import { officialYears } from '../../calendar/data/official-years.js';
import { dayOf, parseInstant } from '../../calendar/domain/day.js';
import { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import type { CaseOnPaper } from '../../steps/domain/case.fixture.js';
import { readCityBooks } from '../city-books.js';
import type { Scene } from './habit.js';
import type { OfficeTemper, OwnerTemper } from './temperament.js';

const books = readCityBooks();
export const calendar = new WorkCalendar(officialYears());

/** An office and an owner that leave nothing to chance. */
export const OFFICE: OfficeTemper = {
  acceptsIn: 1,
  pace: 60,
  spread: 0,
  corrects: 0,
  experts: 0,
  refuses: 0,
  extends: 0,
  deliversIn: 1,
};
export const OWNER: OwnerTemper = {
  appliesIn: 2,
  parallel: false,
  correctsIn: 5,
  abandons: 0,
  defers: 0,
  keeps: 100,
  commits: 0,
  usesLand: 100,
  persists: 100,
  startsIn: 10,
};

/** What somebody sees of an item of a case on paper. */
export function sceneOf(paper: CaseOnPaper, time: string, item: string, other: Partial<Scene> = {}): Scene {
  const file = paper.look(time);
  const step = file.file(item);
  if (!step) throw new Error(item);
  const now = parseInstant(time);
  return {
    file,
    step,
    now,
    today: dayOf(now),
    calendar,
    office: OFFICE,
    temperOf: () => OFFICE,
    owner: OWNER,
    builds: 100,
    timing: books.timing,
    words: books.words,
    tries: 0,
    ...other,
  };
}
