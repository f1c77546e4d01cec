import type { Item } from '../../catalogue/domain/item.js';

/**
 * 项目总卷: the project's own file. What concerns the whole project, or somebody who waits for no single step, stands on
 * it: its stages and their limits, the problems raised about it, what was reported of its site. Kept like a step's file,
 * under the same lock and with the same clocks, it is no step: the procedure does not know it, and nothing waits for it.
 */
export const DOSSIER = 'PROJECT';

/** Led by 发展改革部门, which schedules the key projects. */
export const DOSSIER_ITEM: Item = {
  code: DOSSIER,
  zh: '项目总卷',
  en: 'Project file',
  stage: DOSSIER,
  kind: 'INTERNAL',
  domain: DOSSIER,
  lead: 'DRC',
  coop: [],
  applies: {},
  depends: [],
  limit: { statutory: null, extension: null, promised: null, countsInTotal: false },
  materials: [],
  clockStops: [],
  commitment: 'NONE',
  tolerance: false,
  regionalAssessment: null,
  outputs: [],
  validity: null,
  tacit: 'NONE',
  legal: [],
  confidence: 'K',
};
