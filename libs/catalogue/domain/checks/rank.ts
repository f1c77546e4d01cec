import type { CatalogueContent } from '../catalogue.js';
import type { Clause } from '../words.js';

/** 法律、法规: laws, administrative and local regulations; rules of ministries and normative documents are not. */
export function isLaw(content: CatalogueContent, clause: Clause): boolean {
  const rank = content.sources.find(({ code }) => code === clause.source)?.rank;
  return rank === 'LAW' || rank === 'REGULATION' || rank === 'LOCAL_REGULATION';
}
