import { allDeferred, coded, deferred, mayDeferItsOwn, PASSAGE, type Intention } from './intention.js';

const defers: Pick<Intention, 'items' | 'facts' | 'most' | 'machine' | 'by' | 'words'> = {
  machine: 'step',
  facts: [{}, { eia_class: 'REPORT' }],
  items: (item) => item.kind === 'ADMIN_LICENCE' && item.code !== 'CON-03' && mayDeferItsOwn(item),
  most: 1,
  by: PASSAGE,
  words: { submit: deferred },
};

const TENDERED = [{ must_tender: true }];

/** 办件: the ways of a step itself. */
export const STEPS: readonly Intention[] = [
  {
    machine: 'step',
    goals: [
      ...['A01', 'A02', 'A03', 'A04', 'A05', 'A06', 'A07', 'A08', 'A09', 'A10', 'A11', 'A12', 'A13', 'A14'],
      ...['A15', 'A23', 'A24', 'A26', 'A27', 'A29', 'A30', 'A31', 'A32'],
    ],
    facts: [{}, { eia_class: 'REPORT' }],
    items: ({ kind, clockStops, limit }) =>
      kind === 'ADMIN_LICENCE' && (clockStops.length > 0 || limit.extension !== null),
    most: 1,
    by: PASSAGE,
  },
  { ...defers, goals: ['A16', 'A17', 'A18'], set: { tolerance_mode: 'ACCEPT_ONLY' } },
  {
    ...defers,
    goals: ['A18-1', 'A19', 'A22'],
    set: { tolerance_mode: 'PROVISIONAL_DECISION' },
  },
  {
    ...defers,
    goals: ['A20', 'A21'],
    set: { tolerance_mode: 'PROVISIONAL_DECISION' },
    aids: { supply: ['PROVISIONAL'] },
  },
  {
    ...defers,
    goals: ['A18-2'],
    items: (item) => mayDeferItsOwn(item) && item.clockStops.length > 0,
    lets: ['supply', 'end-special', 'extend-supply', 'withdraw'],
    words: { submit: allDeferred },
  },
  {
    machine: 'step',
    goals: ['A25'],
    facts: [{}],
    items: coded('PLN-05'),
    by: PASSAGE,
    set: { tacit_decision_enabled: true },
    pilot: { items: ['PLN-05'], rule: '州政办发〔2026〕1号' },
  },
  {
    machine: 'step',
    goals: ['WITH-1', 'WITH-2', 'WITH-3', 'WITH-4', 'WITH-5', 'WITH-7', 'WITH-8', 'WITH-9'],
    facts: [{}],
    items: coded('CON-02'),
    beside: coded('CON-03'),
    by: PASSAGE,
    aids: { submit: 'near', accept: 'near' },
  },
  {
    machine: 'step',
    goals: ['WITH-1', 'WITH-2', 'WITH-3', 'WITH-4', 'WITH-5', 'WITH-7', 'WITH-8', 'WITH-9'],
    facts: [
      { must_tender: true, approval_mode: 'APPROVAL' },
      { must_tender: true, approval_mode: 'VERIFICATION' },
    ],
    items: coded('INV-07'),
    beside: coded('INV-03', 'INV-05'),
    by: PASSAGE,
    aids: { submit: 'near', accept: 'near' },
  },
  {
    machine: 'step',
    goals: ['OWN-1', 'OWN-2', 'OWN-6'],
    facts: [{ gov_procurement: true }],
    items: coded('GPR-01'),
    by: [
      ...['publish-tender', 'open-bids', 'report-evaluation', 'award', 'announce-result'],
      ...['sign-contract', 'publish-contract', 'file-contract', 'reject-all-bids'],
    ] as Intention['by'],
    aids: {
      'open-bids': ['UNDER_WAY'],
      'report-evaluation': ['UNDER_WAY'],
      award: ['UNDER_WAY'],
      'announce-result': ['UNDER_WAY'],
      'sign-contract': ['UNDER_WAY'],
      'publish-contract': ['UNDER_WAY'],
      'file-contract': ['UNDER_WAY'],
    },
    words: { 'publish-tender': () => ({ method: 'negotiated', estimate: 900_000, bidBond: 0 }) },
  },
  {
    machine: 'step',
    goals: ['OWN-3', 'OWN-4', 'OWN-5', 'OWN-7', 'OWN-F1'],
    facts: TENDERED,
    items: coded('TND-02', 'TND-03', 'TND-04', 'TND-05'),
    beside: coded('TND-01'),
    by: [
      'submit',
      'accept',
      'open-bids',
      'publish-candidates',
      'award',
      'sign-contract',
      'reject-all-bids',
      'void-tender',
    ],
    aids: {
      'publish-tender': 'always',
      'open-bids': 'always',
      'publish-candidates': 'always',
      award: 'always',
      'sign-contract': 'always',
      'object-tender': 'near',
    },
    words: { 'open-bids': (dice) => ({ bidders: 3, ...(dice.chance(50) ? { evaluating: true } : {}) }) },
  },
  {
    machine: 'step',
    goals: ['F01', 'F02', 'F03', 'F04', 'F05', 'F06'],
    facts: [{}, { approval_mode: 'FILING' }],
    items: ({ kind, domain }) => kind === 'FILING' && domain !== 'tendering',
    most: 1,
    by: ['submit', 'correct', 'check', 'rectify', 'revoke'],
    words: {
      submit: (dice, { item }) => ({
        missing: dice.some(
          item.materials.map((m) => m.ref),
          50,
        ),
      }),
    },
  },
];
