import type { Feature } from '../../steps/domain/feature.js';
import { late } from '../../steps/domain/settle.js';
import './commands.js';
import { HEARING } from './machine.js';
import { endHearing, endsHearing, scheduleHearing } from './rules/hold.js';
import { closeWithTheStep, noticeHearing, requestHearing, waiveHearing } from './rules/notice.js';

/** 听证: who has something at stake is heard before it is decided. */
export const hearings: Feature = {
  name: 'hearings',
  machines: [HEARING],
  commands: {
    'notice-hearing': noticeHearing,
    'request-hearing': requestHearing,
    'schedule-hearing': scheduleHearing,
  },
  variations: { 'end-special': { where: endsHearing, rule: endHearing } },
  lapses: { 'hearing request': waiveHearing, 'hearing hold': late },
  moved: closeWithTheStep,
};
