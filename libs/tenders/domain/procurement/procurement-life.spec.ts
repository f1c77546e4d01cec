import type { StepCommand } from '../../../steps/domain/commands.js';
import { TenderCase } from '../tender-case.fixture.js';

const AT = '2026-04-01T10:00';
const FIN = 'dept:FIN';

function published(over: object = {}): TenderCase {
  const procurement = TenderCase.ofProcurement();
  procurement.does(AT, { do: 'publish-tender', bidDeadline: '2026-04-21', ...over });
  return procurement;
}
function announced(over: object = {}): TenderCase {
  const procurement = published(over);
  procurement.does('2026-04-21T10:00', { do: 'open-bids', bidders: 3 });
  procurement.does('2026-04-22T10:00', { do: 'report-evaluation' });
  procurement.does('2026-04-24T10:00', { do: 'award' });
  procurement.does('2026-04-27T10:00', { do: 'announce-result' });
  return procurement;
}

it('goes from the notice to the filed contract, each act in its own time', () => {
  const procurement = published({ estimate: 1_000_000, bidBond: 20_000 });
  const seen: string[][] = [procurement.running()];
  const acts: [string, StepCommand][] = [
    ['2026-04-21T10:00', { do: 'open-bids', bidders: 3 }],
    ['2026-04-22T10:00', { do: 'report-evaluation', committee: 5, experts: 4 }],
    ['2026-04-24T10:00', { do: 'award' }],
    ['2026-04-27T10:00', { do: 'announce-result' }],
    ['2026-05-06T10:00', { do: 'return-bond' }],
    ['2026-05-07T10:00', { do: 'sign-contract', amount: 950_000, performanceBond: 95_000 }],
    ['2026-05-08T10:00', { do: 'publish-contract' }],
    ['2026-05-12T10:00', { do: 'return-bond' }],
    ['2026-05-14T10:00', { do: 'file-contract' }],
  ];
  for (const [at, command] of acts) {
    expect(procurement.states('GPR-01')).toEqual(['accepted']);
    procurement.does(at, command);
    seen.push(procurement.running());
  }
  expect(seen).toEqual([
    ['procurement GP-01 2026-04-21'],
    ['procurement GP-06 2026-04-23'],
    ['procurement GP-07 2026-04-29'],
    ['procurement GP-08 2026-04-28'],
    ['procurement GP-09 2026-05-27', 'procurement GP-18 2026-05-07'],
    ['procurement GP-09 2026-05-27'],
    ['procurement GP-10 2026-05-09', 'procurement GP-11 2026-05-15', 'procurement GP-18-2 2026-05-13'],
    ['procurement GP-11 2026-05-15', 'procurement GP-18-2 2026-05-13'],
    ['procurement GP-11 2026-05-15'],
    [],
  ]);
  expect([procurement.state, ...procurement.states('GPR-01')]).toEqual(['C_FILED', 'granted']);
  expect(procurement.paper.find('clock.overdue')).toEqual([]);
  expect(procurement.ways()).toEqual(['CG01', 'CG03', 'CG06', 'CG07', 'CG08', 'CG09', 'CG10']);
});

describe('a minimum that is cut short is refused, with the first lawful day', () => {
  it.each([
    ['GP-01', { bidDeadline: '2026-04-20' }, 'tender.preparation-too-short', '政府采购法35', '2026-04-21'],
    ['GP-02', { saleUntil: '2026-04-08' }, 'tender.sale-too-short', '政府采购法实施条例31', '2026-04-09'],
    [
      'GP-03',
      { applyBy: '2026-04-08' },
      'tender.application-too-short',
      '政府采购法实施条例21',
      '2026-04-09',
    ],
    [
      'GP-05',
      { method: 'single-source', bidDeadline: '2026-04-09' },
      'procurement.publicity-too-short',
      '政府采购法实施条例38',
      '2026-04-10',
    ],
  ])('%s', (_, over, code, clause, earliest) => {
    const procurement = TenderCase.ofProcurement();
    expect(procurement.act(AT, 'applicant', { do: 'publish-tender', ...over } as StepCommand)).toBe(code);
    expect(procurement.refusal).toMatchObject({ clause, data: { earliest, accepted: earliest } });
  });

  it('GP-04: clarified late, the deadline is put off', () => {
    const procurement = published();
    procurement.does('2026-04-10T10:00', { do: 'clarify' });
    expect(procurement.newest('procurement.deadline-postponed')).toMatchObject({ bidDeadline: '2026-04-25' });
    expect(procurement.running()).toEqual(['procurement GP-01 2026-04-25']);
  });
});

it('single source, negotiated, or too few: by its method', () => {
  const single = published({ method: 'single-source', bidDeadline: '2026-04-10' });
  single.does('2026-04-10T10:00', { do: 'open-bids', bidders: 1 });
  expect(single.state).toBe('C_OPENED');
  const negotiated = published({ method: 'negotiated', bidDeadline: '2026-04-07' });
  negotiated.does('2026-04-07T10:00', { do: 'open-bids', bidders: 2 });
  expect([negotiated.state, ...negotiated.states('GPR-01')]).toEqual(['C_FAILED', 'terminated']);
  negotiated.does('2026-04-08T10:00', {
    do: 'publish-tender',
    method: 'negotiated',
    bidDeadline: '2026-04-14',
  });
  expect([negotiated.paper.step('GPR-01').round, negotiated.state]).toEqual([2, 'C_NOTICE']);
});

it('works from four million yuan on are tendered', () => {
  const command = { do: 'publish-tender', kind: 'construction', estimate: 4_000_000 } as const;
  expect(TenderCase.ofProcurement().act(AT, 'applicant', command)).toBe('procurement.must-tender');
  expect(
    TenderCase.ofProcurement().act(AT, 'applicant', { ...command, estimate: 3_999_999 }),
  ).toBeUndefined();
});

it('each act may be late: the purchaser and who supervises it are told, and it is still done', () => {
  const procurement = published();
  procurement.does('2026-04-21T10:00', { do: 'open-bids', bidders: 3 });
  procurement.paper.pass('2026-04-23T17:30');
  expect(procurement.newest('clock.overdue')).toMatchObject({
    at: '2026-04-23T17:30:00+08:00',
    subject: 'GP-06',
    against: 'applicant',
  });
  procurement.does('2026-04-24T10:00', { do: 'report-evaluation' });
});

describe('questions and challenges', () => {
  it('are answered in three and in seven working days', () => {
    const procurement = published();
    procurement.must('2026-04-02T10:00', 'bidder', { do: 'ask-procurement' });
    procurement.must('2026-04-02T11:00', 'bidder', { do: 'ask-procurement' });
    procurement.must('2026-04-02T12:00', 'bidder', { do: 'object-tender', knownOn: '2026-04-01' });
    expect(procurement.running()).toEqual([
      'procurement GP-01 2026-04-21',
      'procurement GP-12 2026-04-08',
      'procurement GP-12-2 2026-04-08',
      'procurement GP-14 2026-04-14',
    ]);
    procurement.does('2026-04-07T10:00', { do: 'answer-query', query: 'GP-12-2' });
    procurement.does('2026-04-07T11:00', { do: 'answer-query' });
    expect(procurement.act('2026-04-07T12:00', 'applicant', { do: 'answer-query' })).toBe(
      'procurement.nothing-to-answer',
    );
    procurement.does('2026-04-13T10:00', { do: 'answer-objection' });
    expect(procurement.running()).toEqual(['procurement GP-01 2026-04-21']);
  });

  it('GP-13: a challenge comes in seven working days', () => {
    const procurement = announced();
    const challenge = { do: 'object-tender', knownOn: '2026-04-27', reason: '评审错误' } as const;
    expect(procurement.act('2026-05-11T10:00', 'bidder', challenge)).toBe('procurement.challenge-too-late');
    expect(procurement.refusal?.data).toMatchObject({ latest: '2026-05-09' });
    procurement.must('2026-05-11T10:00', 'bidder', { ...challenge, knownOn: '2026-04-30' });
  });
});

describe('complaints', () => {
  const complain = { do: 'complain-tender', reason: '对答复不满意' } as const;

  it('GP-15: after a challenge that was answered, or not in time', () => {
    const procurement = announced();
    expect(procurement.act('2026-04-28T10:00', 'bidder', complain)).toBe('complaint.challenge-first');
    procurement.must('2026-04-28T10:00', 'bidder', { do: 'object-tender' });
    expect(procurement.act('2026-05-11T10:00', 'bidder', complain)).toBe('complaint.challenge-first');
    procurement.must('2026-05-12T10:00', 'bidder', complain);
    expect(procurement.running()).toContain('procurement GP-16 2026-06-24');
    const late = announced();
    late.must('2026-04-28T10:00', 'bidder', { do: 'object-tender' });
    expect(late.act('2026-06-02T10:00', 'bidder', complain)).toBe('complaint.too-late');
    expect(late.refusal?.data).toMatchObject({ latest: '2026-06-01' });
  });

  function suspended(): TenderCase {
    const procurement = announced();
    procurement.must('2026-04-28T10:00', 'bidder', { do: 'object-tender' });
    procurement.does('2026-04-29T10:00', { do: 'answer-objection' });
    procurement.must('2026-04-30T10:00', 'bidder', complain);
    procurement.must('2026-04-30T11:00', FIN, { do: 'accept-complaint', suspend: true });
    return procurement;
  }

  it('GP-17: suspend for thirty days at most, then it goes on by itself', () => {
    const procurement = suspended();
    expect(procurement.state).toBe('C_SUSPENDED');
    expect(procurement.running()).toEqual(['procurement GP-16 2026-06-15', 'procurement GP-17 2026-06-01']);
    expect(procurement.act('2026-05-06T10:00', 'applicant', { do: 'sign-contract' })).toBe(
      'procurement.not-in-state',
    );
    procurement.paper.pass('2026-06-02T00:00');
    expect(procurement.newest('procurement.resumed')).toMatchObject({ at: '2026-06-02T00:00:00+08:00' });
    expect(procurement.state).toBe('C_ANNOUNCED');
    expect(procurement.running()).toEqual(['procurement GP-09 2026-06-29', 'procurement GP-16 2026-06-15']);
    procurement.must('2026-06-12T10:00', FIN, { do: 'decide-complaint', upheld: false, reason: '不成立' });
    expect(procurement.running()).toEqual(['procurement GP-09 2026-06-29']);
  });

  it('dismissed, it goes on; upheld, what was done may be void', () => {
    const dismissed = suspended();
    dismissed.must('2026-05-12T10:00', FIN, { do: 'decide-complaint', upheld: false, reason: '不成立' });
    expect([dismissed.state, dismissed.running()]).toEqual(['C_ANNOUNCED', ['procurement GP-09 2026-06-08']]);
    const upheld = suspended();
    upheld.must('2026-05-12T10:00', FIN, {
      do: 'decide-complaint',
      upheld: true,
      voids: true,
      reason: '成立',
    });
    expect([upheld.state, ...upheld.states('GPR-01'), upheld.running()]).toEqual([
      'C_FAILED',
      'terminated',
      [],
    ]);
  });
});

it('GP-15: nobody complains while there is time to answer, by the calendar that was published since', () => {
  const procurement = TenderCase.ofProcurement();
  procurement.does('2026-12-01T10:00', { do: 'publish-tender', bidDeadline: '2027-02-21' });
  procurement.must('2026-12-30T10:00', 'bidder', { do: 'object-tender' });
  const { answerBy } = procurement.newest('procurement.challenged') as { answerBy: string };
  procurement.paper.publish('2026-12-31T10:00', {
    year: 2027,
    notice: '-',
    holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-10' }],
    makeupWorkdays: [],
  });
  const moved = procurement.paper.find('clock.moved').at(-1)?.['dueOn'];
  expect(String(moved) > answerBy).toBe(true);
  const complain = { do: 'complain-tender', reason: '未答复' } as const;
  expect(procurement.act(`${String(moved)}T09:00`, 'bidder', complain)).toBe('complaint.challenge-first');
  procurement.must(`${String(moved)}T17:31`, 'bidder', complain);
});
