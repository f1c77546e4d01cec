import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import {
  MatterFiguresView,
  MatterInFullView,
  MatterPath,
  MattersOfProjectView,
  MattersQuery,
  MatterView,
  showFigures,
  showInFull,
  showMatter,
  type Vocabularies,
} from '../../matters/http/index.js';
import {
  countMatters,
  listMatters,
  mattersOfProject,
  readMatter,
  type Dealing,
} from '../../matters/index.js';
import { Answers, AnswersPage, type Page } from '../../platform/http/index.js';
import { StepPath } from '../../steps/http/index.js';
import type { Engine } from '../../steps/index.js';
import { ENGINE } from './engine.token.js';

const WORDS: Vocabularies = { states: 'issue', categories: 'issuecategories', said: 'stuck' };

const DEALING: Dealing = {
  kind: 'issue',
  field: 'issue',
  commands: [
    'assign-issue',
    'acknowledge-issue',
    'reply-issue',
    'report-issue',
    'confirm-issue',
    'reopen-issue',
    'escalate-issue',
    'merge-issue',
  ],
};

/** What another one says, or what is untrue, was closed by nobody. */
const DROPPED = ['S_MERGED'];

/** 问题清单: the problems of the city and of each project, and how many there are. */
@Controller()
export class IssuesController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Get('issues')
  @Requires('matter:list')
  @AnswersPage(MatterView)
  async list(@Query() query: MattersQuery, @CurrentActor() actor: Actor): Promise<Page<MatterView>> {
    const { items, next } = await listMatters(this.engine, actor, 'issue', query);
    return { items: items.map(showMatter(WORDS)), next };
  }

  @Get('issues/figures')
  @Requires('matter:list')
  @Answers(200, MatterFiguresView)
  async figures(@Query() query: MattersQuery, @CurrentActor() actor: Actor): Promise<MatterFiguresView> {
    return showFigures(await countMatters(this.engine, actor, 'issue', query, DROPPED));
  }

  @Get('projects/:id/issues')
  @Requires('project:read')
  @Answers(200, MattersOfProjectView)
  async ofProject(@Param() { id }: StepPath, @CurrentActor() actor: Actor): Promise<MattersOfProjectView> {
    const matters = await mattersOfProject(this.engine, actor, 'issue', id);
    return { matters: matters.map(showMatter(WORDS)) };
  }

  @Get('projects/:id/issues/:number')
  @Requires('project:read')
  @Answers(200, MatterInFullView)
  async show(@Param() path: MatterPath, @CurrentActor() actor: Actor): Promise<MatterInFullView> {
    return showInFull(WORDS)(await readMatter(this.engine, actor, DEALING, path));
  }
}
