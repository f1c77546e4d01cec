import type { Feature } from '../../steps/domain/feature.js';
import './commands.js';
import { SUPERVISION } from './machine.js';
import { handOver, unanswered } from './rules/escalate.js';
import { closeWhatIsDone, superviseLate, superviseNeglected } from './rules/follow-time.js';
import { recordViolation } from './rules/record-violation.js';
import { reply } from './rules/reply.js';
import { urge } from './rules/urge.js';

/** 督办: who is late is asked for it, level by level, until it is done or answered for. */
export const supervision: Feature = {
  name: 'supervision',
  machines: [SUPERVISION],
  commands: {
    urge,
    'reply-supervision': reply,
    'escalate-supervision': handOver,
    'record-violation': recordViolation,
  },
  lapses: { supervision: unanswered },
  late: superviseLate,
  neglected: superviseNeglected,
  afterwards: closeWhatIsDone,
};
