import type { Catalogue } from '../catalogue/domain/catalogue.js';
import type { Engine } from '../steps/index.js';

/** What supervising needs: the engine, and the words of today's catalogue. */
export interface SupervisionDesk extends Engine {
  currentCatalogue(): Promise<string>;
}

export const wordsOfToday = async (desk: SupervisionDesk): Promise<Catalogue> =>
  desk.sources.catalogue(await desk.currentCatalogue());
