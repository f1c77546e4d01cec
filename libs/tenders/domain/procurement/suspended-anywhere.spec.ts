import type { StepCommand } from '../../../steps/domain/commands.js';
import { TenderCase } from '../tender-case.fixture.js';

const FIN = 'dept:FIN';

const BIDS: [string, StepCommand] = ['2026-05-06T09:00', { do: 'open-bids', bidders: 3 }];
const REPORT: [string, StepCommand] = ['2026-05-07T09:00', { do: 'report-evaluation' }];
const DECISION: [string, StepCommand] = ['2026-05-08T09:00', { do: 'award' }];

/**
 * 政府采购法57: wherever a procurement stands, for thirty days at most. Challenged on 2026-04-10 and answered on 04-13 (so that
 * a complaint may come until fifteen working days after 04-21), complained of and stopped on 2026-05-08.
 */
const WHERE: readonly {
  readonly way: string;
  readonly back: string;
  readonly state: string;
  readonly deadline: string;
  readonly before: readonly [string, StepCommand][];
  readonly runs: string;
  /** Dismissed on 2026-05-14: six days, or (05-08, 05-14] without the Sunday: 05-09 11 12 13 14, five working days. */
  readonly afterwards: string;
  readonly next: StepCommand;
}[] = [
  {
    way: 'CG11',
    back: 'CG16',
    state: 'C_NOTICE',
    deadline: '2026-05-20',
    before: [],
    runs: 'procurement GP-01 2026-05-20',
    afterwards: 'procurement GP-01 2026-05-20',
    next: { do: 'clarify' },
  },
  {
    way: 'CG12',
    back: 'CG17',
    state: 'C_OPENED',
    deadline: '2026-05-06',
    before: [BIDS],
    runs: 'procurement GP-06 2026-05-08',
    afterwards: 'procurement GP-06 2026-05-14',
    next: { do: 'report-evaluation' },
  },
  {
    way: 'CG13',
    back: 'CG18',
    state: 'C_REPORTED',
    deadline: '2026-05-06',
    before: [BIDS, REPORT],
    runs: 'procurement GP-07 2026-05-13',
    afterwards: 'procurement GP-07 2026-05-20',
    next: { do: 'award' },
  },
  {
    way: 'CG14',
    back: 'CG19',
    state: 'C_DECIDED',
    deadline: '2026-05-06',
    before: [BIDS, REPORT, DECISION],
    runs: 'procurement GP-08 2026-05-11',
    afterwards: 'procurement GP-08 2026-05-18',
    next: { do: 'announce-result' },
  },
];

function before(deadline: string, acts: readonly [string, StepCommand][]): TenderCase {
  const procurement = TenderCase.ofProcurement();
  procurement.does('2026-04-09T10:00', { do: 'publish-tender', bidDeadline: deadline });
  procurement.must('2026-04-10T10:00', 'bidder', { do: 'object-tender', reason: '评分标准倾向性' });
  procurement.does('2026-04-13T10:00', { do: 'answer-objection' });
  for (const [at, command] of acts) procurement.does(at, command);
  return procurement;
}

function stopped(deadline: string, acts: readonly [string, StepCommand][]): TenderCase {
  const procurement = before(deadline, acts);
  procurement.must('2026-05-08T10:00', 'bidder', { do: 'complain-tender', reason: '对答复不满意' });
  procurement.must('2026-05-08T11:00', FIN, { do: 'accept-complaint', suspend: true });
  return procurement;
}

/** GP-16 and GP-17 are the complaint's own. */
const ofProcurement = (procurement: TenderCase): string[] =>
  procurement.running().filter((clock) => !/ GP-1[67]/.test(clock));

describe.each(WHERE)('$way, $back: a procurement that stands at $state', (where) => {
  it('is stopped by a complaint, and goes on from where it stood when that is dismissed', () => {
    const procurement = stopped(where.deadline, where.before);
    expect([procurement.state, procurement.ways().at(-1)]).toEqual(['C_SUSPENDED', where.way]);
    expect(ofProcurement(procurement)).toEqual([]);
    expect(procurement.running()).toContain('procurement GP-17 2026-06-08');
    expect(procurement.act('2026-05-08T12:00', 'applicant', where.next)).toBe('procurement.not-in-state');
    const dismissed = { do: 'decide-complaint', upheld: false, reason: '不成立' } as const;
    procurement.must('2026-05-14T10:00', FIN, dismissed);
    expect([procurement.state, procurement.ways().at(-1)]).toEqual([where.state, where.back]);
    expect(procurement.running()).toEqual([where.afterwards]);
    expect(procurement.newest('clock.overdue')).toBeUndefined();
  });

  it('runs by what the law gives there', () => {
    expect(ofProcurement(before(where.deadline, where.before))).toEqual([where.runs]);
  });

  it('goes on by itself when the thirty days are over (GP-17)', () => {
    const procurement = stopped(where.deadline, where.before);
    procurement.paper.pass('2026-06-09T00:00');
    expect([procurement.state, procurement.ways().at(-1)]).toEqual([where.state, where.back]);
    expect(procurement.newest('procurement.resumed')).toMatchObject({ at: '2026-06-09T00:00:00+08:00' });
  });
});

describe('CG05: bids that were opened and all rejected', () => {
  it('end the procurement, which is published anew as a new round', () => {
    const procurement = before('2026-05-06', [BIDS]);
    expect(procurement.act('2026-05-07T10:00', 'applicant', { do: 'reject-all-bids', reason: ' ' })).toBe(
      'step.reason-missing',
    );
    procurement.does('2026-05-07T10:00', { do: 'reject-all-bids', reason: '均超出预算' });
    expect([procurement.state, procurement.ways().at(-1)]).toEqual(['C_FAILED', 'CG05']);
    expect(procurement.newest('procurement.failed')).toMatchObject({
      because: 'all-bids-rejected',
      reason: '均超出预算',
    });
    expect([procurement.running(), procurement.states('GPR-01')]).toEqual([[], ['terminated']]);
    procurement.does('2026-05-08T10:00', { do: 'publish-tender' });
    expect(procurement.paper.step('GPR-01').round).toBe(2);
    expect(procurement.running()).toEqual(['procurement GP-01 2026-05-28']);
  });

  it('are not rejected before they are opened, nor after they were reported on', () => {
    const reject = { do: 'reject-all-bids', reason: '-' } as const;
    expect(before('2026-05-06', []).act('2026-04-20T10:00', 'applicant', reject)).toBe(
      'procurement.not-in-state',
    );
    expect(before('2026-05-06', [BIDS, REPORT]).act('2026-05-07T10:00', 'applicant', reject)).toBe(
      'procurement.not-in-state',
    );
  });
});
