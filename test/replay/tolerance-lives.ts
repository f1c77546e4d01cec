import type { StepCommand } from '../../libs/steps/index.js';
import type { Life, Moment, Setting } from './life.js';

/** Water supply, for which the connection layout may come ten working days later: by 15 June. */
const WATER: Setting = { profile: 'PF-PLANT', granted: ['INV-01'], item: 'UTL-01', lead: 'WTC' };
const LAYOUT = ['M-G06'];

const dept = (at: string, command: StepCommand): Moment => ({ at, as: 'dept', command });
const applicant = (at: string, command: StepCommand): Moment => ({ at, as: 'applicant', command });

const promised = (...moments: Moment[]): Life => ({
  setting: WATER,
  moments: [
    applicant('2026-06-01T09:30', { do: 'submit', missing: LAYOUT }),
    dept('2026-06-01T10:00', { do: 'accept' }),
    ...moments,
  ],
});
const opined = (...moments: Moment[]): Life =>
  promised(dept('2026-06-03T10:00', { do: 'grant' }), ...moments);

/** Every way on which what was promised for later can go, each to its end. */
export const TOLERANCE_LIVES = {
  'opinion-made-final': opined(
    { until: '2026-06-11T00:00' },
    applicant('2026-06-12T10:00', { do: 'supply', materials: LAYOUT }),
    dept('2026-06-15T10:00', { do: 'convert' }),
    dept('2026-06-16T10:00', { do: 'deliver' }),
  ),
  'opinion-made-final-too-late': opined(
    dept('2026-06-08T10:00', { do: 'extend-supply', materials: LAYOUT, reason: '管线资料调取中' }),
    applicant('2026-06-22T10:00', { do: 'supply', materials: LAYOUT }),
    { until: '2026-06-26T00:00' },
    dept('2026-06-26T10:00', { do: 'convert' }),
    dept('2026-06-29T10:00', { do: 'deliver' }),
  ),
  'opinion-voided': opined(
    applicant('2026-06-08T10:00', { do: 'supply', materials: LAYOUT }),
    dept('2026-06-09T10:00', { do: 'void-opinion', reason: '接入点不可行' }),
    dept('2026-06-11T10:00', { do: 'grant' }),
    dept('2026-06-12T10:00', { do: 'deliver' }),
  ),
  'opinion-withdrawn': opined({ until: '2026-07-01T00:00' }),
  'promise-broken-before-the-decision': promised({ until: '2026-07-01T00:00' }),
} satisfies Record<string, Life>;
