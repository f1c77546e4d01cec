import {
  Body,
  Controller,
  Get,
  Inject,
  Param,
  Patch,
  Post,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { ChainVerdictView, RecordedFactView } from '../../facts/http/index.js';
import type { ChainVerdict, RecordedFact } from '../../facts/index.js';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import {
  Answers,
  AnswersPage,
  AnswersWorkbook,
  asWorkbook,
  Idempotent,
  IdempotencyKey,
  Refuses,
  type Page,
} from '../../platform/http/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import { changeFacts } from '../change-facts.js';
import { listProjects } from '../list-projects.js';
import { readProject, readTimeline, verifyFacts } from '../read-project.js';
import { registerProject, type Registry } from '../register-project.js';
import {
  FactsForm,
  ProjectPath,
  ProjectsQuery,
  RegistrationForm,
  TimelineExportQuery,
  TimelinePageQuery,
} from './project-forms.js';
import { ListedProjectView, ProjectView } from './project-views.js';
import { ChangedFactsView, RegisteredProjectView } from './registration-views.js';
import { REGISTRY } from './registry.token.js';
import { timelineSheet } from './timeline-sheet.js';
import { showListed, showProject } from './show-project.js';

/** 项目: registered by their applicants, each with the procedure that its type and facts make. */
@Controller('projects')
export class ProjectsController {
  constructor(@Inject(REGISTRY) private readonly registry: Registry) {}

  @Post()
  @Requires('project:register')
  @Idempotent()
  @Answers(201, RegisteredProjectView)
  @Refuses('project.code-taken', 'idempotency.key-reused')
  register(
    @Body() form: RegistrationForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() request: KeptRequest | undefined,
  ): Promise<RegisteredProjectView> {
    const registration = { ...form, applicantId: actor.applicantId ?? '' };
    return registerProject(this.registry, { registration, actor, request });
  }

  @Get()
  @Requires('project:list')
  @AnswersPage(ListedProjectView)
  async list(@Query() query: ProjectsQuery, @CurrentActor() actor: Actor): Promise<Page<ListedProjectView>> {
    const { items, next } = await listProjects(this.registry, actor, query, query);
    return { items: items.map(showListed), next };
  }

  @Get(':id')
  @Requires('project:read')
  @Answers(200, ProjectView)
  async show(@Param() { id }: ProjectPath, @CurrentActor() actor: Actor): Promise<ProjectView> {
    return showProject(await readProject(this.registry, actor, id));
  }

  @Patch(':id/facts')
  @Requires('project:change-facts')
  @Idempotent()
  @Answers(200, ChangedFactsView)
  @Refuses('access.not-yours', 'project.completed', 'idempotency.key-reused', 'resource.not-found')
  changeFacts(
    @Param() { id: projectId }: ProjectPath,
    @Body() { facts }: FactsForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() request: KeptRequest | undefined,
  ): Promise<ChangedFactsView> {
    return changeFacts(this.registry, { projectId, facts, actor, request });
  }

  @Get(':id/timeline')
  @Requires('facts:read')
  @AnswersPage(RecordedFactView)
  timeline(
    @Param() { id }: ProjectPath,
    @Query() query: TimelinePageQuery,
    @CurrentActor() actor: Actor,
  ): Promise<Page<RecordedFact>> {
    return readTimeline(this.registry, actor, id, query);
  }

  @Get(':id/timeline/export')
  @Requires('facts:read')
  @AnswersWorkbook()
  async exportTimeline(
    @Param() { id }: ProjectPath,
    @Query() { language, ...query }: TimelineExportQuery,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    const { project, catalogue } = await readProject(this.registry, actor, id);
    const read = (after: string | undefined) =>
      readTimeline(this.registry, actor, id, { ...query, after, limit: 500 });
    return asWorkbook(timelineSheet(project.name, catalogue, read), language);
  }

  @Get(':id/facts/verify')
  @Requires('facts:read')
  @Answers(200, ChainVerdictView)
  verify(@Param() { id }: ProjectPath, @CurrentActor() actor: Actor): Promise<ChainVerdict> {
    return verifyFacts(this.registry, actor, id);
  }
}
