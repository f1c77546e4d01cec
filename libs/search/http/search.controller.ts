import { Controller, Get, Inject, Query } from '@nestjs/common';
import { CurrentActor, Requires } from '../../identity/http/index.js';
import type { Actor } from '../../identity/index.js';
import { Answers } from '../../platform/http/index.js';
import type { Registry } from '../../projects/index.js';
import { search } from '../search.js';
import { SEARCH_DESK } from './search-desk.token.js';
import { FoundView, SearchQuery, showFound } from './search-views.js';

/** 检索: one line to type in, and what one may see of what is called so. */
@Controller('search')
export class SearchController {
  constructor(@Inject(SEARCH_DESK) private readonly desk: Registry) {}

  @Get()
  @Requires('project:list')
  @Answers(200, FoundView)
  async find(@Query() query: SearchQuery, @CurrentActor() actor: Actor): Promise<FoundView> {
    return showFound(await search(this.desk, actor, query));
  }
}
