import type { Catalogue } from './catalogue.js';
import type { Clause } from './words.js';

/** Clauses as a notice or a clock cites them: `环境影响评价法 22`. */
export const citeClauses = (catalogue: Catalogue, clauses: readonly Clause[]): string =>
  clauses
    .map(({ source, article }) => `${catalogue.sources.get(source)?.cite ?? source} ${article}`)
    .join('; ');
