import type { Feature } from '../../steps/domain/feature.js';
import { late } from '../../steps/domain/settle.js';
import './commands.js';
import { CONNECTION } from './machine.js';
import { answer, complain, complaintLate, mend } from './rules/complain.js';
import {
  completeWorks,
  connect,
  isUnfinished,
  refuseUnfinished,
  replyPlan,
  reviewDesign,
  startWorks,
} from './rules/connect.js';
import { followStep } from './rules/follow-step.js';

/** 水电气热通信报装: how a site is connected, in whose time, and what no supplier may ask for it. */
export const utilities: Feature = {
  name: 'utilities',
  machines: [CONNECTION],
  commands: {
    'reply-supply-plan': replyPlan,
    'review-supply-design': reviewDesign,
    'start-customer-works': startWorks,
    'complete-customer-works': completeWorks,
    connect,
    'complain-practice': complain,
    'answer-practice': answer,
    'mend-practice': mend,
  },
  variations: { grant: { where: isUnfinished, rule: refuseUnfinished } },
  moved: followStep,
  lapses: { connection: late, 'complaint practice': complaintLate },
};
