import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { Answers, Public } from '../../platform/http/index.js';
import { CatalogueRegistry } from '../catalogue-registry.js';
import { compareVersions } from '../describe-comparison.js';
import { findCatalogue, findItem, listItems } from '../describe-catalogue.js';
import type { ItemDescription } from '../domain/item-description.js';
import { ItemPath, ItemsQuery, VersionPath } from './catalogue-queries.js';
import { catalogueView, CatalogueView, itemLineView, versionView, VersionView } from './catalogue-views.js';
import { entryChangeView, EntryChangeView } from './comparison-views.js';
import { ComparisonPath } from './draft-forms.js';
import { ItemLineView, ItemView } from './item-views.js';

/**
 * 事项目录: what can be asked for, of whom, on what legal basis, within what limit, with which materials. 行政许可法 art. 30:
 * for everybody to read, also without signing in.
 */
@Controller('catalogue')
@Public()
export class CatalogueController {
  constructor(@Inject(CatalogueRegistry) private readonly registry: CatalogueRegistry) {}

  @Get()
  @Answers(200, VersionView, { isArray: true })
  async versions(): Promise<VersionView[]> {
    return (await this.registry.versions()).map(versionView);
  }

  @Get(':version')
  @Answers(200, CatalogueView)
  async version(@Param() { version }: VersionPath): Promise<CatalogueView> {
    return catalogueView(await findCatalogue(this.registry, version));
  }

  @Get(':version/compare/:other')
  @Answers(200, EntryChangeView, { isArray: true })
  async compare(@Param() { version, other }: ComparisonPath): Promise<EntryChangeView[]> {
    return (await compareVersions(this.registry, version, other)).map(entryChangeView);
  }

  @Get(':version/items')
  @Answers(200, ItemLineView, { isArray: true })
  async items(@Param() { version }: VersionPath, @Query() selection: ItemsQuery): Promise<ItemLineView[]> {
    return (await listItems(this.registry, version, selection)).map(itemLineView);
  }

  @Get(':version/items/:code')
  @Answers(200, ItemView)
  item(@Param() { version, code }: ItemPath): Promise<ItemDescription> {
    return findItem(this.registry, version, code);
  }
}
