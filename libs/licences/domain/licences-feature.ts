import type { Feature } from '../../steps/domain/feature.js';
import { LICENCE } from './licence-machine.js';
import { cancel, recall, resumeLicence, revoke, suspendLicence } from './rules/end-licence.js';
import { expire, remindOfEnd, voidUnbuilt } from './rules/expire.js';
import { beginLife } from './rules/granted.js';
import { decideRenewal, renew } from './rules/renew.js';
import { extendStart, startWork } from './rules/start-work.js';
import { used } from './rules/use.js';
import { completeWork, resumeWork, suspendWork } from './rules/work.js';
import { WORK } from './work-machine.js';

/** 证照: what was granted lives on. It is used, renewed or built on in time, or it lapses; people may end it before. */
export const licences: Feature = {
  name: 'licences',
  commands: {
    revoke,
    recall,
    'cancel-licence': cancel,
    'suspend-licence': suspendLicence,
    'resume-licence': resumeLicence,
    renew,
    'decide-renewal': decideRenewal,
    'start-work': startWork,
    'extend-start': extendStart,
    'suspend-work': suspendWork,
    'resume-work': resumeWork,
    'complete-work': completeWork,
  },
  lapses: { validity: expire, 'work-start': voidUnbuilt },
  reminders: { validity: remindOfEnd },
  granted: beginLife,
  used,
  machines: [LICENCE, WORK],
};
