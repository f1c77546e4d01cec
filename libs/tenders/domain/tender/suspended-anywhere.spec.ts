import type { StepCommand } from '../../../steps/domain/commands.js';
import { TenderCase } from '../tender-case.fixture.js';

const HUD = 'dept:HUD';

/** 招标投标法实施条例62: a complaint may stop the tender wherever it stands, and it goes on from there. */
const WHERE: readonly {
  readonly way: string;
  readonly back: string;
  readonly state: string;
  readonly before: readonly [string, StepCommand][];
  /** What runs against the bidders or the tenderee there, what of it while it is stopped, and when it goes on. */
  readonly runs: string[];
  readonly meanwhile: string[];
  readonly afterwards: string[];
  /** What cannot be done meanwhile. */
  readonly next: StepCommand;
}[] = [
  {
    way: 'Z15-1',
    back: 'Z04-1',
    state: 'Z_NOTICE',
    before: [['2026-05-06T09:00', { do: 'publish-tender', applyBy: '2026-05-20' }]],
    runs: [],
    meanwhile: [],
    afterwards: [],
    next: { do: 'clarify' },
  },
  {
    way: 'Z15-2',
    back: 'Z04',
    state: 'Z_BIDDING',
    before: [['2026-05-06T09:00', { do: 'publish-tender', bidDeadline: '2026-06-12' }]],
    runs: ['tender-preparation 2026-06-12'],
    meanwhile: [],
    afterwards: ['tender-preparation 2026-06-12'],
    next: { do: 'clarify' },
  },
  {
    way: 'Z15-3',
    back: 'Z16-1',
    state: 'Z_OPENED',
    before: [
      ['2026-04-20T09:00', { do: 'publish-tender', bidDeadline: '2026-05-11' }],
      ['2026-05-11T09:00', { do: 'open-bids', bidders: 3 }],
    ],
    // TM-25: three days from 05-11 to 05-14; stopped from 05-11 to 05-20, nine days more: 05-23, a Saturday.
    runs: ['publicity TM-25 2026-05-14'],
    meanwhile: [],
    afterwards: ['publicity TM-25 2026-05-25'],
    next: { do: 'publish-candidates' },
  },
  {
    way: 'Z15-4',
    back: 'Z10',
    state: 'Z_PUBLIC',
    before: [
      ['2026-04-15T09:00', { do: 'publish-tender', bidDeadline: '2026-05-06' }],
      ['2026-05-06T09:00', { do: 'open-bids', bidders: 3 }],
      ['2026-05-09T09:00', { do: 'publish-candidates' }],
    ],
    // What is public stays so: three days from 05-09 to 05-12, over when it goes on.
    runs: ['publicity TM-26 2026-05-12'],
    meanwhile: ['publicity TM-26 2026-05-12'],
    afterwards: [],
    next: { do: 'award' },
  },
  {
    way: 'Z15-5',
    back: 'Z16-2',
    state: 'Z_AWARDED',
    before: [
      ['2026-04-09T09:00', { do: 'publish-tender', bidDeadline: '2026-04-29' }],
      ['2026-04-29T09:00', { do: 'open-bids', bidders: 3 }],
      ['2026-04-30T09:00', { do: 'publish-candidates' }],
      ['2026-05-08T09:00', { do: 'award' }],
    ],
    // TM-27: thirty days from 05-08 to 06-07, a Sunday; nine days more: 06-16. The report (TM-28) is owed all the same.
    runs: ['contract TM-27 2026-06-08', 'tender-report TM-28 2026-05-25'],
    meanwhile: ['tender-report TM-28 2026-05-25'],
    afterwards: ['contract TM-27 2026-06-16', 'tender-report TM-28 2026-05-25'],
    next: { do: 'sign-contract', amount: 1 },
  },
];

/** Complained of and stopped on 2026-05-11, decided on 2026-05-20. */
function stopped(before: readonly [string, StepCommand][]): TenderCase {
  const tender = new TenderCase();
  for (const [at, command] of before) tender.does(at, command);
  tender.must('2026-05-11T10:00', 'bidder', { do: 'complain-tender', reason: '串通投标' });
  tender.must('2026-05-11T11:00', HUD, { do: 'accept-complaint', suspend: true });
  return tender;
}
const ofTender = (tender: TenderCase): string[] =>
  tender.running().filter((clock) => !clock.startsWith('complaint'));

describe.each(WHERE)('$way, $back: a tender that stands at $state', (where) => {
  it('is stopped by a complaint, takes nothing else meanwhile, and goes on from where it stood', () => {
    const tender = stopped(where.before);
    expect([tender.state, tender.ways().at(-1)]).toEqual(['Z_SUSPENDED', where.way]);
    expect(tender.newest('tender.suspended')).toMatchObject({ because: 'C-1' });
    expect(ofTender(tender)).toEqual(where.meanwhile);
    expect(tender.act('2026-05-11T12:00', 'applicant', where.next)).toBe('tender.not-in-state');
    tender.must('2026-05-20T10:00', HUD, { do: 'decide-complaint', upheld: false, reason: '查无实据' });
    expect([tender.state, tender.ways().at(-1)]).toEqual([where.state, where.back]);
    expect(tender.newest('tender.resumed')).toMatchObject({ since: '2026-05-11' });
    expect(ofTender(tender)).toEqual(where.afterwards);
    expect(tender.newest('clock.overdue')).toBeUndefined();
  });

  it('runs by what the law gives there', () => {
    const tender = new TenderCase();
    for (const [at, command] of where.before) tender.does(at, command);
    expect(ofTender(tender)).toEqual(where.runs);
  });

  it('is void where the complaint is right and says so (Z13)', () => {
    const tender = stopped(where.before);
    const upheld = { do: 'decide-complaint', upheld: true, voids: true, reason: '属实' } as const;
    tender.must('2026-05-20T10:00', HUD, upheld);
    expect([tender.state, tender.ways().at(-1), ofTender(tender)]).toEqual(['Z_VOID', 'Z13', []]);
  });
});
