import { TenderCase } from '../tender-case.fixture.js';

function published(bidDeadline = '2026-05-06', over: object = {}): TenderCase {
  const tender = new TenderCase();
  tender.does('2026-04-01T10:00', { do: 'publish-tender', bidDeadline, ...over });
  return tender;
}
function inPublicity(over: object = {}): TenderCase {
  const tender = published('2026-05-06', over);
  tender.does('2026-05-06T10:00', { do: 'open-bids', bidders: 5 });
  tender.does('2026-05-08T10:00', { do: 'publish-candidates' });
  return tender;
}
const OBJECTS = { do: 'object-tender', reason: '资格条件倾向特定投标人' } as const;
const ANSWERS = { do: 'answer-objection' } as const;

describe('an objection to the documents', () => {
  it('suspends the tender until it is answered: nothing goes on', () => {
    const tender = published();
    tender.must('2026-04-09T10:00', 'bidder', OBJECTS);
    expect([tender.state, tender.running()]).toEqual(['Z_SUSPENDED', ['tender-objection O-1 2026-04-13']]);
    for (const command of [
      { do: 'clarify' },
      { do: 'open-bids', bidders: 3 },
      { do: 'publish-candidates' },
    ] as const)
      expect(tender.act('2026-04-10T10:00', 'applicant', command)).toBe('tender.not-in-state');
    tender.does('2026-04-12T10:00', ANSWERS);
    expect([tender.state, tender.running()]).toEqual(['Z_BIDDING', ['tender-preparation 2026-05-06']]);
    expect(tender.ways()).toEqual(['Z01', 'Z02', 'Z03', 'Z04']);
    expect(tender.paper.find('tender.suspended')).toHaveLength(1);
    expect(tender.newest('tender.resumed')).toMatchObject({ since: '2026-04-09' });
  });

  it('of two, both are answered before it goes on', () => {
    const tender = published();
    tender.must('2026-04-09T10:00', 'bidder', OBJECTS);
    tender.must('2026-04-10T10:00', 'bidder', OBJECTS);
    tender.does('2026-04-11T10:00', { ...ANSWERS, objection: 'O-2' });
    expect(tender.state).toBe('Z_SUSPENDED');
    tender.does('2026-04-11T11:00', ANSWERS);
    expect(tender.state).toBe('Z_BIDDING');
    expect(tender.act('2026-04-11T12:00', 'applicant', ANSWERS)).toBe('tender.no-objection');
  });

  it('not answered in time, the tenderee is late; the deadline that went by leaves as much time as there was', () => {
    const tender = published('2026-04-21');
    tender.must('2026-04-10T10:00', 'bidder', OBJECTS);
    tender.paper.pass('2026-04-14T00:00');
    expect(tender.newest('clock.overdue')).toMatchObject({ clock: 'tender-objection', dueOn: '2026-04-13' });
    tender.paper.pass('2026-04-24T09:00');
    expect(tender.newest('tender.opening-missed')).toBeUndefined();
    tender.does('2026-04-24T10:00', ANSWERS);
    expect(tender.newest('tender.deadline-postponed')).toMatchObject({ bidDeadline: '2026-05-05' });
    expect(tender.running()).toEqual(['tender-preparation 2026-05-05']);
  });
});

describe('an objection in the publicity', () => {
  it('keeps the award away until it is answered', () => {
    const tender = inPublicity();
    tender.must('2026-05-11T23:00', 'bidder', OBJECTS);
    expect(tender.newest('tender.objected')).toMatchObject({ about: 'award', answerBy: '2026-05-14' });
    expect(tender.act('2026-05-12T10:00', 'applicant', { do: 'award' })).toBe('tender.not-in-state');
    tender.does('2026-05-13T10:00', ANSWERS);
    tender.does('2026-05-13T11:00', { do: 'award' });
    expect(tender.ways().slice(-3)).toEqual(['Z09', 'Z10', 'Z11']);
  });

  it('comes too late after it', () => {
    const tender = inPublicity();
    expect(tender.act('2026-05-12T00:00', 'bidder', OBJECTS)).toBe('tender.objection-too-late');
    expect(tender.refusal?.data).toMatchObject({ latest: '2026-05-11' });
  });
});

describe('the opening', () => {
  it('is on the day of the deadline, neither before nor after; a missed day can be set anew', () => {
    const tender = published('2026-04-21');
    expect(tender.act('2026-04-20T23:59', 'applicant', { do: 'open-bids', bidders: 3 })).toBe(
      'tender.opening-too-early',
    );
    tender.paper.pass('2026-04-22T00:00');
    expect(tender.newest('tender.opening-missed')).toMatchObject({ bidDeadline: '2026-04-21' });
    expect(tender.act('2026-04-22T09:00', 'applicant', { do: 'open-bids', bidders: 3 })).toBe(
      'tender.opening-day-passed',
    );
    const postpone = { do: 'postpone-deadline', bidDeadline: '2026-04-21', reason: '开标系统故障' } as const;
    expect(tender.act('2026-04-22T09:00', 'applicant', postpone)).toBe('tender.deadline-not-later');
    tender.does('2026-04-22T10:00', { ...postpone, bidDeadline: '2026-04-24' });
    tender.does('2026-04-24T10:00', { do: 'open-bids', bidders: 3 });
  });

  it.each([
    [5, 4, undefined],
    [5, 3, 'tender.committee'],
    [4, 4, 'tender.committee'],
    [3, 3, 'tender.committee'],
    [7, 5, undefined],
    [7, 8, 'tender.committee'],
    [9, 6, undefined],
  ])('with a committee of %d, %d of them experts: %s', (committee, experts, code) => {
    const command = { do: 'open-bids', bidders: 3, committee, experts } as const;
    expect(published('2026-04-21').act('2026-04-21T10:00', 'applicant', command)).toBe(code);
  });

  it('with fewer than three bidders has failed, and may be published anew as a new round', () => {
    const tender = published('2026-04-21');
    tender.does('2026-04-21T10:00', { do: 'open-bids', bidders: 2 });
    expect(tender.newest('tender.failed')).toMatchObject({ because: 'too-few-bidders', bidders: 2 });
    expect(tender.states('TND-01', 'TND-02')).toEqual(['terminated', 'locked']);
    tender.does('2026-04-23T10:00', { do: 'publish-tender' });
    expect(tender.paper.step('TND-01').round).toBe(2);
    expect(tender.running()).toEqual(['tender-preparation 2026-05-13']);
    tender.does('2026-05-13T10:00', { do: 'open-bids', bidders: 3 });
    expect(tender.states('TND-01', 'TND-02')).toEqual(['granted', 'granted']);
    expect(tender.ways()).toEqual(['Z01', 'Z02', 'Z06', 'Z01', 'Z02', 'Z05']);
  });

  it('where all bids are rejected it has failed, too, with what had come of it', () => {
    const tender = published('2026-04-21');
    tender.does('2026-04-21T10:00', { do: 'open-bids', bidders: 3 });
    tender.does('2026-04-22T10:00', { do: 'reject-all-bids', reason: '均未实质性响应' });
    expect(tender.states('TND-01', 'TND-02', 'TND-03')).toEqual(['terminated', 'terminated', 'locked']);
    expect(tender.running()).toEqual([]);
    tender.does('2026-04-23T10:00', { do: 'publish-tender', bidDeadline: '2026-05-13' });
    tender.does('2026-05-13T10:00', { do: 'open-bids', bidders: 3 });
    expect(tender.states('TND-01', 'TND-02', 'TND-03')).toEqual(['granted', 'granted', 'open']);
    expect(tender.paper.step('TND-02').round).toBe(2);
  });
});

describe('a complaint', () => {
  const HUD = 'dept:HUD';
  it('is filed in ten days, accepted in three working days and decided in thirty', () => {
    const tender = inPublicity();
    const complain = {
      do: 'complain-tender',
      knownOn: '2026-05-08',
      reason: '评标委员会成员应回避',
    } as const;
    tender.must('2026-05-18T10:00', 'bidder', complain);
    expect(tender.running()).toContain('complaint C-1 2026-05-21');
    expect(tender.paper.step('TND-01').memo.duties?.map(({ kind, to }) => [kind, to.code])).toEqual([
      ['complaint', 'HUD'],
    ]);
    tender.must('2026-05-20T10:00', HUD, { do: 'accept-complaint', suspend: true });
    expect(tender.state).toBe('Z_SUSPENDED');
    expect(tender.running()).toContain('complaint C-1 2026-07-02');
    expect(tender.act('2026-05-20T11:00', 'applicant', { do: 'award' })).toBe('tender.not-in-state');
    tender.must('2026-06-01T10:00', HUD, {
      do: 'decide-complaint',
      upheld: false,
      reason: '投诉缺乏事实依据',
    });
    expect(tender.state).toBe('Z_PUBLIC');
    expect(tender.paper.step('TND-01').memo.duties).toEqual([]);
    tender.does('2026-06-01T11:00', { do: 'award' });
  });

  it('comes too late after ten days, and about the award only after an objection', () => {
    const tender = inPublicity();
    const complain = { do: 'complain-tender', knownOn: '2026-05-08', reason: '-' } as const;
    expect(tender.act('2026-05-19T10:00', 'bidder', complain)).toBe('complaint.too-late');
    expect(tender.refusal?.data).toMatchObject({ latest: '2026-05-18' });
    expect(tender.act('2026-05-19T10:00', 'bidder', { ...complain, about: 'award' })).toBe(
      'complaint.objection-first',
    );
  });

  it('after an objection has ten days, without those in which it was answered', () => {
    const complain = { do: 'complain-tender', about: 'award', reason: '-' } as const;
    const objected = () => {
      const tender = inPublicity();
      tender.must('2026-05-11T10:00', 'bidder', OBJECTS);
      tender.does('2026-05-14T10:00', ANSWERS);
      return tender;
    };
    // Known since 05-08: 05-18, and three days more, since the answer took from 05-11 to 05-14.
    const known = { ...complain, knownOn: '2026-05-08' } as const;
    expect(objected().act('2026-05-21T23:00', 'bidder', known)).toBeUndefined();
    const late = objected();
    expect(late.act('2026-05-22T10:00', 'bidder', known)).toBe('complaint.too-late');
    expect(late.refusal?.data).toMatchObject({ latest: '2026-05-21' });
    // Left out: known at the latest when it was objected to, 05-11; so ten days from the answer, 05-24, a Sunday.
    expect(objected().act('2026-05-26T10:00', 'bidder', complain)).toBe('complaint.too-late');
    expect(objected().act('2026-05-25T10:00', 'bidder', complain)).toBeUndefined();
  });

  it('upheld, makes void what was done: every item is done anew', () => {
    const tender = inPublicity();
    tender.must('2026-05-11T10:00', 'bidder', OBJECTS);
    tender.does('2026-05-12T10:00', ANSWERS);
    tender.must('2026-05-13T10:00', 'bidder', { do: 'complain-tender', about: 'award', reason: '弄虚作假' });
    expect(tender.act('2026-05-13T11:00', 'dept:NRP', { do: 'accept-complaint' })).toBe('access.not-yours');
    tender.must('2026-05-14T10:00', HUD, { do: 'accept-complaint', suspend: true });
    tender.must('2026-05-14T11:00', HUD, { do: 'start-examination', procedure: 'SP-TEST' });
    expect(
      tender.act('2026-05-15T10:00', HUD, { do: 'decide-complaint', upheld: true, reason: '属实' }),
    ).toBe('complaint.under-examination');
    tender.must('2026-05-20T10:00', HUD, { do: 'end-examination' });
    expect(tender.newest('clock.resumed')).toMatchObject({ clock: 'complaint', dueOn: '2026-07-02' });
    tender.must('2026-05-21T10:00', HUD, {
      do: 'decide-complaint',
      upheld: true,
      voids: true,
      reason: '属实',
    });
    expect([tender.state, tender.running()]).toEqual(['Z_VOID', []]);
    expect(tender.states('TND-01', 'TND-02', 'TND-03', 'TND-04')).toEqual([
      'terminated',
      'terminated',
      'terminated',
      'locked',
    ]);
    expect(tender.ways()).toEqual(['Z01', 'Z02', 'Z05', 'Z07', 'Z09', 'Z10', 'Z15-4', 'Z13']);
  });

  it('is heard late: who supervises is told that it is', () => {
    const tender = published();
    tender.must('2026-04-09T10:00', 'bidder', { do: 'complain-tender', reason: '-' });
    tender.paper.pass('2026-04-14T17:30');
    expect(tender.newest('clock.overdue')).toMatchObject({
      clock: 'complaint',
      against: 'HUD',
      dueOn: '2026-04-14',
    });
    tender.must('2026-04-15T10:00', HUD, { do: 'refuse-complaint', reason: '不属于受理范围' });
  });
});

describe('what is void by those who supervise', () => {
  it('is so only while it is suspended (Z13)', () => {
    const tender = published();
    const isVoid = { do: 'void-tender', reason: '串通投标' } as const;
    expect(tender.act('2026-04-09T09:00', 'supervisor', isVoid)).toBe('tender.not-in-state');
    tender.must('2026-04-09T10:00', 'bidder', OBJECTS);
    tender.must('2026-04-10T10:00', 'supervisor', isVoid);
    expect([tender.state, ...tender.states('TND-01', 'TND-02')]).toEqual(['Z_VOID', 'terminated', 'locked']);
    expect([tender.running(), tender.paper.step('TND-01').memo.duties]).toEqual([[], []]);
  });
});

describe('bonds', () => {
  it.each([
    ['two hundredths', { estimate: 5_000_000, bidBond: 100_000 }, undefined],
    ['a cent more', { estimate: 5_000_000, bidBond: 100_000.01 }, 'tender.bid-bond-too-high'],
    ['of nothing', { bidBond: 1 }, 'tender.bond-of-nothing'],
  ])('%s', (_, over, code) => {
    const command = { do: 'publish-tender', ...over } as const;
    expect(new TenderCase().act('2026-04-01T10:00', 'applicant', command)).toBe(code);
  });

  it('go back five days after the contract, and after a bid is withdrawn', () => {
    const tender = published('2026-05-06', { estimate: 5_000_000, bidBond: 100_000 });
    tender.must('2026-04-20T10:00', 'bidder', { do: 'withdraw-bid' });
    expect(tender.running()).toContain('contract BOND 2026-04-27');
    tender.does('2026-04-22T10:00', { do: 'return-bond' });
    tender.does('2026-05-06T10:00', { do: 'open-bids', bidders: 3 });
    tender.does('2026-05-08T10:00', { do: 'publish-candidates' });
    tender.does('2026-05-12T10:00', { do: 'award' });
    const sign = { do: 'sign-contract', amount: 4_900_000 } as const;
    expect(tender.act('2026-05-20T10:00', 'applicant', { ...sign, performanceBond: 490_001 })).toBe(
      'tender.performance-bond-too-high',
    );
    tender.does('2026-05-20T10:00', { ...sign, performanceBond: 490_000 });
    expect(tender.running()).toEqual(['tender-report TM-28 2026-05-27', 'contract BOND-2 2026-05-25']);
    tender.does('2026-05-26T10:00', { do: 'return-bond' });
    expect(tender.newest('clock.overdue')).toMatchObject({ clock: 'contract', subject: 'BOND-2' });
    expect(tender.act('2026-05-26T11:00', 'applicant', { do: 'return-bond' })).toBe('tender.no-bond');
  });
});

describe('a prequalification', () => {
  it('leaves five days to buy its documents and five more to apply; the documents for bids come after it', () => {
    const early = { do: 'publish-tender', applyBy: '2026-04-10' } as const;
    const refused = new TenderCase();
    expect(refused.act('2026-04-01T10:00', 'applicant', early)).toBe('tender.application-too-short');
    expect(refused.refusal?.data).toMatchObject({ earliest: '2026-04-11' });
    const tender = new TenderCase();
    tender.does('2026-04-01T10:00', { ...early, applyBy: '2026-04-11' });
    expect(tender.state).toBe('Z_NOTICE');
    tender.must('2026-04-09T10:00', 'bidder', OBJECTS);
    tender.does('2026-04-09T11:00', ANSWERS);
    tender.does('2026-04-09T12:00', { do: 'clarify' });
    expect(tender.newest('tender.deadline-postponed')).toMatchObject({ bidDeadline: '2026-04-12' });
    expect(tender.act('2026-04-12T10:00', 'applicant', { do: 'issue-documents' })).toBe(
      'tender.applications-open',
    );
    tender.does('2026-04-13T10:00', { do: 'issue-documents', bidDeadline: '2026-05-06' });
    expect(tender.running()).toEqual(['tender-preparation 2026-05-06']);
    expect(tender.ways()).toEqual(['Z01', 'Z03-1', 'Z04-1', 'Z14-1', 'Z02']);
  });
});

it.each([
  ['投标人须在本市注册', '招标投标法6'],
  ['bidder.owner_registered_region == "433100"', '招标投标法6'],
  ['近三年获本省业绩奖项者加2分', '招标投标法实施条例32'],
  ['中标后须在当地设立子公司', '全国统一大市场建设指引'],
  ['statistics_contribution > 0', '全国统一大市场建设指引'],
])('INV-K: %s is no condition of a tender', (condition, clause) => {
  const tender = new TenderCase();
  const command = { do: 'publish-tender', conditions: ['具备施工总承包一级资质', condition] } as const;
  expect(tender.act('2026-04-01T10:00', 'applicant', command)).toBe('tender.unfair-condition');
  expect(tender.refusal?.clause).toContain(clause);
});

it('is carried out on the steps of the notice, and on no other', () => {
  expect(
    new TenderCase('2026-03-30T09:00', 'TND-02').act('2026-04-01T10:00', 'applicant', { do: 'clarify' }),
  ).toBe('tender.no-tender');
  expect(new TenderCase().act('2026-04-01T10:00', 'applicant', { do: 'clarify' })).toBe(
    'tender.not-published',
  );
});
