import type { StepCommand } from '../../libs/steps/index.js';
import type { Life, Moment, Setting } from './life.js';

const APPROVAL: Setting = { profile: 'PF-SCHOOL', granted: ['PLN-01'], item: 'LND-01', lead: 'NRP' };
const CONTRACT: Setting = {
  profile: 'PF-PLANT',
  granted: ['INV-01', 'PLN-02', 'LND-02'],
  item: 'LND-02',
  lead: 'NRP',
};

const officer = (at: string, command: StepCommand): Moment => ({ at, as: 'dept', command });

/** Approved on 2026-06-01: to be used by 2026-12-01, and past 2027-02-01 it is intended to take it back. */
const approved = (...moments: Moment[]): Life => ({
  setting: APPROVAL,
  watch: 'land-use-commitment',
  moments: [
    { at: '2026-06-01T09:30', as: 'applicant', command: { do: 'submit' } },
    officer('2026-06-01T10:00', { do: 'accept' }),
    officer('2026-06-01T10:30', { do: 'grant' }),
    officer('2026-06-01T10:40', { do: 'publish-decision' }),
    officer('2026-06-01T10:50', { do: 'deliver' }),
    ...moments,
  ],
});

const contracted = (...moments: Moment[]): Life => ({
  setting: CONTRACT,
  watch: 'land-use-commitment',
  moments: [
    officer('2026-06-01T10:00', { do: 'record-contract', startBy: '2026-06-30', price: 8_000_000 }),
    ...moments,
  ],
});

const used = (at: string): Moment => officer(at, { do: 'record-land-use' });
const excused = (at: string, months: number): Moment =>
  officer(at, { do: 'excuse', cause: '政府规划调整', months });

/** Every way on which the watch over land can go, each to its end. */
export const LAND_LIVES = {
  'land-used-in-time': approved(excused('2026-10-12T10:00', 3), used('2027-01-12T10:00')),
  'land-used-late': approved({ until: '2026-12-02T00:00' }, used('2026-12-10T10:00')),
  'land-revoked': approved({ until: '2027-03-01T00:00' }),
  'land-excused-after-the-notice': approved({ until: '2027-02-02T00:00' }, excused('2027-02-03T10:00', 6), {
    until: '2027-10-01T00:00',
  }),
  'land-objected-to': approved(
    { until: '2027-02-02T00:00' },
    { at: '2027-02-03T10:00', as: 'applicant', command: { do: 'object' } },
  ),
  'idle-for-two-years': contracted({ until: '2028-07-03T00:00' }),
  'idle-begun': contracted(excused('2027-05-10T10:00', 2), used('2027-08-20T10:00')),
} satisfies Record<string, Life>;
