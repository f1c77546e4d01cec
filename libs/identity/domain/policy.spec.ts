import { actorLabel, ROLES, SYSTEM, type Actor, type Role } from './actor.js';
import { ACTIONS, authorize, mayAct, mayEver, type Action } from './policy.js';
import { OWNER, type PolicyObject } from './relation.js';

const APPLICANT = '018f0000-0000-7000-8000-000000000001';
const OTHER_APPLICANT = '018f0000-0000-7000-8000-000000000002';
const COUNTY = '433122';
const CITY = '433100';

function actorOf(role: Role, over: Partial<Actor> = {}): Actor {
  const office = { department: 'NRP', region: COUNTY };
  const who: Partial<Record<Role, Partial<Actor>>> = {
    applicant: { applicantId: APPLICANT },
    window: { region: COUNTY },
    officer: office,
    head: office,
  };
  return { role, label: actorLabel(role, 'NRP'), ...who[role], ...over };
}

const step = {
  applicantId: APPLICANT,
  department: 'NRP',
  region: COUNTY,
  projectRegion: COUNTY,
  concerned: [],
};

/** The object as it stands to the actor: everything is the actor's own in `own`, nothing in `stranger`. */
const SITUATIONS = {
  own: step,
  otherApplicant: { ...step, applicantId: OTHER_APPLICANT },
  ownWork: { ...step, department: OWNER },
  otherDepartment: { ...step, department: 'EEB' },
  otherRegion: { ...step, region: CITY },
  concerned: { ...step, department: 'EEB', concerned: [{ department: 'NRP', region: COUNTY }] },
  ledHere: {
    ...step,
    applicantId: OTHER_APPLICANT,
    region: CITY,
    projectRegion: CITY,
    concerned: [{ department: 'EEB', region: COUNTY }],
  },
  stranger: {
    applicantId: OTHER_APPLICANT,
    department: 'EEB',
    region: CITY,
    projectRegion: CITY,
    concerned: [{ department: 'NRP', region: CITY }],
  },
  charged: {
    ...step,
    applicantId: OTHER_APPLICANT,
    department: 'EEB',
    region: CITY,
    projectRegion: CITY,
    charged: [{ department: 'NRP', region: COUNTY }],
  },
  nothing: {},
} satisfies Record<string, PolicyObject>;

type Situation = keyof typeof SITUATIONS;
const ALL = Object.keys(SITUATIONS) as Situation[];

/** In which situations each relation holds, written out by hand so that the table is checked against a reader. */
const lead: Situation[] = ['own', 'otherApplicant'];
const own: Situation[] = ['own', 'ownWork', 'otherDepartment', 'otherRegion', 'concerned'];
const region: Situation[] = ['own', 'otherApplicant', 'ownWork', 'otherDepartment', 'concerned'];
const territory: Situation[] = [...region, 'otherRegion', 'ledHere'];
const concerned: Situation[] = [...lead, 'concerned', 'charged'];
const performer: Situation[] = ['ownWork'];
const charged: Situation[] = ['charged'];

type Expected = Partial<Record<Role, Situation[]>>;

const onlyOwn: Expected = { applicant: own };
const leadOnly: Expected = { officer: lead, head: lead };
const chargedOnly: Expected = { officer: charged, head: charged };
const watchers: Expected = { supervisor: ALL };
const bidders: Expected = { bidder: ALL };
const watch: Expected = {
  applicant: own,
  window: territory,
  officer: concerned,
  head: concerned,
  supervisor: ALL,
  coordinator: ALL,
  province: ALL,
};
const concernedByProblems: Expected = {
  applicant: own,
  officer: territory,
  head: territory,
  supervisor: ALL,
  coordinator: ALL,
};
const administrator: Expected = { administrator: ALL };
const everybody: Expected = Object.fromEntries(ROLES.filter((r) => r !== 'system').map((r) => [r, ALL]));

const EXPECTED: Record<Action, Expected> = {
  'step:submit': onlyOwn,
  'step:submit-stage': onlyOwn,
  'step:extend-stage': { head: [] },
  'step:correct': onlyOwn,
  'step:withdraw': onlyOwn,
  'step:rectify': onlyOwn,
  'step:accept': { ...leadOnly, window: region, applicant: performer },
  'step:request-corrections': { ...leadOnly, window: region },
  'step:not-accept': { ...leadOnly, window: region },
  'step:deliver': { ...leadOnly, window: region, applicant: performer },
  'step:start-special': leadOnly,
  'step:end-special': leadOnly,
  'step:consult': leadOnly,
  'step:reply': chargedOnly,
  'step:notice-hearing': leadOnly,
  'step:request-hearing': { ...leadOnly, applicant: own },
  'step:schedule-hearing': leadOnly,
  'step:grant': { ...leadOnly, applicant: performer },
  'step:refuse': leadOnly,
  'step:terminate': leadOnly,
  'step:revoke': leadOnly,
  'step:check': { ...leadOnly, supervisor: ALL },
  'step:publish-decision': { ...leadOnly, applicant: performer },
  'step:reply-supply-plan': leadOnly,
  'step:review-supply-design': leadOnly,
  'step:start-customer-works': onlyOwn,
  'step:complete-customer-works': onlyOwn,
  'step:connect': leadOnly,
  'step:complain-practice': onlyOwn,
  'step:answer-practice': chargedOnly,
  'step:mend-practice': leadOnly,
  'step:rate': onlyOwn,
  'step:contact-rater': leadOnly,
  'step:rectify-rating': leadOnly,
  'step:appeal-rating': leadOnly,
  'step:decide-appeal': chargedOnly,
  'step:visit-rater': chargedOnly,
  'step:supply': onlyOwn,
  'step:extend-supply': leadOnly,
  'step:convert': leadOnly,
  'step:void-opinion': leadOnly,
  'step:recall': leadOnly,
  'step:cancel-licence': leadOnly,
  'step:suspend-licence': leadOnly,
  'step:resume-licence': leadOnly,
  'step:renew': onlyOwn,
  'step:decide-renewal': leadOnly,
  'step:start-work': onlyOwn,
  'step:extend-start': leadOnly,
  'step:suspend-work': onlyOwn,
  'step:resume-work': onlyOwn,
  'step:complete-work': onlyOwn,
  'step:record-payment': leadOnly,
  'step:record-land-use': leadOnly,
  'step:excuse': leadOnly,
  'step:object': onlyOwn,
  'step:decide-objection': { province: ALL },
  'step:confirm-revocation': { ...leadOnly, province: ALL },
  'step:record-contract': leadOnly,
  'step:find-idle': leadOnly,
  'step:decide-idle-fee': leadOnly,
  'step:reclaim-land': leadOnly,
  'step:close-idle': leadOnly,
  'step:end-waiver': leadOnly,
  'step:publish-tender': onlyOwn,
  'step:issue-documents': onlyOwn,
  'step:clarify': onlyOwn,
  'step:postpone-deadline': onlyOwn,
  'step:object-tender': bidders,
  'step:answer-objection': onlyOwn,
  'step:withdraw-bid': bidders,
  'step:return-bond': onlyOwn,
  'step:open-bids': onlyOwn,
  'step:report-evaluation': onlyOwn,
  'step:reject-all-bids': onlyOwn,
  'step:publish-candidates': onlyOwn,
  'step:award': onlyOwn,
  'step:sign-contract': onlyOwn,
  'step:file-tender-report': onlyOwn,
  'step:void-tender': { ...chargedOnly, ...watchers },
  'step:complain-tender': bidders,
  'step:accept-complaint': chargedOnly,
  'step:refuse-complaint': chargedOnly,
  'step:start-examination': chargedOnly,
  'step:end-examination': chargedOnly,
  'step:decide-complaint': chargedOnly,
  'step:announce-result': onlyOwn,
  'step:publish-contract': onlyOwn,
  'step:file-contract': onlyOwn,
  'step:ask-procurement': bidders,
  'step:answer-query': onlyOwn,
  'tender:read': { ...watch, ...bidders },
  'step:urge': watchers,
  'step:reply-supervision': chargedOnly,
  'step:escalate-supervision': watchers,
  'step:record-violation': watchers,
  'step:raise-issue': concernedByProblems,
  'step:assign-issue': { coordinator: ALL, head: [] },
  'step:merge-issue': { coordinator: ALL },
  'step:acknowledge-issue': { officer: charged, head: charged },
  'step:report-issue': { officer: charged, head: charged },
  'step:reply-issue': { officer: charged, head: charged },
  'step:confirm-issue': concernedByProblems,
  'step:reopen-issue': concernedByProblems,
  'step:escalate-issue': { head: charged, supervisor: ALL },
  'step:report-incident': concernedByProblems,
  'step:dispatch-incident': { officer: charged, head: charged },
  'step:classify-incident': { officer: charged, head: charged },
  'step:file-case': { officer: charged, head: charged },
  'step:resolve-incident': { officer: charged, head: charged },
  'step:mediate-incident': { officer: charged, head: charged },
  'step:give-feedback': onlyOwn,
  'step:close-incident': { coordinator: ALL },
  'step:extend': { head: lead },
  'step:settle': { system: ALL },
  'step:read': watch,
  'project:register': onlyOwn,
  'project:change-facts': onlyOwn,
  'project:read': watch,
  'project:list': {
    applicant: own,
    window: ALL,
    officer: ALL,
    head: ALL,
    supervisor: ALL,
    coordinator: ALL,
    province: ALL,
  },
  'facts:read': watch,
  'supervision:read': { supervisor: ALL, coordinator: ALL, province: ALL },
  'supervision:letters': { ...leadOnly, supervisor: ALL, coordinator: ALL, province: ALL },
  'duty:read': { ...leadOnly, applicant: own },
  'reminder:read': { ...leadOnly, applicant: own },
  'assignment:claim': leadOnly,
  'assignment:assign': { head: lead, window: region },
  'assignment:release': { ...leadOnly, window: region },
  'agenda:read': { applicant: own },
  'inbox:read': { ...leadOnly, window: region, supervisor: ALL, coordinator: ALL },
  'matter:list': { ...leadOnly, applicant: own, supervisor: ALL, coordinator: ALL, province: ALL },
  'land:list': { ...leadOnly, applicant: own, supervisor: ALL, coordinator: ALL, province: ALL },
  'rating:bad': { ...leadOnly, supervisor: ALL, coordinator: ALL, province: ALL },
  'right:read': onlyOwn,
  'document:upload': onlyOwn,
  'document:download': { ...leadOnly, window: region, applicant: own, supervisor: ALL },
  'procedure:preview': everybody,
  'catalogue:publish': administrator,
  'park:read': everybody,
  'rating:read': everybody,
  'practice:read': everybody,
  'park:put': { ...leadOnly, coordinator: ALL, administrator: ALL },
  'park:assess': { ...leadOnly, coordinator: ALL, administrator: ALL },
  'calendar:import': administrator,
  'parameter:read': everybody,
  'parameter:set': administrator,
  'account:manage': administrator,
  'account:self': everybody,
  'live:listen': everybody,
  'sandbox:see': everybody,
  'sandbox:move-time': administrator,
  'sandbox:rehearse': administrator,
  'operation:see': administrator,
  'operation:verify': administrator,
};

describe('the policy table, role × action × relation', () => {
  const cases = ACTIONS.flatMap((action) => ROLES.map((role) => [action, role] as const));

  it.each(cases)('%s by %s', (action, role) => {
    const allowed = ALL.filter((situation) => mayAct(actorOf(role), action, SITUATIONS[situation]));
    const expected = ALL.filter((situation) => EXPECTED[action][role]?.includes(situation));
    expect(allowed).toEqual(expected);
    expect(mayEver(role, action)).toBe(EXPECTED[action][role] !== undefined || role in approvers(action));
  });

  /** The applicant extends nothing but what the catalogue lets it extend itself. */
  function approvers(action: Action): Expected {
    return action === 'step:extend' ? { applicant: [] } : {};
  }

  it('lets time do what time does, and nothing else', () => {
    expect(ACTIONS.filter((action) => mayEver('system', action))).toEqual(['step:settle']);
    expect(mayAct(SYSTEM, 'step:grant', step)).toBe(false);
  });
});

describe('an extension', () => {
  it('is approved by the head and not by an officer (行政许可法 art. 42)', () => {
    expect(mayAct(actorOf('officer'), 'step:extend', step)).toBe(false);
    expect(mayAct(actorOf('head'), 'step:extend', { ...step, extensionApprover: 'ORGAN_CHIEF' })).toBe(true);
  });

  it('of a joint handling is approved by the head of the government of that region', () => {
    const object = { ...step, extensionApprover: 'GOVERNMENT_HEAD' } as const;
    expect(mayAct(actorOf('head'), 'step:extend', object)).toBe(false);
    expect(mayAct(actorOf('head', { department: 'GOV' }), 'step:extend', object)).toBe(true);
    expect(mayAct(actorOf('officer', { department: 'GOV' }), 'step:extend', object)).toBe(false);
    expect(mayAct(actorOf('head', { department: 'GOV', region: CITY }), 'step:extend', object)).toBe(false);
  });

  it("of the owner's own work is the owner's", () => {
    const object = { ...step, department: OWNER, extensionApprover: 'SELF' } as const;
    expect(mayAct(actorOf('applicant'), 'step:extend', object)).toBe(true);
    expect(mayAct(actorOf('applicant', { applicantId: OTHER_APPLICANT }), 'step:extend', object)).toBe(false);
    expect(mayAct(actorOf('head'), 'step:extend', object)).toBe(false);
  });
});

describe('what an officer has taken', () => {
  const me = actorOf('officer', { accountId: APPLICANT });
  const mine = { ...step, assignee: APPLICANT };
  const another = { ...step, assignee: OTHER_APPLICANT };

  it('is that officer’s to act upon, and no colleague’s', () => {
    expect(mayAct(me, 'step:grant', mine)).toBe(true);
    expect(mayAct(me, 'step:grant', another)).toBe(false);
    expect(mayAct(actorOf('officer'), 'step:grant', mine)).toBe(false);
    expect(() => authorize(me, 'step:grant', another)).toThrow(
      expect.objectContaining({ code: 'access.taken' }),
    );
  });

  it('is still the head’s, and the window’s as far as it was before', () => {
    expect(mayAct(actorOf('head'), 'step:grant', another)).toBe(true);
    expect(mayAct(actorOf('window'), 'step:accept', another)).toBe(true);
    expect(mayAct(actorOf('window'), 'step:grant', another)).toBe(false);
  });

  it('can be read by the whole office', () => {
    expect(mayAct(me, 'step:read', another)).toBe(true);
    expect(mayAct(me, 'document:download', another)).toBe(true);
    expect(mayAct(me, 'inbox:read', another)).toBe(true);
  });

  it('is still nobody’s in another office', () => {
    const elsewhere = { ...another, department: 'EEB' };
    expect(() => authorize(me, 'step:grant', elsewhere)).toThrow(
      expect.objectContaining({ code: 'access.not-yours' }),
    );
  });
});

describe('nobody', () => {
  it('owns a thing without an owner, nor leads one without a department', () => {
    const bare = (role: Role): Actor => ({ role, label: role });
    expect(mayAct(bare('applicant'), 'step:submit', {})).toBe(false);
    expect(mayAct(bare('officer'), 'step:grant', {})).toBe(false);
    expect(mayAct(bare('window'), 'step:accept', {})).toBe(false);
  });
});

describe('authorize', () => {
  const refusal = (act: () => void): unknown => {
    try {
      act();
      return undefined;
    } catch (error) {
      return (error as { code?: string }).code;
    }
  };

  it('tells a wrong role from a wrong object', () => {
    expect(refusal(() => authorize(actorOf('applicant'), 'step:refuse', step))).toBe('access.role');
    expect(refusal(() => authorize(actorOf('officer'), 'step:refuse', SITUATIONS.otherDepartment))).toBe(
      'access.not-yours',
    );
    expect(refusal(() => authorize(actorOf('officer'), 'step:refuse', step))).toBeUndefined();
  });
});

describe('the label that facts carry', () => {
  it('names the office', () => {
    expect(actorLabel('officer', 'NRP')).toBe('dept:NRP');
    expect(actorLabel('head', 'NRP')).toBe('head:NRP');
    expect(ROLES.map((role) => actorLabel(role, 'X')).filter((label) => label.includes('X'))).toEqual([
      'dept:X',
      'head:X',
    ]);
  });
});
