import { TenderCase } from '../tender-case.fixture.js';

/** Opened, and reported on, on 2026-05-06. */
function opened(): TenderCase {
  const tender = new TenderCase();
  tender.does('2026-04-10T10:00', { do: 'publish-tender', bidDeadline: '2026-05-06' });
  tender.does('2026-05-06T10:00', { do: 'open-bids', bidders: 4 });
  return tender;
}
const AWARD = { do: 'award' } as const;

describe('AC-11: evaluation report on 2026-05-06', () => {
  it('the candidates are published by 2026-05-09', () => {
    const tender = opened();
    expect(tender.running()).toEqual(['publicity TM-25 2026-05-09']);
    expect(tender.states('TND-01', 'TND-02', 'TND-03')).toEqual(['granted', 'granted', 'open']);
    tender.paper.pass('2026-05-10T00:00');
    expect(tender.newest('clock.overdue')).toMatchObject({ clock: 'publicity', dueOn: '2026-05-09' });
    tender.does('2026-05-10T10:00', { do: 'publish-candidates' });
  });

  it('for three full days, and not awarded before they are over', () => {
    const tender = opened();
    tender.does('2026-05-08T10:00', { do: 'publish-candidates', candidates: 3 });
    expect(tender.newest('tender.candidates-published')).toMatchObject({
      candidates: 3,
      until: '2026-05-11',
    });
    expect(tender.act('2026-05-11T23:59', 'applicant', AWARD)).toBe('tender.publicity-too-short');
    expect(tender.refusal).toMatchObject({
      clause: '招标投标法实施条例54',
      data: { until: '2026-05-11', earliest: '2026-05-12' },
    });
    tender.does('2026-05-12T00:00', AWARD);
    expect(tender.newest('tender.publicity-ended')).toMatchObject({ at: '2026-05-12T00:00:00+08:00' });
    expect(tender.newest('tender.awarded')).toMatchObject({
      rank: 1,
      contractBy: '2026-06-11',
      reportBy: '2026-05-27',
    });
    expect(tender.states('TND-03', 'TND-04', 'TND-05')).toEqual(['granted', 'granted', 'open']);
  });

  it('the contract is signed within thirty days, and reported on within fifteen', () => {
    const tender = opened();
    tender.does('2026-05-08T10:00', { do: 'publish-candidates' });
    tender.does('2026-05-12T10:00', AWARD);
    tender.does('2026-05-20T10:00', { do: 'file-tender-report' });
    tender.does('2026-06-11T20:00', { do: 'sign-contract' });
    expect(tender.paper.find('clock.overdue')).toEqual([]);
    expect(tender.paper.find('clock.met').map(({ clock }) => clock)).toEqual(
      expect.arrayContaining(['contract', 'tender-report']),
    );
    expect(tender.states('TND-01', 'TND-02', 'TND-03', 'TND-04', 'TND-05')).toEqual(Array(5).fill('granted'));
    expect([tender.state, tender.running()]).toEqual(['Z_SIGNED', []]);
    expect(tender.ways()).toEqual(['Z01', 'Z02', 'Z05', 'Z07', 'Z11', 'Z12']);
  });

  it('late it is signed all the same, and the tenderee and who supervises it are told', () => {
    const tender = opened();
    tender.does('2026-05-08T10:00', { do: 'publish-candidates' });
    tender.does('2026-05-12T10:00', AWARD);
    tender.paper.pass('2026-06-12T00:00');
    expect(tender.newest('clock.overdue')).toMatchObject({
      at: '2026-06-12T00:00:00+08:00',
      clock: 'contract',
      subject: 'TM-27',
      dueOn: '2026-06-11',
    });
    tender.does('2026-06-20T10:00', { do: 'sign-contract' });
    expect(tender.states('TND-05')).toEqual(['granted']);
  });

  it('where the committee still evaluates, the days count from its report', () => {
    const tender = new TenderCase();
    tender.does('2026-04-10T10:00', { do: 'publish-tender', bidDeadline: '2026-05-06' });
    tender.does('2026-05-06T10:00', { do: 'open-bids', bidders: 4, evaluating: true });
    expect([tender.running(), tender.states('TND-02')]).toEqual([[], ['open']]);
    expect(tender.act('2026-05-07T10:00', 'applicant', { do: 'publish-candidates' })).toBe(
      'tender.not-evaluated',
    );
    tender.does('2026-05-12T10:00', { do: 'report-evaluation', committee: 5, experts: 4 });
    expect([tender.running(), tender.states('TND-02')]).toEqual([
      ['publicity TM-25 2026-05-15'],
      ['granted'],
    ]);
  });
});

describe('the first of the candidates is awarded where the state pays (条例55)', () => {
  const published = (facts = {}): TenderCase => {
    const tender = new TenderCase('2026-03-30T09:00', 'TND-01', facts);
    tender.does('2026-04-10T10:00', { do: 'publish-tender', bidDeadline: '2026-05-06' });
    tender.does('2026-05-06T10:00', { do: 'open-bids', bidders: 4 });
    tender.does('2026-05-08T10:00', { do: 'publish-candidates', candidates: 2 });
    return tender;
  };
  it.each([
    ['the second of a state-funded one', {}, { do: 'award', rank: 2 }, 'tender.rank-one'],
    ['the second, who stands in for who gave up', {}, { do: 'award', rank: 2, ground: 'gave-up' }, undefined],
    ['the second of an enterprise', { invest_mode: 'ENTERPRISE' }, { do: 'award', rank: 2 }, undefined],
    ['one who is no candidate', {}, { do: 'award', rank: 3, ground: 'gave-up' }, 'tender.no-such-candidate'],
  ] as const)('%s', (_, facts, command, code) => {
    expect(published(facts).act('2026-05-12T10:00', 'applicant', command)).toBe(code);
  });
});
