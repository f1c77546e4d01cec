import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, AnswersPage, Refuses, type Page } from '../../platform/http/index.js';
import { StepPath } from '../../steps/http/index.js';
import type { SupervisionDesk } from '../desk.js';
import { readBottlenecks } from '../read-bottlenecks.js';
import { readCards } from '../read-cards.js';
import { readCountedCases } from '../read-counted-cases.js';
import { readLetter, readLetters } from '../read-letters.js';
import { readSpread } from '../read-spread.js';
import { readStuck } from '../read-stuck.js';
import { readTrend } from '../read-trend.js';
import { CountedCaseView, LetterInFullView, LetterView, StuckView } from './case-views.js';
import { BottlenecksView, QuarterView, SpreadView, TrendView } from './figures-views.js';
import {
  showBottlenecks,
  showCase,
  showLetter,
  showQuarter,
  showSpread,
  showStuck,
  showTrend,
} from './show-supervision.js';
import { SUPERVISION_DESK } from './supervision-desk.token.js';
import * as forms from './supervision-forms.js';

/** 电子监察: who holds whom up, and what was written to whom about it. */
@Controller('supervision')
export class FiguresController {
  constructor(@Inject(SUPERVISION_DESK) private readonly desk: SupervisionDesk) {}

  @Get('bottlenecks')
  @Requires('supervision:read')
  @Answers(200, BottlenecksView)
  async bottlenecks(
    @Query() asked: forms.BottlenecksQuery,
    @CurrentActor() actor: Actor,
  ): Promise<BottlenecksView> {
    return showBottlenecks(await readBottlenecks(this.desk, actor, asked));
  }

  @Get('cases')
  @Requires('supervision:read')
  @AnswersPage(CountedCaseView)
  async cases(
    @Query() asked: forms.CasesQuery,
    @CurrentActor() actor: Actor,
  ): Promise<Page<CountedCaseView>> {
    const { items, next } = await readCountedCases(this.desk, actor, asked);
    return { items: items.map(showCase), next };
  }

  @Get('trend')
  @Requires('supervision:read')
  @Answers(200, TrendView)
  async trend(@Query() asked: forms.PeriodQuery, @CurrentActor() actor: Actor): Promise<TrendView> {
    return showTrend(await readTrend(this.desk, actor, asked));
  }

  @Get('spread')
  @Requires('supervision:read')
  @Answers(200, SpreadView)
  async spread(@Query() asked: forms.PeriodQuery, @CurrentActor() actor: Actor): Promise<SpreadView> {
    return showSpread(await readSpread(this.desk, actor, asked));
  }

  @Get('stuck')
  @Requires('supervision:read')
  @AnswersPage(StuckView)
  async stuck(@Query() asked: forms.StuckQuery, @CurrentActor() actor: Actor): Promise<Page<StuckView>> {
    const { items, next } = await readStuck(this.desk, actor, asked);
    return { items: items.map(showStuck), next };
  }

  @Get('cards')
  @Requires('supervision:read')
  @Answers(200, QuarterView)
  async cards(@Query() asked: forms.CardsQuery, @CurrentActor() actor: Actor): Promise<QuarterView> {
    return showQuarter(await readCards(this.desk, actor, asked));
  }

  @Get('letters')
  @Requires('supervision:letters')
  @AnswersPage(LetterView)
  async letters(
    @Query() asked: forms.LettersQueryForm,
    @CurrentActor() actor: Actor,
  ): Promise<Page<LetterView>> {
    const { items, next } = await readLetters(this.desk, actor, asked);
    return { items: items.map(showLetter), next };
  }

  @Get('letters/:id')
  @Requires('supervision:letters')
  @Answers(200, LetterInFullView)
  @Refuses('access.not-yours', 'resource.not-found')
  async letter(@Param() { id }: StepPath, @CurrentActor() actor: Actor): Promise<LetterInFullView> {
    const letter = await readLetter(this.desk, actor, id);
    return { ...showLetter(letter), words: letter.notice };
  }
}
