import { Field, NestedList, rules } from '../../platform/http/index.js';
import type { Day } from '../domain/day.js';
import { DAY_KINDS, type CalendarDay, type DayKind } from '../domain/describe-day.js';
import type { ExplainedDay, Explanation } from '../domain/explain.js';
import { FIRST_YEAR, LAST_YEAR } from '../domain/lunar-festivals.js';
import type { ImportedYear } from '../import-calendar-year.js';
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

export class ExplainedDayView extends CalendarDayView implements ExplainedDay {
  @Field(rules.nullable(rules.text(500)))
  pausedBy!: string | null;

  @Field(rules.nullable(rules.whole(1, 2000)))
  count!: number | null;
}

export class DeadlineView implements Explanation {
  @Field(rules.day)
  dueOn!: Day;

  @Field(rules.flag)
  provisional!: boolean;

  @Field(rules.day)
  baseDueOn!: Day;

  @NestedList(() => ExplainedDayView, 2000)
  days!: ExplainedDayView[];
}
