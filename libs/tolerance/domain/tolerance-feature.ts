import type { Feature } from '../../steps/domain/feature.js';
import { late } from '../../steps/domain/settle.js';
import { convert } from './rules/convert.js';
import { extendSupply } from './rules/extend-supply.js';
import { notSupplied } from './rules/not-supplied.js';
import { fetched, supply } from './rules/supply.js';
import { voidOpinion } from './rules/void-opinion.js';

/** 容缺: what may be missing at first, by when it is supplied, and what follows if it is not. */
export const tolerance: Feature = {
  name: 'tolerance',
  commands: { supply, 'extend-supply': extendSupply, convert, 'void-opinion': voidOpinion },
  lapses: { supply: notSupplied, conversion: late },
  fetched,
};
