import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import type { ForeseenMove, ForeseenMoves } from '../clock-recomputation.js';
import { formatInstant, type Day } from '../domain/day.js';
import { DAY_KINDS, type CalendarDay, type DayKind } from '../domain/describe-day.js';
import type { ExplainedDay } from '../domain/explain.js';
import type { ExplainedDate } from '../explain-date.js';
import { FIRST_YEAR, LAST_YEAR } from '../domain/lunar-festivals.js';
import type { ForeseenYear, ImportedYear } from '../import-calendar-year.js';
import type { LoadedYear } from '../store/calendar-years.js';
import type { YearOverview } from '../year-overview.js';

const year = rules.whole(FIRST_YEAR, LAST_YEAR);
const workingDays = rules.whole(0, 366);

export class ImportedYearView implements ImportedYear {
  @Field(year)
  year!: number;

  @Field(rules.text(200))
  notice!: string;

  @Field(workingDays)
  workingDays!: number;

  @Field(rules.whole(0, Number.MAX_SAFE_INTEGER))
  movedClocks!: number;
}

export class CalendarDayView implements CalendarDay {
  @Field(rules.day)
  day!: Day;

  @Field(rules.whole(0, 6))
  weekday!: number;

  @Field(rules.oneOf(DAY_KINDS))
  kind!: DayKind;

  @Field(rules.nullable(rules.text(40)))
  holiday!: string | null;

  @Field(rules.flag)
  provisional!: boolean;
}

export class YearView implements YearOverview {
  @Field(year)
  year!: number;

  @Field(rules.nullable(rules.text(200)))
  notice!: string | null;

  @Field(rules.flag)
  provisional!: boolean;

  @Field(workingDays)
  workingDays!: number;

  @NestedList(() => CalendarDayView, 366)
  days!: CalendarDayView[];
}

export class LoadedYearView {
  @Field(year)
  year!: number;

  @Field(rules.nullable(rules.text(200)))
  notice!: string | null;

  @Field(rules.instant)
  loadedAt!: string;

  @Field(rules.text(100))
  loadedBy!: string;
}

class ProjectOfMoveView {
  @Field(rules.id)
  id!: string;

  @Field(rules.text(60))
  code!: string;

  @Field(rules.text(200))
  name!: string;
}

class ForeseenMoveView implements ForeseenMove {
  @Nested(() => ProjectOfMoveView)
  project!: ProjectOfMoveView;

  @Field(rules.nullable(rules.code()))
  item!: string | null;

  @Field(rules.text(40))
  clock!: string;

  @Field(rules.day)
  from!: Day;

  @Field(rules.day)
  dueOn!: Day;
}

class ForeseenMovesView implements ForeseenMoves {
  @Field(rules.whole(0, Number.MAX_SAFE_INTEGER))
  moved!: number;

  @NestedList(() => ForeseenMoveView, 50)
  examples!: ForeseenMoveView[];

  @Field(rules.whole(0, Number.MAX_SAFE_INTEGER))
  concerned!: number;

  @Field(rules.whole(0, Number.MAX_SAFE_INTEGER))
  looked!: number;
}

export class ForeseenYearView extends YearView implements ForeseenYear {
  @Field(rules.listOf(rules.day, 366))
  changed!: Day[];

  @Nested(() => ForeseenMovesView)
  moves!: ForeseenMovesView;
}

export const loadedYearView = ({ loadedAt, ...year }: LoadedYear): LoadedYearView => ({
  ...year,
  loadedAt: formatInstant(loadedAt),
});

export class ExplainedDayView extends CalendarDayView implements ExplainedDay {
  @Field(rules.nullable(rules.text(500)))
  pausedBy!: string | null;

  @Field(rules.nullable(rules.whole(1, 2000)))
  count!: number | null;
}

export class DeadlineView implements ExplainedDate {
  @Field(rules.day)
  triggerOn!: Day;

  @Field(rules.day)
  dueOn!: Day;

  @Field(rules.flag)
  provisional!: boolean;

  @Field(rules.day)
  baseDueOn!: Day;

  @NestedList(() => ExplainedDayView, 2000)
  days!: ExplainedDayView[];
}
