import type { Feature } from '../../steps/domain/feature.js';
import { late } from '../../steps/domain/settle.js';
import { COMMITMENT } from './machine.js';
import { LOCAL_PILOTS, type LocalPilot } from './pilots.js';
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
export const commitmentsWith = (pilots: readonly LocalPilot[]): Feature => ({
  name: 'commitments',
  commands: { check, rectify },
  variations: {
    submit: { where: signs, rule: sign(pilots) },
    grant: { where: isDecidedAtOnce, rule: grantOnTheSpot },
    'request-corrections': { where: isCommitted, rule: requestOthers },
  },
  lapses: { 'post-check': late, rectification: breakPromise },
  granted: beginPostCheck,
  machines: [COMMITMENT],
});

export const commitments = commitmentsWith(LOCAL_PILOTS);
