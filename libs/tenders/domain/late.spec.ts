import { TenderCase } from './tender-case.fixture.js';

const COMPLAINS = { do: 'complain-tender', reason: '资格条件倾向特定投标人' } as const;
const OBJECTS = { do: 'object-tender', reason: '评分办法不明确' } as const;

const letters = (tender: TenderCase) =>
  tender.paper.facts
    .filter(({ name }) => /^supervision\.(issued|escalated|closed)$/.test(name))
    .map(({ at, name, data }) => [at.slice(0, 10), name, data['level'], data['department']]);

describe('a tenderee that is late', () => {
  it('is told, with who supervises it, and gets no letter: those are for offices', () => {
    const tender = new TenderCase();
    tender.does('2026-04-01T10:00', { do: 'publish-tender', bidDeadline: '2026-05-06' });
    tender.must('2026-04-09T10:00', 'bidder', OBJECTS);
    tender.paper.pass('2026-04-20T00:00');
    expect(tender.newest('clock.overdue')).toMatchObject({
      at: '2026-04-14T00:00:00+08:00',
      clock: 'tender-objection',
      against: 'applicant',
    });
    expect(letters(tender)).toEqual([]);
  });
});

describe('an office that is late with a complaint', () => {
  /** Filed on 2026-04-09: three working days to say whether it is heard (TM-29), 04-10, 13 and 14. */
  function complainedOf(): TenderCase {
    const tender = new TenderCase();
    tender.does('2026-04-01T10:00', { do: 'publish-tender', bidDeadline: '2026-08-06' });
    tender.must('2026-04-09T10:00', 'bidder', COMPLAINS);
    return tender;
  }

  it('is past what the law allows, and is supervised at the second level at once (V09)', () => {
    const tender = complainedOf();
    tender.paper.pass('2026-04-14T17:30');
    expect(letters(tender)).toEqual([['2026-04-14', 'supervision.issued', 2, 'HUD']]);
    expect(tender.newest('clock.overdue')).toMatchObject({ clock: 'complaint', against: 'HUD' });
    tender.must('2026-04-15T09:00', 'dept:HUD', { do: 'accept-complaint' });
    expect(letters(tender).slice(1)).toEqual([['2026-04-15', 'supervision.closed', 2, undefined]]);
  });

  it('once more where it accepts and does not decide within thirty working days (TM-30)', () => {
    const tender = complainedOf();
    tender.must('2026-04-10T09:00', 'dept:HUD', { do: 'accept-complaint' });
    expect(tender.running()).toContain('complaint C-1 2026-05-26');
    tender.paper.pass('2026-05-27T09:00');
    expect(letters(tender)).toEqual([['2026-05-26', 'supervision.issued', 2, 'HUD']]);
    const decides = { do: 'decide-complaint', upheld: false, reason: '查无实据' } as const;
    tender.must('2026-05-27T10:00', 'dept:HUD', decides);
    expect(letters(tender).at(-1)).toEqual(['2026-05-27', 'supervision.closed', 2, undefined]);
  });

  it('of a procurement: 财政部门, within thirty working days of the complaint (GP-16)', () => {
    const procurement = TenderCase.ofProcurement();
    procurement.does('2026-04-01T10:00', { do: 'publish-tender', bidDeadline: '2026-08-06' });
    procurement.must('2026-04-02T10:00', 'bidder', { do: 'object-tender', reason: '-' });
    procurement.does('2026-04-03T10:00', { do: 'answer-objection' });
    procurement.must('2026-04-07T10:00', 'bidder', COMPLAINS);
    expect(procurement.running()).toContain('procurement GP-16 2026-05-21');
    procurement.paper.pass('2026-05-22T00:00');
    expect(letters(procurement)).toEqual([['2026-05-21', 'supervision.issued', 2, 'FIN']]);
  });
});
