import type { CatalogueContent } from './catalogue.js';

/** A version of its own, as a place would publish it that lets the lead's silence decide these items (LOCAL_PILOT). */
export const openToSilence = (content: CatalogueContent, items: readonly string[]): CatalogueContent => ({
  ...content,
  version: `${content.version}.1`,
  items: content.items.map((item) => (items.includes(item.code) ? { ...item, tacit: 'LOCAL_PILOT' } : item)),
});
