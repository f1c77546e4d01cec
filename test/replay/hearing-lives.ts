import type { Watch } from '../../libs/clocks/domain/watch.js';
import type { StepCommand } from '../../libs/steps/index.js';
import type { Life, Moment, Setting } from './life.js';

const PERMIT: Setting = {
  profile: 'PF-PLANT',
  granted: ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'],
  item: 'PLN-05',
  lead: 'NRP',
};

const officer = (at: string, command: StepCommand): Moment => ({ at, as: 'dept', command });
const another = (at: string, department: string, command: StepCommand): Moment => ({
  at,
  as: `dept:${department}`,
  command,
});

const underReview = (watch: Watch, ...moments: Moment[]): Life => ({
  setting: PERMIT,
  watch,
  moments: [
    { at: '2026-06-01T09:30', as: 'applicant', command: { do: 'submit' } },
    officer('2026-06-01T10:00', { do: 'accept' }),
    ...moments,
  ],
});

const consulted = (...moments: Moment[]): Life =>
  underReview(
    'consultation',
    officer('2026-06-01T11:00', { do: 'consult', departments: ['HUD', 'UMB'] }),
    ...moments,
  );
const noticed = (...moments: Moment[]): Life =>
  underReview('hearing', officer('2026-06-01T11:00', { do: 'notice-hearing' }), ...moments);
const requested: Moment = { at: '2026-06-03T09:00', as: 'applicant', command: { do: 'request-hearing' } };
const reply: StepCommand = { do: 'reply', opinion: 'agree' };

/** Every way on which others are asked, or heard, before a decision. */
export const HEARING_LIVES = {
  'consulted-and-answered': consulted(
    another('2026-06-02T10:00', 'HUD', reply),
    another('2026-06-03T10:00', 'UMB', reply),
  ),
  'consulted-and-silent': consulted(another('2026-06-02T10:00', 'HUD', reply), {
    until: '2026-06-05T00:00',
  }),
  'consulted-and-decided': consulted(officer('2026-06-03T10:00', { do: 'grant' })),
  'hearing-waived': noticed({ until: '2026-06-09T00:00' }),
  'hearing-held': noticed(
    requested,
    officer('2026-06-04T09:00', { do: 'schedule-hearing', on: '2026-06-15' }),
    officer('2026-06-15T16:00', { do: 'end-special' }),
  ),
  'hearing-not-held-in-time': noticed(requested, { until: '2026-07-03T00:00' }),
} satisfies Record<string, Life>;
