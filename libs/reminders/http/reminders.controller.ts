import { Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { AnswersNothing, AnswersPage, Refuses, type Page } from '../../platform/http/index.js';
import type { Engine } from '../../steps/index.js';
import { readReminders, seeReminder } from '../read-reminders.js';
import { ReminderPath, RemindersQuery } from './reminder-forms.js';
import { ReminderView, showReminder } from './reminder-views.js';
import { REMINDERS_DESK } from './reminders-desk.token.js';

/** 提醒: what went out to the one who asks, or to its office. */
@Controller('reminders')
@Requires('reminder:read')
export class RemindersController {
  constructor(@Inject(REMINDERS_DESK) private readonly desk: Engine) {}

  @Get()
  @AnswersPage(ReminderView)
  async list(@Query() query: RemindersQuery, @CurrentActor() actor: Actor): Promise<Page<ReminderView>> {
    const { items, next } = await readReminders(this.desk, actor, query);
    return { items: items.map(showReminder), next };
  }

  @Post(':project/:number/seen')
  @AnswersNothing()
  @Refuses('resource.not-found')
  see(@Param() { project: projectId, number }: ReminderPath, @CurrentActor() actor: Actor): Promise<void> {
    return seeReminder(this.desk, actor, { projectId, number });
  }
}
