import type { StepCommand } from '../../libs/steps/index.js';
import type { Life, Moment, Part, Setting } from './life.js';

/** Granted before, and rated badly on 1 June: contact by 2 June, put right by 8 June. */
const GRANTED: Setting = { profile: 'PF-PLANT', granted: ['INV-01', 'PLN-02'], item: 'PLN-02', lead: 'NRP' };

const acts = (at: string, as: Part, command: StepCommand): Moment => ({ at, as, command });
const contact = acts('2026-06-02T10:00', 'dept', { do: 'contact-rater' });
const appeal = acts('2026-06-03T10:00', 'dept', { do: 'appeal-rating', reason: '评错了事项' });
const rectify = (at: string): Moment => acts(at, 'dept', { do: 'rectify-rating', reason: '已整改' });
const decided = (at: string, upheld: boolean): Moment =>
  acts(at, 'dept:DSB', { do: 'decide-appeal', upheld, reason: '经核实' });

const bad = (...moments: Moment[]): Life => ({
  setting: GRANTED,
  watch: 'rating',
  moments: [acts('2026-06-01T09:30', 'applicant', { do: 'rate', score: 1 }), ...moments],
});

/** Every way on which a bad rating can go, each to its end. */
export const RATING_LIVES = {
  'rating-put-right': bad(contact, rectify('2026-06-05T10:00')),
  'rating-left-unanswered': bad({ until: '2026-06-20T00:00' }),
  'rating-voided': bad(contact, appeal, decided('2026-06-04T10:00', true)),
  'rating-stands': bad(contact, appeal, decided('2026-06-04T10:00', false), rectify('2026-06-08T10:00')),
  'rating-judged-late': bad(
    contact,
    appeal,
    { until: '2026-06-10T00:00' },
    decided('2026-06-10T10:00', true),
  ),
} satisfies Record<string, Life>;
