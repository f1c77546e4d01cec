import type { AskedMaterial } from '../../procedure/domain/asked-materials.js';

/**
 * What the promise may stand in for: the secondary materials that the catalogue lists as such for the item. Without a main
 * material nobody can judge whether the law's conditions are met, nor afterwards whether the promise was kept.
 */
export const isReplaceable = ({ from, role, deferrable }: AskedMaterial): boolean =>
  from === 'applicant' && role === 'SECONDARY' && deferrable;
