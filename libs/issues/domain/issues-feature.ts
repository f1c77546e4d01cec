import type { Feature } from '../../steps/domain/feature.js';
import { assign, merge } from './assign.js';
import { confirm, reopen } from './confirm.js';
import { escalate, lapse, remind } from './escalate.js';
import { ISSUE } from './machine.js';
import { raise } from './raise.js';
import { movesOn, standsStill } from './standstill.js';
import { acknowledge, reply, report } from './work.js';

/** 问题交办: problems find an owner, by a date, and are followed until who raised them says that they are solved. */
export const issuesFeature: Feature = {
  name: 'issues',
  machines: [ISSUE],
  commands: {
    'raise-issue': raise,
    'assign-issue': assign,
    'merge-issue': merge,
    'acknowledge-issue': acknowledge,
    'report-issue': report,
    'reply-issue': reply,
    'confirm-issue': confirm,
    'reopen-issue': reopen,
    'escalate-issue': escalate,
  },
  lapses: { issue: lapse },
  reminders: { issue: remind },
  late: standsStill,
  moved: movesOn,
};
