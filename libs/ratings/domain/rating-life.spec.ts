import type { StepCommand } from '../../steps/domain/commands.js';
import { RATING } from './machine.js';
import { RatedCase } from './rating-case.fixture.js';

const contact: StepCommand = { do: 'contact-rater' };
const rectify: StepCommand = { do: 'rectify-rating', reason: '已退还重复材料' };
const appeal: StepCommand = { do: 'appeal-rating', reason: '评错了对象' };
const upheld: StepCommand = { do: 'decide-appeal', upheld: true, reason: '属误评' };
const rejected: StepCommand = { do: 'decide-appeal', upheld: false, reason: '评价属实' };
const visit: StepCommand = { do: 'visit-rater', satisfied: true };
const NRP = 'dept:NRP';
const DSB = 'dept:DSB';

describe('a bad rating', () => {
  it('is to be contacted within one working day and put right within five, both counted from it', () => {
    const rated = new RatedCase().delivered().rated();
    expect(rated.dates()).toEqual({ contact: '2026-09-28', rectify: '2026-10-09' });
    expect(rated.duties()).toEqual(['NRP contact', 'NRP rectify']);
    expect(rated.paper.find('rating.notified', 'PLN-05')).toMatchObject([
      { contactBy: '2026-09-28', rectifyBy: '2026-10-09' },
    ]);
    rated.does('2026-09-28T17:00', NRP, contact).does('2026-10-09T17:00', NRP, rectify);
    expect(rated.duties()).toEqual(['DSB visit']);
    rated.does('2026-10-12T10:00', DSB, visit);
    expect([rated.state, rated.dates(), rated.duties()]).toEqual(['R_CLOSED', {}, []]);
    expect(rated.paper.find('rating.visited', 'PLN-05')).toMatchObject([{ satisfied: true }]);
  });

  it('brings a card when nobody makes contact, and lateness that others see when nothing is put right', () => {
    const rated = new RatedCase().delivered().rated();
    rated.paper.pass('2026-09-28T17:31');
    const warned = () =>
      rated.paper.find('clock.warned').filter(({ clock, level }) => clock === 'rating' && level === 'red');
    expect(warned()).toMatchObject([{ at: '2026-09-28T17:30:00+08:00', subject: 'contact' }]);
    expect(rated.paper.step('PLN-05').memo.late).toBeUndefined();
    rated.paper.pass('2026-10-09T17:31');
    expect(warned()[1]).toMatchObject({ at: '2026-10-09T17:30:00+08:00', subject: 'rectify' });
    expect(rated.paper.step('PLN-05').memo.late).toMatchObject({ light: 'red' });
    rated.does('2026-10-10T10:00', NRP, contact).does('2026-10-10T11:00', NRP, rectify);
    expect(rated.paper.step('PLN-05').memo.late).toBeUndefined();
  });

  it('does not count when the data bureau says so, and whoever was rated does not say so itself', () => {
    const rated = new RatedCase().delivered().rated().does('2026-09-28T10:00', NRP, contact);
    expect(rated.dates()).toMatchObject({ appeal: '2026-10-08' });
    rated.does('2026-09-29T10:00', NRP, appeal);
    expect(rated.duties()).toEqual(['NRP rectify', 'DSB review']);
    expect(rated.refusal('2026-09-29T11:00', NRP, upheld)).toBe('rating.not-the-judge');
    expect(rated.refusal('2026-09-29T11:00', DSB, { do: 'decide-appeal', upheld: true })).toBe(
      'step.reason-missing',
    );
    rated.does('2026-09-30T10:00', DSB, upheld);
    expect([rated.state, rated.dates(), rated.duties()]).toEqual(['R_VOID', {}, []]);
    expect(rated.refusal('2026-10-08T10:00', NRP, rectify)).toBe('rating.ended');
  });

  it('is put right all the same when the appeal fails, and in the same time', () => {
    const rated = new RatedCase().delivered().rated().does('2026-09-28T10:00', NRP, contact);
    rated.does('2026-09-29T10:00', NRP, appeal).does('2026-09-30T10:00', DSB, rejected);
    expect([rated.state, rated.dates()]).toEqual(['R_CONTACTED', { rectify: '2026-10-09' }]);
    expect(rated.refusal('2026-09-30T11:00', NRP, appeal)).toBe('rating.appeal-too-late');
  });

  it('is not appealed against when the time for it is over', () => {
    const rated = new RatedCase().delivered().rated().does('2026-09-28T10:00', NRP, contact);
    expect(rated.refusal('2026-10-08T17:31', NRP, appeal)).toBe('rating.appeal-too-late');
    rated.does('2026-10-09T17:30', NRP, rectify);
  });

  it('leaves the judge late, and nobody better off for it', () => {
    const rated = new RatedCase().delivered().rated().does('2026-09-28T10:00', NRP, contact);
    rated.does('2026-09-29T10:00', NRP, appeal);
    rated.paper.pass('2026-10-09T17:31');
    expect(
      rated.paper
        .find('clock.lapsed')
        .filter(({ clock }) => clock === 'rating')
        .map(({ subject }) => subject),
    ).toEqual(['rectify', 'review']);
    rated.does('2026-10-10T10:00', DSB, upheld);
    expect(rated.state).toBe('R_VOID');
  });

  it('has its own figures within their bounds', () => {
    const rated = new RatedCase({ rating_contact_wd: 3, rating_rectify_wd: 15 }).delivered().rated();
    expect(rated.dates()).toEqual({ contact: '2026-09-30', rectify: '2026-10-22' });
  });
});

describe('a rating', () => {
  it('of 3 and more is good, and the end of it', () => {
    for (const score of [3, 4, 5]) {
      const rated = new RatedCase().delivered().rated(score);
      expect([score, rated.state, rated.dates(), rated.duties()]).toEqual([score, 'R_GOOD', {}, []]);
    }
    expect(new RatedCase().delivered().rated(2).state).toBe('R_BAD');
  });

  it('is given once a matter, when it has come to something', () => {
    const early = new RatedCase();
    const rate: StepCommand = { do: 'rate', score: 5 };
    expect(early.refusal('2026-09-10T10:00', 'applicant', rate)).toBe('rating.too-early');
    early
      .does('2026-09-10T11:00', 'applicant', { do: 'withdraw' })
      .does('2026-09-10T12:00', 'applicant', rate);
    const granted = new RatedCase().does('2026-09-10T10:00', NRP, { do: 'grant' });
    granted.does('2026-09-10T11:00', 'applicant', rate);
    expect(granted.refusal('2026-09-10T12:00', 'applicant', rate)).toBe('rating.not-in-state');
    expect(granted.refusal('2026-09-10T12:00', NRP, contact)).toBe('rating.ended');
    expect(new RatedCase().delivered().refusal('2026-09-20T10:00', NRP, contact)).toBe('rating.none');
  });

  it('is not for what the applicant did itself', () => {
    const { paper } = new RatedCase();
    const own = paper.at('2026-09-10T10:00', 'applicant', 'ENV-04', { do: 'rate', score: 5 });
    expect(own).toBe('rating.own-act');
  });
});

it('goes every way of the machine', () => {
  const bad = () => new RatedCase().delivered().rated().does('2026-09-28T10:00', NRP, contact);
  const appealed = () => bad().does('2026-09-29T10:00', NRP, appeal);
  const ways = [
    new RatedCase().delivered().rated(5),
    bad().does('2026-09-29T10:00', NRP, rectify).does('2026-09-30T10:00', DSB, visit),
    appealed().does('2026-09-30T10:00', DSB, upheld),
    appealed().does('2026-09-30T10:00', DSB, rejected),
  ].flatMap(({ paper }) => paper.transitions().filter((id) => /^R0\d$/.test(id)));
  expect([...new Set(ways)].sort()).toEqual(RATING.transitions.map(({ id }) => id).sort());
});
