import type { Feature } from '../../steps/domain/feature.js';
import { late } from '../../steps/domain/settle.js';
import { COMMITMENT } from './machine.js';
import { breakPromise } from './rules/break.js';
import { check } from './rules/check.js';
import {
  beginPostCheck,
  grantOnTheSpot,
  isCommitted,
  isDecidedAtOnce,
  requestOthers,
} from './rules/decide.js';
import { rectify } from './rules/rectify.js';
import { sign, signs } from './rules/sign.js';

/** 告知承诺: decided on the spot on the applicant's signed word, which is checked afterwards. */
export const commitments: Feature = {
  name: 'commitments',
  commands: { check, rectify },
  variations: {
    submit: { where: signs, rule: sign },
    grant: { where: isDecidedAtOnce, rule: grantOnTheSpot },
    'request-corrections': { where: isCommitted, rule: requestOthers },
  },
  lapses: { 'post-check': late, rectification: breakPromise },
  granted: beginPostCheck,
  machines: [COMMITMENT],
};
