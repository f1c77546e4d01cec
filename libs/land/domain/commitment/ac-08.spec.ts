import { LandCase } from '../land-case.fixture.js';

/** AC-08: approved 2026-03-10, 300 亩, 120 of them supplied, 9,000,000 yuan paid. */
function ac08(parameters: Record<string, string | number> = {}): LandCase {
  const land = new LandCase('2026-03-10', parameters);
  land.must('2026-03-20T10:00', 'dept:NRP', { do: 'record-payment', amount: 4_000_000, area: 300 });
  land.must('2026-03-27T10:00', 'dept:NRP', { do: 'record-payment', amount: 5_000_000 });
  land.must('2026-05-20T10:00', 'dept:NRP', { do: 'record-land-use', event: 'supply-completed', share: 0.4 });
  return land;
}

it('promises the land to be used within six months of the approval, and runs three clocks', () => {
  const land = new LandCase('2026-03-10');
  expect(land.newest('land.committed')).toMatchObject({ dueOn: '2026-09-10', revokeOn: '2026-11-10' });
  expect(land.running()).toEqual([
    'land-use 2026-09-10',
    'land-revocation 2026-11-10',
    'validity 2028-03-10',
  ]);
});

it('warns, breaks, notices and revokes on the days of the rule, and only what was not used', () => {
  const land = ac08();
  land.pass('2026-12-31T00:00');
  expect(land.newest('land.warned')).toMatchObject({ at: '2026-07-10T00:00:00+08:00', dueOn: '2026-09-10' });
  expect(land.newest('land.breached')).toMatchObject({ at: '2026-09-11T00:00:00+08:00', atRisk: 5_400_000 });
  expect(land.newest('land.revocation-noticed')).toMatchObject({
    at: '2026-11-11T00:00:00+08:00',
    objectBy: '2026-11-18',
    atRisk: 5_400_000,
  });
  const at = '2026-11-18T17:30:00+08:00';
  expect(land.newest('land.approval-revoked')).toEqual({ at, share: 0.6, area: 180 });
  expect(land.newest('land.payment-forfeited')).toEqual({
    at,
    amount: 5_400_000,
    kept: 3_600_000,
    share: 0.6,
    basis: 'no-statutory-basis-configured',
  });
  expect(land.ways()).toEqual(['G02', 'G04', 'G06', 'G08']);
});

it('leaves what was supplied: the step stays as it was, and can be relied on again', () => {
  const land = ac08();
  land.pass('2026-11-18T17:00');
  expect(land.impeded).toBe(true);
  land.pass('2028-12-31T00:00');
  expect([land.state, land.paper.state('LND-01'), land.impeded]).toEqual([
    'G_PARTIAL_REVOKED',
    'delivered',
    false,
  ]);
  expect([land.count('land.approval-revoked'), land.count('land.payment-forfeited')]).toEqual([1, 1]);
  expect(land.running()).toEqual([]);
});

it('revokes an approval of which nothing was used as a whole, and flags what relied on it', () => {
  const land = new LandCase('2026-03-10');
  land.must('2026-03-20T10:00', 'dept:NRP', { do: 'record-payment', amount: 100.01, area: 300 });
  land.pass('2026-12-31T00:00');
  expect([land.state, land.paper.state('LND-01')]).toEqual(['G_REVOKED', 'revoked']);
  expect(land.newest('land.approval-revoked')).toMatchObject({ share: 1, area: 300 });
  expect(land.newest('land.payment-forfeited')).toMatchObject({ amount: 100.01, kept: 0 });
  expect(land.ways().at(-1)).toBe('G07');
  expect(land.paper.find('step.locked', 'LND-03')).toMatchObject([{ waitsFor: ['LND-01'] }]);
});

it.each([
  ['NOT_REFUNDED', 'land.payment-forfeited'],
  ['PENDING_LEGAL_REVIEW', 'land.payment-held'],
  ['FINE_CASE', 'land.penalty-case-opened'],
])('%s: %s', (land_fee_disposition, fact) => {
  const land = ac08({ land_fee_disposition });
  land.pass('2026-12-31T00:00');
  expect(land.newest(fact)).toMatchObject({ amount: 5_400_000, share: 0.6 });
  const all = ['land.payment-forfeited', 'land.payment-held', 'land.penalty-case-opened'];
  expect(all.map((name) => land.count(name)).reduce((a, b) => a + b)).toBe(1);
});

it('forfeits nothing where nothing was paid', () => {
  const land = new LandCase('2026-03-10');
  land.pass('2026-12-31T00:00');
  expect([land.count('land.approval-revoked'), land.count('land.payment-forfeited')]).toEqual([1, 0]);
});

it('does not submit anew what depends on land whose promise is broken', () => {
  const land = ac08();
  const submitted = (at: string) => land.paper.at(at, 'applicant', 'LND-03', { do: 'submit' });
  expect(submitted('2026-09-11T09:00')).toBe('step.land-breached');
  land.must('2026-09-14T09:00', 'dept:NRP', { do: 'record-land-use' });
  expect(submitted('2026-09-14T10:00')).toBeUndefined();
});

it('is not freed of one impediment by the end of another', () => {
  const land = new LandCase('2026-03-10');
  const submitted = (at: string) => land.paper.at(at, 'applicant', 'LND-03', { do: 'submit' });
  land.must('2026-09-01T09:00', 'dept:NRP', { do: 'suspend-licence', reason: '核查中' });
  land.pass('2026-09-11T00:00');
  land.must('2026-09-14T09:00', 'dept:NRP', { do: 'resume-licence' });
  expect(submitted('2026-09-14T10:00')).toBe('step.land-breached');
  land.must('2026-09-15T09:00', 'dept:NRP', { do: 'suspend-licence', reason: '核查中' });
  land.must('2026-09-16T09:00', 'dept:NRP', { do: 'record-land-use' });
  expect(submitted('2026-09-16T10:00')).toBe('step.relies-on-suspended');
  land.must('2026-09-17T09:00', 'dept:NRP', { do: 'resume-licence' });
  expect(submitted('2026-09-17T10:00')).toBeUndefined();
});

it('goes by the months that the province has set', () => {
  const land = new LandCase('2026-03-10', { land_commit_months: 9, land_revoke_months: 12 });
  expect(land.running().slice(0, 2)).toEqual(['land-use 2026-12-10', 'land-revocation 2027-03-10']);
  land.pass('2026-10-10T00:00');
  expect(land.newest('land.warned')).toMatchObject({ at: '2026-10-10T00:00:00+08:00' });
});

it('refuses every command once it is over, in words that say how it stands', () => {
  const land = ac08();
  land.pass('2026-12-31T00:00');
  const commands = [
    { do: 'record-payment', amount: 1 },
    { do: 'record-land-use' },
    { do: 'excuse', cause: '政府原因', months: 3 },
    { do: 'object' },
    { do: 'decide-objection', upheld: true },
    { do: 'confirm-revocation', confirmed: true },
  ] as const;
  for (const command of commands) {
    const as = command.do === 'object' ? 'applicant' : 'dept:NRP';
    expect([command.do, land.act('2027-01-04T10:00', as, command)]).toEqual([command.do, 'land.ended']);
  }
});

it('promises nothing for an approval that was granted before, or for other items', () => {
  const land = new LandCase('2026-03-10', {});
  expect(land.paper.at('2026-03-11T09:00', 'dept:NRP', 'INV-01', { do: 'record-payment', amount: 1 })).toBe(
    'land.not-committed',
  );
});
