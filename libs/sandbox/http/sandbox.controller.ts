import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { parseInstant } from '../../calendar/index.js';
import { Requires } from '../../identity/http/index.js';
import { Answers, Refuses } from '../../platform/http/index.js';
import { InvalidInput } from '../../platform/domain/invalid-input.js';
import { SandboxDesk, type Move } from '../sandbox-desk.js';
import { readFactsSince } from '../store/read-sandbox.js';
import {
  MoveForm,
  moveView,
  MoveView,
  sandboxFactView,
  SandboxFactView,
  sandboxView,
  SandboxView,
  SinceQuery,
} from './sandbox-views.js';

/** 沙盘: what the time is, and how it goes on. */
@Controller('sandbox')
export class SandboxController {
  constructor(@Inject(SandboxDesk) private readonly desk: SandboxDesk) {}

  @Get()
  @Requires('sandbox:see')
  @Answers(200, SandboxView)
  async show(): Promise<SandboxView> {
    return sandboxView(await this.desk.state());
  }

  @Post('moves')
  @Requires('sandbox:move-time')
  @Answers(201, MoveView)
  @Refuses('sandbox.only', 'sandbox.moving', 'sandbox.nothing-due')
  async move(@Body() form: MoveForm): Promise<MoveView> {
    return moveView(await moved(this.desk, form));
  }

  @Get('facts')
  @Requires('sandbox:move-time')
  @Answers(200, SandboxFactView, { isArray: true })
  async facts(@Query() { since, limit }: SinceQuery): Promise<SandboxFactView[]> {
    return (await readFactsSince(this.desk.db, parseInstant(since), limit)).map(sandboxFactView);
  }
}

function moved(desk: SandboxDesk, { by, to }: MoveForm): Promise<Move> {
  if (by !== undefined && to === undefined) return desk.leap(by);
  if (by === undefined && to !== undefined) return desk.moveTo(parseInstant(to));
  throw InvalidInput.of('by', to === undefined ? 'required' : 'unknown');
}
