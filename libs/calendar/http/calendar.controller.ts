import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers } from '../../platform/http/index.js';
import type { Explanation } from '../domain/explain.js';
import { explainDate } from '../explain-date.js';
import { CalendarDesk, importCalendarYear, type ImportedYear } from '../import-calendar-year.js';
import { yearOverview, type YearOverview } from '../year-overview.js';
import { DeadlineQuery, NoticeForm, YearPath } from './calendar-forms.js';
import { DeadlineView, ImportedYearView, YearView } from './calendar-views.js';

/** 工作日历: which days count, why a date is that date, and the next year's notice. */
@Controller('calendar')
export class CalendarController {
  constructor(@Inject(CalendarDesk) private readonly desk: CalendarDesk) {}

  @Get('deadline')
  @Requires('calendar:read')
  @Answers(200, DeadlineView)
  deadline(@Query() question: DeadlineQuery): Explanation {
    return explainDate(this.desk.calendar.get(), question);
  }

  @Get(':year')
  @Requires('calendar:read')
  @Answers(200, YearView)
  year(@Param() { year }: YearPath): YearOverview {
    return yearOverview(this.desk.calendar.get(), year);
  }

  @Post('years')
  @Requires('calendar:import')
  @Answers(201, ImportedYearView)
  importYear(@Body() notice: NoticeForm, @CurrentActor() actor: Actor): Promise<ImportedYear> {
    return importCalendarYear(this.desk, notice, actor.label);
  }
}
