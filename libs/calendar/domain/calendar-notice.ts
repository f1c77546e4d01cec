import type { CalendarYear } from './work-calendar.js';

/** A year's notice as it is handed in: the calendar, where it was published, and a figure to check it by. */
export interface CalendarNotice extends CalendarYear {
  notice: string;
  sources: string[];
  /** How many working days whoever wrote it down counted: a slip of the pen shows. */
  workingDays?: number;
}

/** What is wrong where; the words for it stand in `words/problems.yaml`, `blanks` fill them. */
export interface NoticeProblem {
  field: string;
  code: string;
  blanks: Readonly<Record<string, string | number>>;
}
