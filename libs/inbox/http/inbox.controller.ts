import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, AnswersPage, type Page } from '../../platform/http/index.js';
import { countInbox } from '../count-inbox.js';
import type { InboxDesk } from '../inbox-desk.js';
import { readAgenda } from '../read-agenda.js';
import { readInbox } from '../read-inbox.js';
import { AgendaView, showAgenda } from './agenda-views.js';
import { INBOX_DESK } from './inbox-desk.token.js';
import { AgendaQuery, CountsQuery, InboxQuery } from './inbox-forms.js';
import { InboxCountsView, InboxEntryView, showCounts, showEntry } from './inbox-views.js';

/** 收件箱: what a department has to deal with, and how much of it there is. */
@Controller('inbox')
@Requires('inbox:read')
export class InboxController {
  constructor(@Inject(INBOX_DESK) private readonly desk: InboxDesk) {}

  @Get()
  @AnswersPage(InboxEntryView)
  async list(@Query() query: InboxQuery, @CurrentActor() actor: Actor): Promise<Page<InboxEntryView>> {
    const { items, next } = await readInbox(this.desk, actor, query);
    return { items: items.map(showEntry), next };
  }

  @Get('counts')
  @Answers(200, InboxCountsView)
  async counts(@Query() office: CountsQuery, @CurrentActor() actor: Actor): Promise<InboxCountsView> {
    return showCounts(await countInbox(this.desk, actor, office));
  }

  @Get('agenda')
  @Answers(200, AgendaView)
  async agenda(@Query() query: AgendaQuery, @CurrentActor() actor: Actor): Promise<AgendaView> {
    return showAgenda(await readAgenda(this.desk, actor, query));
  }
}
