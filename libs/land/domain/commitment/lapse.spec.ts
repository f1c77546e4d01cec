import { LandCase } from '../land-case.fixture.js';

const OBJECTED = '2026-11-13T10:00';

/** Objected to and never decided: nothing but the national lapse is left. */
function waiting(share?: number): LandCase {
  const land = new LandCase('2026-03-10');
  if (share) land.must('2026-05-10T10:00', 'dept:NRP', { do: 'record-land-use', share });
  land.must(OBJECTED, 'applicant', { do: 'object' });
  return land;
}

it('two years after the approval what nobody used lapses, whatever was objected to', () => {
  const land = waiting();
  land.pass('2028-03-10T23:59');
  expect(land.count('licence.lapsed')).toBe(0);
  land.pass('2028-03-11T00:00');
  expect(land.newest('licence.lapsed')).toEqual({
    at: '2028-03-11T00:00:00+08:00',
    dueOn: '2028-03-10',
    because: 'land-not-used',
    share: 1,
  });
  expect([land.paper.state('LND-01'), land.running()]).toEqual(['revoked', []]);
  expect(land.count('land.payment-forfeited')).toBe(0);
});

it('of land that is used in part only the rest lapses, and the step stays', () => {
  const land = waiting(0.7);
  land.pass('2028-03-11T00:00');
  expect(land.newest('licence.lapsed')).toMatchObject({ share: 0.3 });
  expect([land.paper.state('LND-01'), land.running(), land.impeded]).toEqual(['delivered', [], false]);
  expect(land.act('2028-03-12T10:00', 'dept:NRP', { do: 'record-land-use' })).toBe('land.ended');
});

it('nothing is promised any more once the approval has fallen for another reason', () => {
  const land = new LandCase('2026-03-10');
  const revoke = { do: 'revoke', ground: '欺骗', reason: '材料虚假', heard: true } as const;
  land.must('2026-05-10T10:00', 'dept:NRP', revoke);
  expect([land.paper.state('LND-01'), land.running()]).toEqual(['revoked', []]);
  expect(land.act('2026-05-11T10:00', 'dept:NRP', { do: 'record-land-use' })).toBe('land.ended');
  land.pass('2028-12-31T00:00');
  expect([land.land.over, land.count('land.breached')]).toEqual(['fallen', 0]);
});
