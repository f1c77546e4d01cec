import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers, AnswersPage, type Page } from '../../platform/http/index.js';
import type { Engine } from '../../steps/index.js';
import { listBadRatings } from '../read-bad-ratings.js';
import { readFigures } from '../read-figures.js';
import { ENGINE } from './engine.token.js';
import { BadRatingsQuery, FiguresQuery } from './rating-forms.js';
import { BadRatingView, RatingFiguresView } from './rating-views.js';
import { showBadRating, showFigures } from './show-rating.js';

/** 好差评: how the offices were rated. */
@Controller('ratings')
export class FiguresController {
  constructor(@Inject(ENGINE) private readonly engine: Engine) {}

  @Get()
  @Requires('rating:read')
  @Answers(200, RatingFiguresView)
  async figures(@Query() asked: FiguresQuery, @CurrentActor() actor: Actor): Promise<RatingFiguresView> {
    return { offices: (await readFigures(this.engine, actor, asked)).map(showFigures) };
  }

  @Get('bad')
  @Requires('rating:bad')
  @AnswersPage(BadRatingView)
  async bad(@Query() asked: BadRatingsQuery, @CurrentActor() actor: Actor): Promise<Page<BadRatingView>> {
    const { items, next } = await listBadRatings(this.engine, actor, asked);
    return { items: items.map(showBadRating), next };
  }
}
