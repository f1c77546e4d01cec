import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, Public } from '../../platform/http/index.js';
import { explainDate, type ExplainedDate } from '../explain-date.js';
import {
  CalendarDesk,
  foreseeCalendarYear,
  importCalendarYear,
  type ForeseenYear,
  type ImportedYear,
} from '../import-calendar-year.js';
import { readLoadedYears } from '../store/calendar-years.js';
import { yearOverview, type YearOverview } from '../year-overview.js';
import { DeadlineQuery, NoticeForm, NoticeTextForm, YearPath } from './calendar-forms.js';
import {
  DeadlineView,
  ForeseenYearView,
  ImportedYearView,
  loadedYearView,
  LoadedYearView,
  YearView,
} from './calendar-views.js';
import { readNotice } from './read-notice.js';

/** 工作日历: which days count, why a date is that date, and the next year's notice. */
@Controller('calendar')
export class CalendarController {
  constructor(@Inject(CalendarDesk) private readonly desk: CalendarDesk) {}

  @Get()
  @Public()
  @Answers(200, LoadedYearView, { isArray: true })
  async years(): Promise<LoadedYearView[]> {
    return (await readLoadedYears(this.desk.db)).map(loadedYearView);
  }

  @Get('deadline')
  @Public()
  @Answers(200, DeadlineView)
  deadline(@Query() question: DeadlineQuery): Promise<ExplainedDate> {
    return explainDate(this.desk, question);
  }

  @Get(':year')
  @Public()
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

  @Post('notices')
  @Requires('calendar:import')
  @Answers(201, ImportedYearView)
  async importNotice(@Body() { yaml }: NoticeTextForm, @CurrentActor() actor: Actor): Promise<ImportedYear> {
    return importCalendarYear(this.desk, await readNotice(yaml), actor.label);
  }

  @Post('notices/preview')
  @Requires('calendar:import')
  @Answers(200, ForeseenYearView)
  async preview(@Body() { yaml }: NoticeTextForm): Promise<ForeseenYear> {
    return foreseeCalendarYear(this.desk, await readNotice(yaml));
  }
}
