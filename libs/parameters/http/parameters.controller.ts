import { Body, Controller, Get, Inject, Param, Put, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, Idempotent, IdempotencyKey } from '../../platform/http/index.js';
import type { KeptRequest } from '../../platform/idempotency/kept-answer.js';
import { describeParameter, describeParameters } from '../describe-parameters.js';
import { ParameterDesk } from '../parameter-desk.js';
import { setParameter } from '../set-parameter.js';
import { changeOf, ParameterForm, ParameterPath, ParameterQuery, questionOf } from './parameter-forms.js';
import {
  parameterHistoryView,
  ParameterHistoryView,
  parameterView,
  ParameterView,
} from './parameter-views.js';
import { settingView, SettingView } from './setting-views.js';

/** 规则参数: the figures of the rules, who set them, from when on, and why. */
@Controller('parameters')
export class ParametersController {
  constructor(@Inject(ParameterDesk) private readonly desk: ParameterDesk) {}

  @Get()
  @Requires('parameter:read')
  @Answers(200, ParameterView, { isArray: true })
  async list(@Query() query: ParameterQuery): Promise<ParameterView[]> {
    return (await describeParameters(this.desk, questionOf(query))).map(parameterView);
  }

  @Get(':key')
  @Requires('parameter:read')
  @Answers(200, ParameterHistoryView)
  async show(@Param() { key }: ParameterPath, @Query() query: ParameterQuery): Promise<ParameterHistoryView> {
    return parameterHistoryView(await describeParameter(this.desk, key, questionOf(query)));
  }

  @Put(':key')
  @Requires('parameter:set')
  @Idempotent()
  @Answers(200, SettingView)
  async set(
    @Param() { key }: ParameterPath,
    @Body() form: ParameterForm,
    @CurrentActor() actor: Actor,
    @IdempotencyKey() request: KeptRequest | undefined,
  ): Promise<SettingView> {
    return settingView(await setParameter(this.desk, { change: changeOf(key, form), actor, request }));
  }
}
