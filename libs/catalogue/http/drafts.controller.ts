import { Body, Controller, Delete, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, AnswersNothing, Refuses } from '../../platform/http/index.js';
import { checkDraft } from '../check-draft.js';
import { DraftDesk } from '../draft-desk.js';
import { abandonDraft, proposeDraft, publishDraft, returnDraft } from '../release-draft.js';
import { readDrafts, readEvents } from '../store/drafts.js';
import { moveDraftOn, restoreEntry, showEntry, writeDraft, type WrittenEntry } from '../write-draft.js';
import {
  DraftPath,
  DraftReasonForm,
  EntryForm,
  EntryPath,
  OpenDraftForm,
  ProposalForm,
} from './draft-forms.js';
import {
  draftLineView,
  DraftLineView,
  draftView,
  DraftView,
  OpenedDraftView,
  PublishedDraftView,
  WrittenEntryView,
} from './draft-views.js';

/** 目录草稿: the place's next version, written, checked, proposed by one and published by another. */
@Controller('catalogue-drafts')
@Requires('catalogue:publish')
export class DraftsController {
  constructor(@Inject(DraftDesk) private readonly desk: DraftDesk) {}

  @Get()
  @Answers(200, DraftLineView, { isArray: true })
  async list(): Promise<DraftLineView[]> {
    return (await readDrafts(this.desk.db)).map(draftLineView);
  }

  @Post()
  @Answers(201, OpenedDraftView)
  async open(@CurrentActor() actor: Actor, @Body() form: OpenDraftForm): Promise<OpenedDraftView> {
    return { id: await this.desk.open(actor, form.reason, form.basedOn) };
  }

  @Get(':id')
  @Answers(200, DraftView)
  async show(@Param() { id }: DraftPath): Promise<DraftView> {
    const draft = await this.desk.find(id);
    const [checked, events] = await Promise.all([checkDraft(this.desk, draft), readEvents(this.desk.db, id)]);
    return draftView(draft, checked, events);
  }

  @Get(':id/entries/:section/:code')
  @Answers(200, WrittenEntryView)
  entry(@Param() { id, ...place }: EntryPath): Promise<WrittenEntry> {
    return showEntry(this.desk, id, place);
  }

  @Put(':id/entries/:section/:code')
  @AnswersNothing()
  @Refuses('draft.state', 'draft.written-meanwhile')
  write(
    @CurrentActor() actor: Actor,
    @Param() { id, ...place }: EntryPath,
    @Body() { text, revision }: EntryForm,
  ): Promise<void> {
    return writeDraft(this.desk, id, actor, { ...place, text, seen: revision });
  }

  @Delete(':id/entries/:section/:code')
  @AnswersNothing()
  @Refuses('draft.state')
  restore(@CurrentActor() actor: Actor, @Param() { id, ...place }: EntryPath): Promise<void> {
    return restoreEntry(this.desk, id, actor, place);
  }

  @Post(':id/move-on')
  @AnswersNothing()
  @Refuses('draft.state')
  moveOn(@CurrentActor() actor: Actor, @Param() { id }: DraftPath): Promise<void> {
    return moveDraftOn(this.desk, id, actor);
  }

  @Post(':id/propose')
  @AnswersNothing()
  @Refuses('draft.state', 'draft.unsound', 'draft.unchanged')
  propose(
    @CurrentActor() actor: Actor,
    @Param() { id }: DraftPath,
    @Body() { validFrom }: ProposalForm,
  ): Promise<void> {
    return proposeDraft(this.desk, id, actor, validFrom);
  }

  @Post(':id/return')
  @AnswersNothing()
  @Refuses('draft.state')
  giveBack(
    @CurrentActor() actor: Actor,
    @Param() { id }: DraftPath,
    @Body() { reason }: DraftReasonForm,
  ): Promise<void> {
    return returnDraft(this.desk, id, actor, reason);
  }

  @Post(':id/publish')
  @Answers(200, PublishedDraftView)
  @Refuses('draft.state', 'draft.unsound', 'draft.second-person', 'draft.overtaken')
  async publish(@CurrentActor() actor: Actor, @Param() { id }: DraftPath): Promise<PublishedDraftView> {
    return { version: await publishDraft(this.desk, id, actor) };
  }

  @Post(':id/abandon')
  @AnswersNothing()
  @Refuses('draft.state')
  abandon(
    @CurrentActor() actor: Actor,
    @Param() { id }: DraftPath,
    @Body() { reason }: DraftReasonForm,
  ): Promise<void> {
    return abandonDraft(this.desk, id, actor, reason);
  }
}
