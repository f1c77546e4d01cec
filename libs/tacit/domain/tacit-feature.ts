import type { Feature } from '../../steps/domain/feature.js';
import { beginPostCheck, checkWhatSilenceDecided, wasDecidedBySilence } from './rules/check.js';
import { decideBySilence } from './rules/decide.js';

/** 超时默认: where a numbered rule of the place says so, and only there, a silent lead has granted. */
export const tacit: Feature = {
  name: 'tacit',
  variations: { check: { where: wasDecidedBySilence, rule: checkWhatSilenceDecided } },
  granted: beginPostCheck,
  late: decideBySilence,
};
