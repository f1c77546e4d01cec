import type { StepCommand } from '../../libs/steps/index.js';
import type { Life, Moment, Part, Setting } from './life.js';

/** Promised within five working days: accepted on 1 June, late at the end of 8 June. Answers by 11, 15 and 16 June. */
const PLANNING_PERMIT: Setting = {
  profile: 'PF-PLANT',
  granted: ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'],
  item: 'PLN-05',
  lead: 'NRP',
};

const acts = (at: string, as: Part, command: StepCommand): Moment => ({ at, as, command });
const reply = (at: string): Moment =>
  acts(at, 'dept', { do: 'reply-supervision', measure: '三日内作出决定' });

const late = (...moments: Moment[]): Life => ({
  setting: PLANNING_PERMIT,
  watch: 'supervision',
  moments: [
    acts('2026-06-01T09:30', 'applicant', { do: 'submit' }),
    acts('2026-06-01T10:00', 'dept', { do: 'accept' }),
    ...moments,
  ],
});

/** Every way on which a letter of supervision can go, each to its end. */
export const SUPERVISION_LIVES = {
  'supervised-and-answered': late({ until: '2026-06-09T00:00' }, reply('2026-06-10T10:00')),
  'supervised-and-never-answered': late({ until: '2026-06-20T00:00' }),
  'supervised-and-answered-by-the-head': late(
    { until: '2026-06-12T00:00' },
    acts('2026-06-12T10:00', 'head', { do: 'reply-supervision', measure: '今日作出决定' }),
  ),
  'supervised-and-decided': late(
    { until: '2026-06-16T00:00' },
    acts('2026-06-16T10:00', 'dept', { do: 'grant' }),
  ),
  'urged-and-answered-late': late(
    acts('2026-06-02T10:00', 'supervisor', { do: 'urge', level: 1, reason: '项目急需开工' }),
    { until: '2026-06-06T00:00' },
    reply('2026-06-08T10:00'),
  ),
} satisfies Record<string, Life>;
