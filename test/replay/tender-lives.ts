import type { StepCommand } from '../../libs/steps/index.js';
import type { Life, Moment, Part, Setting } from './life.js';

const TENDER: Setting = { profile: 'PF-SCHOOL', granted: ['INV-01', 'INV-07'], item: 'TND-01', lead: 'PRT' };
const PROCUREMENT: Setting = { profile: 'PF-SCHOOL', granted: ['INV-01'], item: 'GPR-01', lead: 'FIN' };

const by =
  (as: Part) =>
  (at: string, command: StepCommand): Moment => ({ at, as, command });
const tenderee = by('applicant');
const bidder = by('bidder');
const supervising = by('dept:HUD');
const finance = by('dept:FIN');

const published = tenderee('2026-06-01T10:00', { do: 'publish-tender' });
const opened = tenderee('2026-06-21T10:00', { do: 'open-bids', bidders: 3 });

const tender = (...moments: Moment[]): Life => ({
  setting: TENDER,
  watch: 'tender',
  moments: [published, ...moments],
});
const procurement = (...moments: Moment[]): Life => ({
  setting: PROCUREMENT,
  watch: 'tender',
  moments: [
    published,
    opened,
    tenderee('2026-06-22T10:00', { do: 'report-evaluation' }),
    tenderee('2026-06-23T10:00', { do: 'award' }),
    tenderee('2026-06-24T10:00', { do: 'announce-result' }),
    ...moments,
  ],
});
const contracted = (day: string): Moment[] => [
  tenderee(`${day}T10:00`, { do: 'sign-contract' }),
  tenderee(`${day}T11:00`, { do: 'publish-contract' }),
  tenderee(`${day}T12:00`, { do: 'file-contract' }),
];

/** Every way on which the watch over a tender or a procurement can go, each to its end. */
export const TENDER_LIVES = {
  'tender-to-its-contract': tender(
    tenderee('2026-06-08T10:00', { do: 'clarify' }),
    tenderee('2026-06-23T10:00', { do: 'open-bids', bidders: 3 }),
    tenderee('2026-06-24T10:00', { do: 'publish-candidates' }),
    tenderee('2026-06-30T10:00', { do: 'award' }),
    tenderee('2026-07-06T10:00', { do: 'file-tender-report' }),
    tenderee('2026-07-20T10:00', { do: 'sign-contract' }),
  ),
  'tender-late-in-everything': tender(
    bidder('2026-06-08T10:00', { do: 'object-tender' }),
    tenderee('2026-06-15T10:00', { do: 'answer-objection' }),
    { until: '2026-06-23T00:00' },
    tenderee('2026-06-23T09:00', {
      do: 'postpone-deadline',
      bidDeadline: '2026-06-24',
      reason: '开标系统故障',
    }),
    tenderee('2026-06-24T10:00', { do: 'open-bids', bidders: 3 }),
    tenderee('2026-07-02T10:00', { do: 'publish-candidates' }),
    tenderee('2026-07-08T10:00', { do: 'award' }),
    tenderee('2026-09-01T10:00', { do: 'file-tender-report' }),
    tenderee('2026-09-01T11:00', { do: 'sign-contract' }),
  ),
  'tender-failed': tender(tenderee('2026-06-21T10:00', { do: 'open-bids', bidders: 2 })),
  'tender-void-on-a-complaint': tender(
    opened,
    tenderee('2026-06-22T10:00', { do: 'publish-candidates' }),
    bidder('2026-06-23T10:00', { do: 'complain-tender', reason: '弄虚作假' }),
    supervising('2026-06-24T10:00', { do: 'accept-complaint', suspend: true }),
    supervising('2026-06-25T10:00', { do: 'start-examination', procedure: 'SP-TEST' }),
    supervising('2026-07-06T10:00', { do: 'end-examination' }),
    supervising('2026-07-07T10:00', { do: 'decide-complaint', upheld: true, voids: true, reason: '属实' }),
  ),
  'procurement-filed': procurement(...contracted('2026-07-01')),
  'procurement-suspended-for-thirty-days': procurement(
    bidder('2026-06-25T10:00', { do: 'object-tender' }),
    tenderee('2026-06-26T10:00', { do: 'answer-objection' }),
    bidder('2026-06-29T10:00', { do: 'complain-tender', reason: '对答复不满意' }),
    finance('2026-06-30T10:00', { do: 'accept-complaint', suspend: true }),
    { until: '2026-08-12T00:00' },
    finance('2026-08-14T10:00', { do: 'decide-complaint', upheld: false, reason: '不成立' }),
    ...contracted('2026-08-17'),
  ),
} satisfies Record<string, Life>;
