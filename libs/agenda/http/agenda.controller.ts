import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { AnswersPage, type Page } from '../../platform/http/index.js';
import { readAgenda, type AgendaDesk } from '../read-agenda.js';
import { AGENDA_DESK } from './agenda-desk.token.js';
import { AgendaEntryView, AgendaQuery, showAgendaEntry } from './agenda-views.js';

/** 我要办的: what an applicant has to do now, across all departments. */
@Controller('agenda')
export class AgendaController {
  constructor(@Inject(AGENDA_DESK) private readonly desk: AgendaDesk) {}

  @Get()
  @Requires('agenda:read')
  @AnswersPage(AgendaEntryView)
  async list(@Query() query: AgendaQuery, @CurrentActor() actor: Actor): Promise<Page<AgendaEntryView>> {
    const { items, next } = await readAgenda(this.desk, actor, query);
    return { items: items.map(showAgendaEntry), next };
  }
}
