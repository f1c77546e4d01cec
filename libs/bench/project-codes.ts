import { REGION } from './four-approvals.js';

/** 项目代码 as the national platform would give them: one after the other, each once. */
export function projectCodes(month = '2601'): () => string {
  let given = 0;
  return () => {
    given += 1;
    return `${month}-${REGION}-04-01-${String(given).padStart(6, '0')}`;
  };
}
