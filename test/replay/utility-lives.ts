import type { StepCommand } from '../../libs/steps/index.js';
import type { Life, Moment, Setting } from './life.js';

/** High voltage from one source, accepted on 1 June: twenty-two working days of the supplier, to 2 July. */
const POWER: Setting = { profile: 'PF-PLANT', granted: ['INV-01'], item: 'PWR-02', lead: 'PWC' };

const dept = (at: string, command: StepCommand): Moment => ({ at, as: 'dept', command });
const customer = (at: string, command: StepCommand): Moment => ({ at, as: 'applicant', command });

const applied = (...moments: Moment[]): Life => ({
  setting: POWER,
  watch: 'power-connection',
  moments: [
    customer('2026-06-01T09:30', { do: 'submit' }),
    dept('2026-06-01T10:00', { do: 'accept' }),
    ...moments,
  ],
});

/** Every way on which a supply can go, each to its end. */
export const UTILITY_LIVES = {
  'power-connected-after-works': applied(
    dept('2026-06-03T10:00', { do: 'reply-supply-plan' }),
    customer('2026-06-04T10:00', { do: 'start-customer-works' }),
    { until: '2026-08-01T00:00' },
    customer('2026-08-03T10:00', { do: 'complete-customer-works' }),
    dept('2026-08-10T10:00', { do: 'connect' }),
  ),
  'power-connected-late': applied({ until: '2026-07-20T00:00' }, dept('2026-07-20T10:00', { do: 'grant' })),
  'power-cancelled': applied(customer('2026-06-04T10:00', { do: 'withdraw' })),
} satisfies Record<string, Life>;
