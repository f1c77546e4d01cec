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

const WORDS: Vocabularies = { states: 'enforcement', categories: 'incidenttypes', said: 'stuck' };

const DEALING: Dealing = {
  kind: 'enforcement',
  field: 'incident',
  commands: [
    'dispatch-incident',
    'classify-incident',
    'file-case',
    'resolve-incident',
    'mediate-incident',
    'give-feedback',
    'close-incident',
  ],
};

/** 施工环境事件清单: the incidents of the city and of each project, and how many there are. */
@Controller()
export class IncidentsController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Get('incidents')
  @Requires('matter:list')
  @AnswersPage(MatterView)
  async list(@Query() query: MattersQuery, @CurrentActor() actor: Actor): Promise<Page<MatterView>> {
    const { items, next } = await listMatters(this.engine, actor, 'enforcement', query);
    return { items: items.map(showMatter(WORDS)), next };
  }

  @Get('incidents/figures')
  @Requires('matter:list')
  @Answers(200, MatterFiguresView)
  async figures(@Query() query: MattersQuery, @CurrentActor() actor: Actor): Promise<MatterFiguresView> {
    return showFigures(await countMatters(this.engine, actor, 'enforcement', query));
  }

  @Get('projects/:id/incidents')
  @Requires('project:read')
  @Answers(200, MattersOfProjectView)
  async ofProject(@Param() { id }: StepPath, @CurrentActor() actor: Actor): Promise<MattersOfProjectView> {
    const matters = await mattersOfProject(this.engine, actor, 'enforcement', id);
    return { matters: matters.map(showMatter(WORDS)) };
  }

  @Get('projects/:id/incidents/:number')
  @Requires('project:read')
  @Answers(200, MatterInFullView)
  async show(@Param() path: MatterPath, @CurrentActor() actor: Actor): Promise<MatterInFullView> {
    return showInFull(WORDS)(await readMatter(this.engine, actor, DEALING, path));
  }
}
