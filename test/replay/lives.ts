import type { Life, Moment, Setting } from './life.js';
import { HEARING_LIVES } from './hearing-lives.js';
import { ISSUE_LIVES } from './issue-lives.js';
import { LAND_LIVES } from './land-lives.js';
import { LICENCE_LIVES } from './licence-lives.js';
import { RATING_LIVES } from './rating-lives.js';
import { STAGE_LIVES } from './stage-lives.js';
import { SUPERVISION_LIVES } from './supervision-lives.js';
import { TENDER_LIVES } from './tender-lives.js';
import { TOLERANCE_LIVES } from './tolerance-lives.js';
import { UTILITY_LIVES } from './utility-lives.js';

const PLANNING_PERMIT: Setting = {
  profile: 'PF-PLANT',
  granted: ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'],
  item: 'PLN-05',
  lead: 'NRP',
};
/** May stop its clock for an expert review of twenty working days at most. */
const FIRE_DESIGN: Setting = { profile: 'PF-SCHOOL', granted: [], item: 'FIR-01', lead: 'HUD' };

/** Decided on the spot on a signed commitment. */
const WASTE_DISPOSAL: Setting = { profile: 'PF-PLANT', granted: ['INV-01'], item: 'MUN-04', lead: 'UMB' };

const submitted: Moment = { at: '2026-06-01T09:30', as: 'applicant', command: { do: 'submit' } };
const accepted: Moment = { at: '2026-06-01T10:00', as: 'dept', command: { do: 'accept' } };
const granted = (at: string): Moment => ({ at, as: 'dept', command: { do: 'grant' } });
const delivered = (at: string): Moment => ({ at, as: 'dept', command: { do: 'deliver' } });
const published = (at: string): Moment => ({ at, as: 'dept', command: { do: 'publish-decision' } });
const corrections: Moment = {
  at: '2026-06-02T09:00',
  as: 'dept',
  command: { do: 'request-corrections', materials: ['M-E01'], reason: '图纸缺签章' },
};
const special = (procedure: string, days: number): Moment => ({
  at: '2026-06-03T09:00',
  as: 'dept',
  command: { do: 'start-special', procedure, days, notice: true },
});
const refused = (at: string): Moment => ({ at, as: 'dept', command: { do: 'refuse', reason: '不符合条件' } });

const planning = (...moments: Moment[]): Life => ({ setting: PLANNING_PERMIT, moments });
const fireDesign = (...moments: Moment[]): Life => ({ setting: FIRE_DESIGN, moments });
const promised = (...moments: Moment[]): Life => ({
  setting: WASTE_DISPOSAL,
  watch: 'commitment',
  moments: [
    { at: '2026-06-01T09:30', as: 'applicant', command: { do: 'submit', commitment: true } },
    granted('2026-06-01T10:00'),
    ...moments,
  ],
});
const checked = (at: string, passed: boolean): Moment => ({
  at,
  as: 'dept',
  command: { do: 'check', passed },
});

/** Every way on which a workflow can go, each to its end. */
export const LIVES = {
  'granted-delivered-published': planning(
    submitted,
    accepted,
    granted('2026-06-08T10:00'),
    delivered('2026-06-09T10:00'),
    published('2026-06-10T10:00'),
  ),
  'deemed-accepted': planning(
    submitted,
    { until: '2026-06-09T00:00' },
    granted('2026-06-09T10:00'),
    published('2026-06-10T10:00'),
    delivered('2026-06-11T10:00'),
  ),
  'corrected-and-granted': planning(
    submitted,
    corrections,
    { at: '2026-06-05T15:00', as: 'applicant', command: { do: 'correct', materials: ['M-E01'] } },
    { at: '2026-06-08T10:00', as: 'dept', command: { do: 'accept' } },
    granted('2026-06-10T10:00'),
    delivered('2026-06-11T10:00'),
    published('2026-06-11T11:00'),
  ),
  'never-corrected': planning(submitted, corrections, { until: '2026-07-15T00:00' }),
  'special-procedure-ended': planning(
    submitted,
    accepted,
    special('SP-HEAR', 10),
    { at: '2026-06-10T16:00', as: 'dept', command: { do: 'end-special' } },
    granted('2026-06-15T10:00'),
    delivered('2026-06-16T10:00'),
    published('2026-06-16T11:00'),
  ),
  'special-procedure-beyond-its-cap': fireDesign(
    submitted,
    accepted,
    special('SP-EXPERT', 20),
    { until: '2026-07-10T00:00' },
    { at: '2026-07-10T09:00', as: 'dept', command: { do: 'end-special' } },
    refused('2026-07-10T10:00'),
    delivered('2026-07-10T11:00'),
    published('2026-07-10T12:00'),
  ),
  'late-red-and-dark-red': planning(
    submitted,
    accepted,
    { until: '2026-08-01T00:00' },
    granted('2026-08-03T10:00'),
    { until: '2026-09-01T00:00' },
    delivered('2026-09-01T10:00'),
    published('2026-09-01T11:00'),
  ),
  'extended-and-granted': planning(
    submitted,
    accepted,
    { at: '2026-06-26T10:00', as: 'head', command: { do: 'extend', reason: '方案需与相邻地块衔接' } },
    { until: '2026-07-10T00:00' },
    granted('2026-07-10T10:00'),
    delivered('2026-07-10T11:00'),
    published('2026-07-10T12:00'),
  ),
  refused: planning(
    submitted,
    accepted,
    refused('2026-06-08T10:00'),
    delivered('2026-06-09T10:00'),
    published('2026-06-09T11:00'),
  ),
  'not-accepted': planning(submitted, {
    at: '2026-06-02T10:00',
    as: 'dept',
    command: { do: 'not-accept', ground: 'not-required', reason: '依法不需要许可' },
  }),
  withdrawn: planning(submitted, accepted, {
    at: '2026-06-08T10:00',
    as: 'applicant',
    command: { do: 'withdraw' },
  }),
  terminated: planning(submitted, accepted, {
    at: '2026-06-08T10:00',
    as: 'dept',
    command: { do: 'terminate', reason: '申请人终止' },
  }),
  'commitment-kept': promised(checked('2026-06-10T10:00', true)),
  'commitment-never-checked': promised({ until: '2026-08-01T00:00' }),
  'commitment-mended': promised(
    checked('2026-06-10T10:00', false),
    { until: '2026-06-30T00:00' },
    { at: '2026-06-30T10:00', as: 'applicant', command: { do: 'rectify' } },
  ),
  'commitment-broken': promised(checked('2026-06-10T10:00', false), { until: '2026-07-10T00:00' }),
  ...HEARING_LIVES,
  ...ISSUE_LIVES,
  ...LAND_LIVES,
  ...LICENCE_LIVES,
  ...RATING_LIVES,
  ...STAGE_LIVES,
  ...SUPERVISION_LIVES,
  ...TENDER_LIVES,
  ...TOLERANCE_LIVES,
  ...UTILITY_LIVES,
} satisfies Record<string, Life>;

export type LifeName = keyof typeof LIVES;
export const LIFE_NAMES = Object.keys(LIVES) as LifeName[];
