import type { StepCommand } from '../../../steps/domain/commands.js';
import { LandCase } from '../land-case.fixture.js';

const officer = 'dept:NRP';
const use = (share?: number, event?: 'supply-completed' | 'construction-started'): StepCommand => ({
  do: 'record-land-use',
  ...(share === undefined ? {} : { share }),
  ...(event === undefined ? {} : { event }),
});

describe('use in full keeps the promise in every open state', () => {
  it.each([
    ['within it', '2026-05-10T10:00', 'G01', false],
    ['near its end', '2026-09-10T23:59', 'G03', false],
    ['late', '2026-09-11T00:00', 'G05', true],
    ['after the notice', '2026-11-18T17:29', 'G15', true],
  ])('%s', (_, at, way, late) => {
    const land = new LandCase('2026-03-10');
    land.must(at, officer, use());
    expect(land.newest('land.used')).toMatchObject({ event: 'supply-completed', share: 1, late });
    expect([land.state, land.ways().at(-1), land.impeded, land.running()]).toEqual([
      'G_USED',
      way,
      false,
      [],
    ]);
    land.pass('2028-12-31T00:00');
    expect([land.count('land.approval-revoked'), land.count('licence.lapsed')]).toEqual([0, 0]);
  });

  it('and while an objection waits for its decision', () => {
    const land = new LandCase('2026-03-10');
    land.must('2026-11-13T10:00', 'applicant', { do: 'object' });
    land.must('2027-01-13T10:00', officer, use());
    expect([
      land.state,
      land.act('2027-01-14T10:00', 'province', { do: 'decide-objection', upheld: false }),
    ]).toEqual(['G_USED', 'land.ended']);
  });

  it('but not once it is taken back', () => {
    const land = new LandCase('2026-03-10');
    expect(land.act('2026-11-18T17:30', officer, use())).toBe('land.ended');
  });
});

it('in part is remembered, and the promise goes on for the rest', () => {
  const land = new LandCase('2026-03-10');
  land.must('2026-03-11T10:00', officer, { do: 'record-payment', amount: 1_000_000 });
  land.must('2026-05-10T10:00', officer, use(0.4));
  land.must('2026-10-10T10:00', officer, use(0.4));
  land.must('2026-11-12T10:00', officer, use(0.75));
  expect([land.state, land.newest('land.used')]).toMatchObject(['G_PROPOSED', { share: 0.75, late: true }]);
  land.pass('2026-12-01T00:00');
  expect(land.newest('land.payment-forfeited')).toMatchObject({
    amount: 250_000,
    kept: 750_000,
    share: 0.25,
  });
});

it.each([
  ['nothing', use(0)],
  ['more than all', use(1.1)],
  ['less than was told before', use(0.3)],
  ['finer than a millionth', use(0.4000001)],
])('a share of %s is refused', (_, command) => {
  const land = new LandCase('2026-03-10');
  land.must('2026-05-10T10:00', officer, use(0.4));
  expect(land.act('2026-05-11T10:00', officer, command)).toBe('land.share');
});

describe('only that counts as use which counted when it was promised', () => {
  it('by default the supply', () => {
    const land = new LandCase('2026-03-10');
    expect(land.act('2026-05-10T10:00', officer, use(1, 'construction-started'))).toBe(
      'land.event-not-counted',
    );
  });

  it('or the beginning of construction, where the province says so', () => {
    const land = new LandCase('2026-03-10', { land_use_event: 'CONSTRUCTION_STARTED' });
    expect(land.act('2026-05-10T10:00', officer, use(1, 'supply-completed'))).toBe('land.event-not-counted');
    land.must('2026-05-10T10:00', officer, use(1, 'construction-started'));
    expect(land.state).toBe('G_USED');
  });
});

it.each([
  ['nothing', 0],
  ['less than nothing', -1],
  ['a fraction too fine', 0.00005],
  ['more than is reckoned with', 1_000_000_000_000.01],
])('a payment of %s is refused', (_, amount) => {
  const land = new LandCase('2026-03-10');
  expect(land.act('2026-03-11T10:00', officer, { do: 'record-payment', amount })).toBe('land.amount');
  expect(land.act('2026-03-11T10:00', officer, { do: 'record-payment', amount: 1, area: amount })).toBe(
    'land.area',
  );
  expect(land.land.paid).toBe(0);
});
