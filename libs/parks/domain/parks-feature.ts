import type { Feature } from '../../steps/domain/feature.js';
import { endWaiver } from './rules/end-waiver.js';
import { expire } from './rules/expire.js';

/** 区域评估: what is shared in a park, while it holds. */
export const parks: Feature = {
  name: 'parks',
  commands: { 'end-waiver': endWaiver },
  lapses: { 'validity RA': expire },
};
