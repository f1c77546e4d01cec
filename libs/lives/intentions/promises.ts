import { addDays, dayOf } from '../../calendar/domain/day.js';
import { coded, NEW_LAND, type Intention } from './intention.js';

const SUPPLIES = { machine: 'connection', after: 'review' } as const;
const CONNECTS: Intention['by'] = [
  'reply-supply-plan',
  'review-supply-design',
  'start-customer-works',
  'complete-customer-works',
  'connect',
  'withdraw',
];
const isPower: Intention['items'] = ({ domain, kind }) => kind === 'UTILITY' && domain === 'power';

const LICENCE: Pick<Intention, 'machine' | 'after' | 'by'> = {
  machine: 'licence',
  after: 'grant',
  by: [
    ...(['decide-renewal', 'suspend-licence', 'resume-licence'] as const),
    ...(['revoke', 'recall', 'cancel-licence', 'start-work', 'grant'] as const),
  ],
};

const RENEWABLE: Pick<Intention, 'facts' | 'items' | 'most'> = {
  facts: [{}, { forest_land: true }, { approval_mode: 'VERIFICATION' }],
  items: ({ code, validity }) => validity?.renew !== undefined && code !== 'CON-03' && code !== 'LND-01',
  most: 1,
};

/** 承诺、证照、用地、接入: what is promised with a step, and what it goes on to. */
export const PROMISES: readonly Intention[] = [
  {
    machine: 'land-commitment',
    after: 'grant',
    facts: [NEW_LAND],
    items: coded('LND-01'),
    by: ['record-land-use', 'excuse', 'decide-objection', 'confirm-revocation'],
    aids: {
      object: ['G_PROPOSED'],
      'decide-objection': ['G_PROPOSED'],
      'confirm-revocation': ['G_PROPOSED'],
      'record-payment': ['G_COMMITTED'],
      'record-land-use': ['G_PROPOSED'],
    },
    words: { 'record-land-use': (dice) => ({ event: 'supply-completed', share: dice.chance(60) ? 1 : 0.4 }) },
  },
  {
    machine: 'idle-land',
    after: 'grant',
    facts: [{ land_mode: 'TRANSFER' }, { land_mode: 'ALLOCATION' }, NEW_LAND],
    items: coded('LND-02', 'LND-03'),
    most: 1,
    by: ['find-idle', 'excuse', 'decide-idle-fee', 'reclaim-land', 'close-idle', 'record-land-use'],
    aids: { 'record-contract': 'always', object: ['I_SUSPECT', 'I_IDLE_2Y'], 'record-payment': ['I_FEE'] },
    words: {
      'record-contract': (dice, { stateSince }) => ({
        startBy: addDays(dayOf(stateSince), dice.whole(10, 200)),
        price: dice.whole(1, 900_000_000) / 100,
      }),
      'record-land-use': (dice) =>
        dice.chance(15)
          ? { event: 'construction-stopped' }
          : { event: 'construction-started', share: dice.chance(60) ? 1 : 0.2 },
      excuse: (dice) => ({ cause: '政府原因', months: dice.whole(1, 6) }),
    },
  },
  {
    ...LICENCE,
    goals: [
      ...['C01', 'C03', 'C03-1', 'C03-2', 'C04', 'C05', 'C05-1', 'C05-2', 'C06', 'C06-1'],
      ...['C06-2', 'C07', 'C07-1', 'C08', 'C09', 'C09-1', 'C09-2', 'C10', 'C10-1'],
    ],
    ...RENEWABLE,
    aids: { renew: 'always' },
  },
  {
    ...LICENCE,
    goals: ['C02', 'C02-1', 'C02-2'],
    ...RENEWABLE,
    by: ['suspend-licence', 'resume-licence', 'grant'],
    lets: ['decide-renewal', 'revoke', 'recall', 'cancel-licence'],
    aids: { renew: 'always' },
  },
  {
    ...LICENCE,
    goals: ['C11', 'C04', 'C10'],
    facts: [{ eia_class: 'REPORT' }, { soil_zone: true, land_disturb_ha: 9, earthwork_m3: 90_000 }],
    items: ({ validity }) => validity?.until?.includes('WORK_STARTED') ?? false,
    most: 1,
    beside: coded('CON-03'),
    rest: 'granted',
    aids: { submit: 'near', accept: 'near', grant: 'near' },
  },
  {
    machine: 'work',
    after: 'grant',
    facts: [{ below_permit_limit: false }],
    items: coded('CON-03'),
    rest: 'granted',
    by: ['start-work', 'extend-start', 'suspend-work', 'resume-work', 'complete-work'],
  },
  {
    machine: 'commitment',
    facts: [
      { soil_zone: true, land_disturb_ha: 4, earthwork_m3: 40_000 },
      { strategic_mineral_overlay: true, geohazard_zone: true },
    ],
    items: ({ commitment, variants }) => commitment === 'FULL' || (variants ?? []).length > 0,
    most: 1,
    by: ['submit', 'accept', 'grant', 'check', 'rectify'],
    aids: { accept: 'always' },
    words: { submit: () => ({ commitment: true }) },
  },
  {
    ...SUPPLIES,
    goals: ['P02', 'P08'],
    facts: [{ power_voltage: 'LOW', power_load_kw: 100 }],
    items: isPower,
    by: CONNECTS,
  },
  {
    ...SUPPLIES,
    goals: ['P01', 'P03', 'P04', 'P05', 'P06', 'P07', 'P08'],
    facts: [
      { power_voltage: 'HIGH' },
      { power_voltage: 'HIGH', power_important_user: true, power_dual_source: true },
    ],
    items: isPower,
    by: CONNECTS,
  },
];
