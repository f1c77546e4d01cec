import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, AnswersNothing, Refuses } from '../../platform/http/index.js';
import { checkScript } from '../check-script.js';
import { RehearsalStage } from '../rehearsal-stage.js';
import { listShippedScripts, readShippedScript } from '../shipped-scripts.js';
import { readRuns } from '../store/runs.js';
import { EventsQuery, RunPath, ScriptForm, ScriptPath } from './rehearsal-forms.js';
import {
  BegunView,
  CheckedScriptView,
  runLineView,
  RunLineView,
  runView,
  RunView,
  ScriptView,
  ShippedScriptView,
} from './rehearsal-views.js';

/** 流程演练: a dated script, played against the real engine in a sandbox of its own. */
@Controller('rehearsals')
@Requires('sandbox:rehearse')
export class RehearsalsController {
  constructor(@Inject(RehearsalStage) private readonly stage: RehearsalStage) {}

  @Get()
  @Answers(200, RunLineView, { isArray: true })
  async list(): Promise<RunLineView[]> {
    return (await readRuns(this.stage.options.db)).map(runLineView);
  }

  @Post()
  @Answers(201, BegunView)
  @Refuses('sandbox.only', 'rehearsal.invalid', 'rehearsal.one-at-a-time')
  async begin(@Body() { script }: ScriptForm, @CurrentActor() actor: Actor): Promise<BegunView> {
    return { id: await this.stage.begin(script, actor.accountId ?? null) };
  }

  @Post('check')
  @Answers(200, CheckedScriptView)
  check(@Body() { script }: ScriptForm): Promise<object> {
    return checkScript(script);
  }

  @Get('scripts')
  @Answers(200, ShippedScriptView, { isArray: true })
  scripts(): Promise<ShippedScriptView[]> {
    return listShippedScripts(this.stage.options.scripts);
  }

  @Get('scripts/:name')
  @Answers(200, ScriptView)
  async script(@Param() { name }: ScriptPath): Promise<ScriptView> {
    return { script: await readShippedScript(this.stage.options.scripts, name) };
  }

  @Get(':id')
  @Answers(200, RunView)
  async show(@Param() { id }: RunPath, @Query() { known }: EventsQuery): Promise<RunView> {
    return runView(await this.stage.show(id), known ?? 0);
  }

  @Post(':id/stop')
  @AnswersNothing()
  stop(@Param() { id }: RunPath): Promise<void> {
    return this.stage.stop(id);
  }
}
