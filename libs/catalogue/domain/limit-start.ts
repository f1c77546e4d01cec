import type { LimitStart } from './item.js';

/** Against whom a legal limit runs, by the event that starts it. */
const AGAINST = {
  ACCEPTED: 'department',
  RECEIVED: 'department',
  /** 备案: complete with its information, so that nobody's time runs. */
  COMPLETE_INFO: 'nobody',
  ACCEPTANCE_PASSED: 'applicant',
  COMPLETED: 'applicant',
  STARTED: 'applicant',
  EVALUATION_REPORT: 'applicant',
  AWARD_DETERMINED: 'applicant',
  AWARD_NOTICE: 'applicant',
  DOC_ISSUED: 'applicant',
} as const satisfies Record<LimitStart, 'department' | 'applicant' | 'nobody'>;

/**
 * 建设工程质量管理条例 art. 49, 招标投标法 art. 46 and 47 and the like bind the owner: their days are not the organ's, whose
 * own time is what it promises.
 */
export const limitRunsAgainst = (start: LimitStart): 'department' | 'applicant' | 'nobody' => AGAINST[start];
