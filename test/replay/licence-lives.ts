import type { StepCommand } from '../../libs/steps/index.js';
import type { Life, Moment, Setting } from './life.js';

const LAND = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];
const PERMIT: Setting = {
  profile: 'PF-PLANT',
  granted: [...LAND, 'PLN-05', 'CON-01', 'CON-04', 'ENV-02', 'WAT-02', 'ENE-01'],
  item: 'CON-03',
  lead: 'HUD',
};
const APPROVAL: Setting = { profile: 'PF-PLANT', granted: LAND, item: 'PLN-05', lead: 'NRP' };
/** Without a permit to build the start is kept with the approval itself, and uses it up. */
const RESERVOIR: Setting = {
  profile: 'PF-RESERVOIR',
  granted: ['INV-01', 'INV-03', 'WAT-01', 'WAT-02', 'CUL-01', 'FOR-01', 'LND-01'],
  item: 'ENV-01',
  lead: 'EEB',
};

const dept = (at: string, command: StepCommand): Moment => ({ at, as: 'dept', command });
const applicant = (at: string, command: StepCommand): Moment => ({ at, as: 'applicant', command });

/** Granted on 2026-06-01. */
const granted = (setting: Setting, ...moments: Moment[]): Life => ({
  setting,
  watch: 'licence',
  moments: [
    applicant('2026-06-01T09:30', { do: 'submit' }),
    dept('2026-06-01T10:00', { do: 'accept' }),
    dept('2026-06-01T10:30', { do: 'grant' }),
    dept('2026-06-01T10:40', { do: 'publish-decision' }),
    dept('2026-06-01T10:50', { do: 'deliver' }),
    ...moments,
  ],
});

/** Every way on which the watch over what was granted can go, each to its end. */
export const LICENCE_LIVES = {
  'permit-not-built-on': granted(PERMIT, { until: '2026-09-02T00:00' }),
  'permit-put-off-and-built-on': granted(
    PERMIT,
    { until: '2026-08-01T00:00' },
    dept('2026-08-03T10:00', { do: 'extend-start', months: 3 }),
    applicant('2026-11-02T10:00', { do: 'start-work' }),
  ),
  'approval-renewed-and-lapsed': granted(
    APPROVAL,
    applicant('2027-04-20T10:00', { do: 'renew' }),
    dept('2027-04-21T10:00', { do: 'decide-renewal', granted: true }),
    applicant('2028-04-20T10:00', { do: 'renew' }),
    { until: '2029-06-02T00:00' },
  ),
  'approval-revoked': granted(
    APPROVAL,
    dept('2026-08-03T10:00', { do: 'revoke', ground: '行政许可法69', reason: '超越职权', heard: true }),
  ),
  'approval-used': granted(RESERVOIR, applicant('2026-08-03T10:00', { do: 'start-work' })),
} satisfies Record<string, Life>;
