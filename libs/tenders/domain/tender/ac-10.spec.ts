import { TenderCase } from '../tender-case.fixture.js';

const open = (bidDeadline?: string) => ({
  do: 'publish-tender' as const,
  docIssuedOn: '2026-04-01',
  ...(bidDeadline === undefined ? {} : { bidDeadline }),
});
const AT = '2026-04-01T10:00';

describe('AC-10: tender documents issued on 2026-04-01', () => {
  it('are not bid on before 2026-04-21; what is sooner is refused with that day', () => {
    const short = new TenderCase();
    expect(short.act(AT, 'applicant', open('2026-04-20'))).toBe('tender.preparation-too-short');
    expect(short.refusal).toMatchObject({
      clause: '招标投标法24',
      data: { earliest: '2026-04-21', accepted: '2026-04-21' },
    });
    const tender = new TenderCase();
    tender.does(AT, open('2026-04-21'));
    expect(tender.newest('tender.published')).toMatchObject({
      docIssuedOn: '2026-04-01',
      bidDeadline: '2026-04-21',
    });
    expect(tender.running()).toEqual(['tender-preparation 2026-04-21']);
    expect([tender.state, tender.ways()]).toEqual(['Z_BIDDING', ['Z01', 'Z02']]);
    expect(tender.states('TND-01', 'TND-02', 'TND-03')).toEqual(['granted', 'open', 'locked']);
  });

  it('and clarified on 2026-04-10, not before 2026-04-25', () => {
    const tender = new TenderCase();
    tender.does(AT, open('2026-04-21'));
    tender.does('2026-04-10T10:00', { do: 'clarify' });
    expect(tender.newest('tender.deadline-postponed')).toMatchObject({
      bidDeadline: '2026-04-25',
      from: '2026-04-21',
    });
    expect(tender.running()).toEqual(['tender-preparation 2026-04-25']);
    expect(tender.act('2026-04-21T10:00', 'applicant', { do: 'open-bids', bidders: 5 })).toBe(
      'tender.opening-too-early',
    );
    expect(tender.act('2026-04-24T10:00', 'applicant', { do: 'open-bids', bidders: 5 })).toBe(
      'tender.opening-too-early',
    );
    tender.does('2026-04-25T10:00', { do: 'open-bids', bidders: 5 });
    expect(tender.state).toBe('Z_OPENED');
  });

  it('clarified early enough, the deadline stays', () => {
    const tender = new TenderCase();
    tender.does(AT, open('2026-04-21'));
    tender.does('2026-04-06T10:00', { do: 'clarify' });
    expect(tender.newest('tender.clarified')).toMatchObject({ bidDeadline: '2026-04-21' });
    expect(tender.newest('tender.deadline-postponed')).toBeUndefined();
  });

  it('can be objected to until 2026-04-11', () => {
    const inTime = new TenderCase();
    inTime.does(AT, open('2026-04-21'));
    inTime.must('2026-04-11T23:00', 'bidder', { do: 'object-tender', reason: '评分办法不明确' });
    expect(inTime.newest('tender.objected')).toMatchObject({ about: 'documents', answerBy: '2026-04-14' });
    const late = new TenderCase();
    late.does(AT, open('2026-04-21'));
    expect(late.act('2026-04-12T00:00', 'bidder', { do: 'object-tender' })).toBe('tender.objection-too-late');
    expect(late.refusal?.data).toMatchObject({ latest: '2026-04-11' });
  });

  it('left out, the deadline is the first lawful day', () => {
    const tender = new TenderCase();
    tender.does(AT, open());
    expect(tender.running()).toEqual(['tender-preparation 2026-04-21']);
  });

  it('are not out before it is published that there are any', () => {
    const tender = new TenderCase();
    expect(tender.act('2026-04-08T10:00', 'applicant', open('2026-04-21'))).toBe(
      'tender.preparation-too-short',
    );
    expect(tender.refusal?.data).toMatchObject({ earliest: '2026-04-28' });
  });
});
