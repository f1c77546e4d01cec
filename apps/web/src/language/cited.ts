import { useCallback } from 'react';
import type { Schemas } from '../api/client';
import { useListed } from './listed';

/** 行政许可法42；优化营商环境条例36: laws as they are cited, each with its article. */
export function useCited(): (basis: readonly Schemas['CitationView'][]) => string {
  const { clauses } = useListed();
  return useCallback(
    (basis) => clauses(basis.map(({ cite, article }) => `${cite} ${article}`.trim())),
    [clauses],
  );
}
