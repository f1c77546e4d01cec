import type { StepCommand } from '../../libs/steps/index.js';
import type { Life, Moment, Part, Setting } from './life.js';

/** What concerns the whole project stands on its own file. */
const PROJECT: Setting = { profile: 'PF-PLANT', granted: ['INV-01'], item: 'PROJECT', lead: 'DRC' };

const by = (at: string, as: Part, command: StepCommand): Moment => ({ at, as, command });

const problem = (...moments: Moment[]): Life => ({
  setting: PROJECT,
  watch: 'issue',
  moments: [
    by('2026-06-01T10:00', 'applicant', { do: 'raise-issue', category: '用电', reason: '临时用电未接' }),
    ...moments,
  ],
});

const incident = (...moments: Moment[]): Life => ({
  setting: PROJECT,
  watch: 'enforcement',
  moments: [
    by('2026-06-01T10:00', 'applicant', { do: 'report-incident', type: 'BLOCK_WORK', reason: '堵住大门' }),
    ...moments,
  ],
});

const assigned = (at: string, kind: 'A' | 'D', as: Part = 'coordinator'): Moment =>
  by(at, as, { do: 'assign-issue', class: kind, department: 'PWC', person: '张三' });
const replied = (at: string): Moment => by(at, 'dept:PWC', { do: 'reply-issue', reason: '已接通' });
const reported = (at: string): Moment => by(at, 'dept:PWC', { do: 'report-issue', reason: '已报省公司' });
const confirmed = (at: string, as: Part = 'applicant'): Moment => by(at, as, { do: 'confirm-issue' });
const feedback: Moment = by('2026-06-20T10:00', 'applicant', { do: 'give-feedback', reason: '已复工' });
const closed: Moment = by('2026-06-22T10:00', 'coordinator', { do: 'close-incident' });

/** Every way on which the watches over problems and over incidents can go, each to its end. */
export const ISSUE_LIVES = {
  'problem-confirmed': problem(
    assigned('2026-06-01T15:00', 'A'),
    replied('2026-06-05T10:00'),
    by('2026-06-08T10:00', 'applicant', { do: 'reopen-issue', reason: '又断了' }),
    replied('2026-06-10T10:00'),
    confirmed('2026-06-11T10:00'),
  ),
  'problem-gone-up': problem(
    { until: '2026-06-03T00:00' },
    assigned('2026-06-03T10:00', 'A'),
    { until: '2026-06-16T00:00' },
    assigned('2026-06-16T10:00', 'A', 'head:GOV'),
    replied('2026-06-17T10:00'),
    { until: '2026-06-27T00:00' },
    confirmed('2026-06-29T10:00', 'coordinator'),
  ),
  'problem-reported-on': problem(
    assigned('2026-06-01T15:00', 'D'),
    reported('2026-06-08T10:00'),
    reported('2026-06-15T10:00'),
    replied('2026-06-17T10:00'),
    confirmed('2026-06-18T10:00'),
  ),
  'incident-mediated': incident(
    { until: '2026-06-01T11:00' },
    by('2026-06-01T11:10', 'dept:PSB', { do: 'dispatch-incident' }),
    by('2026-06-01T12:00', 'dept:PSB', { do: 'classify-incident', claim: '欠薪' }),
    by('2026-06-15T12:00', 'dept:HRS', { do: 'mediate-incident', reason: '工资已补发' }),
    feedback,
    closed,
  ),
  'incident-prosecuted': incident(
    by('2026-06-01T10:20', 'dept:PSB', { do: 'dispatch-incident' }),
    { until: '2026-06-02T12:00' },
    by('2026-06-02T14:00', 'dept:PSB', { do: 'file-case', ground: 'BLOCK_WORK', reason: '证人证言' }),
    by('2026-06-10T12:00', 'dept:PSB', { do: 'resolve-incident', reason: '已处罚' }),
    { until: '2026-06-18T00:00' },
    feedback,
    closed,
  ),
} satisfies Record<string, Life>;
