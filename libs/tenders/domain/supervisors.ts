import type { Addressee } from '../../steps/domain/duty.js';
import type { Passage } from '../../steps/domain/passage.js';
import { PROCUREMENT } from './items.js';

/**
 * 招标投标法实施条例 art. 4: each trade's own department supervises its tenders; 住房和城乡建设 those of buildings and
 * municipal works. 政府采购法 art. 13: 财政部门 supervises procurement.
 */
const BY_PROJECT_TYPE: Readonly<Record<string, string>> = {
  MAJ_TRAFFIC: 'TRB',
  MAJ_WATER: 'WRB',
  MAJ_ENERGY: 'DRC',
};

export function supervisingOffice(p: Passage): Addressee {
  const { officeOf, projectType } = p.setting;
  return officeOf(p.step.item.code === PROCUREMENT ? 'FIN' : (BY_PROJECT_TYPE[projectType] ?? 'HUD'));
}

/** Whom it concerns how the tender goes: the tenderee, the trading centre, and who supervises it. */
export const concerned = (p: Passage): Addressee[] => [p.applicant, p.lead, supervisingOffice(p)];
