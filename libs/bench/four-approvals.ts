import type { CatalogueContent, Item } from '../catalogue/index.js';

/** Newer than the product's own version because it is published after it. */
export const BENCH_VERSION = '0.4';
const LICENCES_VERSION = '0.5';
export const PROJECT_TYPE = 'SOC_INDUSTRY';
export const REGION = '433100';

/** Land, environmental, tendering, power: what the four departments decide side by side. */
const FOUR = ['LND-05', 'ENV-01', 'TND-01', 'PWR-02'];

/** Minerals beneath, environment, forest, relics: licences all, so that silence accepts each (行政许可法 art. 32). */
const FOUR_LICENCES = ['LND-05', 'ENV-01', 'FOR-01', 'CUL-01'];

export const ITEMS_OF_A_PROJECT = FOUR.length;

/**
 * A catalogue of the four items alone, each as it really is (its limits, its materials, its legal basis), but due of
 * every project and waiting for none of the others.
 */
export const fourApprovals = (content: CatalogueContent): CatalogueContent =>
  only(content, FOUR, BENCH_VERSION);

/** The same of four licences; published after the former, so that projects begin with it. */
export const fourLicences = (content: CatalogueContent): CatalogueContent =>
  only(content, FOUR_LICENCES, LICENCES_VERSION);

function only(content: CatalogueContent, codes: readonly string[], version: string): CatalogueContent {
  return { ...content, version, items: codes.map((code) => sideBySide(content, code)), milestones: [] };
}

function sideBySide(content: CatalogueContent, code: string): Item {
  const item = content.items.find((candidate) => candidate.code === code);
  if (!item) throw new Error(`The catalogue ${content.version} has no item ${code}`);
  const { when: _, ...always } = item;
  const applies = Object.fromEntries(content.projectTypes.map((type) => [type.code, 'R' as const]));
  return { ...always, applies, depends: [] };
}
