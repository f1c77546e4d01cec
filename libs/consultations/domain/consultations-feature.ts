import type { Feature } from '../../steps/domain/feature.js';
import './commands.js';
import { CONSULTATION } from './machine.js';
import { closeWithTheStep } from './rules/close.js';
import { consult } from './rules/consult.js';
import { reply } from './rules/reply.js';
import { remind, silent } from './rules/silence.js';

/** 征求意见: one lead, many departments, each with a duty and a time of its own. */
export const consultations: Feature = {
  name: 'consultations',
  machines: [CONSULTATION],
  commands: { consult, reply },
  lapses: { consultation: silent },
  reminders: { consultation: remind },
  moved: closeWithTheStep,
};
