import { coded, type Intention } from './intention.js';

const anyLicence: Pick<Intention, 'facts' | 'items' | 'most'> = {
  facts: [{}, { eia_class: 'REPORT' }],
  items: ({ kind }) => kind === 'ADMIN_LICENCE',
  most: 1,
};

const DOSSIER_ONLY: Pick<Intention, 'facts' | 'items' | 'dossier'> = {
  facts: [{}],
  items: () => false,
  dossier: true,
};

const complaints = {
  'object-tender': 'near',
  'complain-tender': 'near',
  'accept-complaint': 'always',
  'answer-objection': 'always',
  'decide-complaint': 'near',
} as const;

const suspends: Intention['words'] = {
  'complain-tender': () => ({ about: 'other', reason: '-' }),
  'accept-complaint': () => ({ suspend: true }),
};

/** 征求意见、听证、督办、好差评、问题、事件、阶段、招标: what goes on between people. */
export const PEOPLE: readonly Intention[] = [
  {
    ...anyLicence,
    machine: 'consultation',
    goals: ['Q01', 'Q02', 'Q03'],
    after: 'review',
    by: ['reply'],
    aids: { consult: ['Q_SENT'] },
    set: { consultation_silence: 'DEEMED_NO_OBJECTION' },
  },
  {
    ...anyLicence,
    machine: 'consultation',
    goals: ['Q04', 'Q05', 'Q05-1'],
    after: 'review',
    by: ['reply'],
    aids: { consult: ['Q_SENT'] },
    set: { consultation_silence: 'ESCALATE' },
  },
  {
    ...anyLicence,
    machine: 'hearing',
    after: 'review',
    by: ['request-hearing', 'schedule-hearing', 'end-special'],
    aids: { 'notice-hearing': ['H_NOTICED'] },
  },
  {
    ...anyLicence,
    machine: 'supervision',
    after: 'review',
    by: ['urge', 'reply-supervision', 'escalate-supervision', 'grant', 'refuse', 'extend'],
  },
  {
    ...anyLicence,
    machine: 'rating',
    after: 'grant',
    by: ['rate', 'contact-rater', 'rectify-rating', 'appeal-rating', 'decide-appeal', 'visit-rater'],
  },
  {
    ...DOSSIER_ONLY,
    machine: 'issue',
    by: [
      ...(['assign-issue', 'merge-issue', 'acknowledge-issue', 'reply-issue'] as const),
      ...(['confirm-issue', 'reopen-issue', 'escalate-issue'] as const),
    ],
    aids: { 'raise-issue': ['S_RAISED'] },
  },
  {
    ...DOSSIER_ONLY,
    machine: 'enforcement',
    by: [
      ...(['dispatch-incident', 'classify-incident', 'file-case'] as const),
      ...(['resolve-incident', 'mediate-incident', 'close-incident'] as const),
    ],
    aids: { 'report-incident': ['E_REPORTED'], 'give-feedback': ['E_RESOLVED'] },
  },
  {
    machine: 'stage-bundle',
    facts: [{}],
    items: () => false,
    beside: ({ kind, stage }) => kind !== 'TENDER_STEP' && (stage === 'S3' || stage === 'S2'),
    most: 3,
    dossier: true,
    rest: 'granted',
    by: ['accept', 'grant', 'deliver', 'refuse'],
    aids: {
      'submit-stage': ['B_OPEN'],
      accept: 'always',
      grant: ['B_PARTIAL', 'B_RUNNING'],
      deliver: ['B_PARTIAL', 'B_RUNNING'],
    },
    words: { 'submit-stage': (dice) => ({ stage: dice.one(['S2', 'S3']), missing: [] }) },
  },
  {
    machine: 'tender',
    facts: [{ must_tender: true }],
    items: coded('TND-01'),
    by: [
      ...(['publish-tender', 'issue-documents', 'clarify', 'postpone-deadline', 'object-tender'] as const),
      ...(['answer-objection', 'open-bids', 'reject-all-bids', 'publish-candidates', 'award'] as const),
      ...(['sign-contract', 'void-tender', 'accept-complaint', 'decide-complaint'] as const),
    ],
    aids: { ...complaints, 'report-evaluation': ['Z_OPENED'] },
    words: suspends,
  },
  {
    machine: 'procurement',
    facts: [{ gov_procurement: true }],
    items: coded('GPR-01'),
    by: [
      ...(['publish-tender', 'clarify', 'postpone-deadline', 'open-bids', 'report-evaluation'] as const),
      ...(['reject-all-bids', 'award', 'announce-result', 'sign-contract', 'publish-contract'] as const),
      ...(['file-contract', 'accept-complaint', 'decide-complaint'] as const),
    ],
    aids: { ...complaints, 'publish-contract': ['C_SIGNED'], 'file-contract': ['C_SIGNED'] },
    words: suspends,
  },
];
