import { Controller, Get, Inject, Query, type StreamableFile } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { AnswersWorkbook, asWorkbook } from '../../platform/http/index.js';
import type { SupervisionDesk } from '../desk.js';
import { readBottlenecks } from '../read-bottlenecks.js';
import { readCountedCases } from '../read-counted-cases.js';
import { bottlenecksSheet } from './bottlenecks-sheet.js';
import { casesSheet } from './cases-sheet.js';
import { SUPERVISION_DESK } from './supervision-desk.token.js';
import * as forms from './supervision-forms.js';

const PAGE = 500;

/** 导出: what somebody sees on the board, for Excel; asked for like the page, and read page by page. */
@Controller('supervision/exports')
@Requires('supervision:read')
export class ExportsController {
  constructor(@Inject(SUPERVISION_DESK) private readonly desk: SupervisionDesk) {}

  @Get('bottlenecks')
  @AnswersWorkbook()
  async bottlenecks(
    @Query() { language, ...asked }: forms.BottlenecksExportQuery,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    return asWorkbook(bottlenecksSheet(await readBottlenecks(this.desk, actor, asked)), language);
  }

  @Get('cases')
  @AnswersWorkbook()
  async cases(
    @Query() { language, ...asked }: forms.CasesExportQuery,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    // What cannot be asked is refused before a file has begun.
    await readCountedCases(this.desk, actor, { ...asked, limit: 1 });
    const read = (after: string | undefined) =>
      readCountedCases(this.desk, actor, { ...asked, after, limit: PAGE });
    return asWorkbook(casesSheet(read), language);
  }
}
