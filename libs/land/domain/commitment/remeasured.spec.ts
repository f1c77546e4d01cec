import { LandCase } from '../land-case.fixture.js';

/** A province changes its figures, and says that promises that run follow. */
it('a longer promise is warned of once more, and keeps what was excused of it', () => {
  const land = new LandCase('2026-03-10');
  land.must('2026-04-10T10:00', 'dept:NRP', { do: 'excuse', cause: '政府原因', months: 1 });
  land.paper.remeasure('2026-08-20T10:00', 'land_commit_months', 8);
  land.paper.remeasure('2026-08-20T10:00', 'land_revoke_months', 12);
  expect([land.state, land.running().slice(0, 2)]).toEqual([
    'G_WARN',
    ['land-use 2026-12-10', 'land-revocation 2027-04-12'],
  ]);
  land.pass('2026-12-11T00:00');
  expect(land.paper.find('land.warned').map(({ at }) => at)).toEqual([
    '2026-08-10T00:00:00+08:00',
    '2026-10-10T00:00:00+08:00',
  ]);
  land.must('2026-12-20T10:00', 'dept:NRP', { do: 'excuse', cause: '政府原因', months: 2 });
  expect(land.newest('land.excused')).toMatchObject({ dueOn: '2027-02-10', revokeOn: '2027-06-10' });
});

it('a shorter one makes nobody late at once', () => {
  const land = new LandCase('2026-03-10');
  land.paper.remeasure('2026-07-20T10:00', 'land_commit_months', 3);
  expect(land.running()[0]).toBe('land-use 2026-09-10');
  land.paper.remeasure('2026-07-20T10:00', 'land_commit_months', 5);
  land.pass('2026-08-11T00:00');
  expect([land.state, land.newest('land.breached')]).toMatchObject(['G_BREACH', { dueOn: '2026-08-10' }]);
});

it('a promise is broken before it is revoked, whatever its figures', () => {
  const land = new LandCase('2026-03-10');
  land.paper.remeasure('2026-04-10T10:00', 'land_commit_months', 12);
  land.pass('2026-11-11T00:00');
  expect(land.ways()).toEqual(['G02', 'G04', 'G06']);
  land.must('2026-11-12T10:00', 'applicant', { do: 'object' });
  land.pass('2027-06-01T00:00');
  expect([land.state, land.running()]).toEqual(['G_PROPOSED', ['validity 2028-03-10']]);
});
