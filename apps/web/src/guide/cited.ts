import type { Schemas } from '../api/client';

/** 行政许可法42、优化营商环境条例36: laws as they are cited, each with its article. */
export const cited = (basis: readonly Schemas['CitationView'][]): string =>
  basis.map(({ cite, article }) => `${cite} ${article}`.trim()).join('；');
