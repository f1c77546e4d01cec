import fc from 'fast-check';
import { formatInstant, parseInstant } from '../../calendar/domain/day.js';
import type { StepCommand } from '../../steps/domain/commands.js';
import { wakesAt } from '../../steps/domain/settle.js';
import { LAND_COMMITMENT, LATE, type LandState } from './commitment/machine.js';
import { LandCase } from './land-case.fixture.js';

const START = parseInstant('2026-03-10T10:00');

const share = fc.integer({ min: 1, max: 100 }).map((n) => n / 100);
const command: fc.Arbitrary<readonly [string, StepCommand]> = fc.oneof(
  fc
    .record({
      amount: fc.integer({ min: 1, max: 1_000_000_000 }).map((n) => n / 100),
      area: fc.integer({ min: 1, max: 900 }),
    })
    .map((paid) => ['dept:NRP', { do: 'record-payment', ...paid }] as const),
  share.map((one) => ['dept:NRP', { do: 'record-land-use', share: one }] as const),
  fc
    .integer({ min: 0, max: 14 })
    .map((months) => ['dept:NRP', { do: 'excuse', cause: '政府原因', months }] as const),
  fc.constant(['applicant', { do: 'object' }] as const),
  fc.boolean().map((upheld) => ['province', { do: 'decide-objection', upheld }] as const),
  fc
    .record({ as: fc.constantFrom('dept:NRP', 'head:NRP', 'province'), confirmed: fc.boolean() })
    .map(({ as, confirmed }) => [as, { do: 'confirm-revocation', confirmed }] as const),
);

const act = fc.record({
  command,
  /** Hours since the last: from none to five months. */
  later: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 200 }), fc.integer({ min: 200, max: 3600 })),
});

const parameters = fc.record({
  land_enforcement: fc.constantFrom('AUTOMATIC', 'DECISION'),
  land_fee_disposition: fc.constantFrom('NOT_REFUNDED', 'PENDING_LEGAL_REVIEW', 'FINE_CASE'),
  land_commit_months: fc.integer({ min: 3, max: 8 }),
  land_revoke_months: fc.integer({ min: 8, max: 24 }),
});

it('whatever is done to land, at whatever time, it is taken back once at most, late enough, and to the cent', () => {
  fc.assert(
    fc.property(parameters, fc.array(act, { maxLength: 25 }), (figures, acts) => {
      const land = new LandCase('2026-03-10', figures);
      let now = START;
      for (const {
        command: [as, said],
        later,
      } of acts) {
        now = new Date(now.getTime() + later * 3_600_000);
        land.act(formatInstant(now), as, said);
        standsRightly(land, now);
      }
      land.pass('2031-01-01T00:00');
      standsRightly(land, parseInstant('2031-01-01T00:00'));
      endsRightly(land);
    }),
    { numRuns: 150 },
  );
});

function standsRightly(land: LandCase, now: Date): void {
  const { state, over, used } = land.land;
  const { clocks } = land.paper.step('LND-01');
  const open = clocks.filter((c) => c.state === 'running').map((c) => c.kind);
  const stands = over === undefined && !LAND_COMMITMENT.terminal.includes(state) ? state : null;
  expect(wakesAt(clocks)?.getTime() ?? Infinity).toBeGreaterThan(now.getTime());
  expect(state).not.toBe('G_EXEMPT');
  expect(used === 1_000_000).toBe(state === 'G_USED');
  expect(land.impeded).toBe(stands !== null && LATE.includes(stands));
  runsRightly(stands, new Set(open), land.land.objected);
  expect(new Set(open).size).toBe(open.length);
}

/** What waits is what the state waits for: nothing at its end, both dates within the promise, nobody while it is objected. */
function runsRightly(
  stands: LandState | null,
  open: ReadonlySet<string>,
  objected: boolean | undefined,
): void {
  if (stands === null) return expect([...open]).toEqual([]);
  expect(open.has('validity')).toBe(true);
  expect(open.has('land-use')).toBe(!LATE.includes(stands));
  if (!LATE.includes(stands)) expect(open.has('land-revocation')).toBe(true);
  if (stands === 'G_PROPOSED') expect(open.has('land-revocation')).toBe(false);
  if (objected) expect([stands, open.has('land-objection')]).toEqual(['G_PROPOSED', false]);
}

const MONEY = ['land.payment-forfeited', 'land.payment-held', 'land.penalty-case-opened'];

/** I3, I4, INV-G. */
function endsRightly(land: LandCase): void {
  const revoked = land.paper.find('land.approval-revoked');
  const money = MONEY.flatMap((name) => land.paper.find(name));
  const noticed = land.paper.find('land.revocation-noticed');
  const paid = land.paper
    .find('land.paid')
    .reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0);
  expect(revoked.length).toBeLessThanOrEqual(1);
  expect(money.length).toBeLessThanOrEqual(revoked.length);
  for (const { amount, kept, basis } of money) {
    expect(Math.round(Number(amount) * 100) + Math.round(Number(kept) * 100)).toBe(paid);
    expect(basis).not.toBe('');
  }
  for (const { at, share: taken } of revoked) {
    expect(noticed.at(-1) && String(noticed.at(-1)?.['at']) < String(at)).toBe(true);
    expect(Number(taken)).toBeGreaterThan(0);
  }
  const used = land.paper.find('land.used').filter(({ share: one }) => one === 1);
  if (used.length > 0) expect(revoked).toEqual([]);
  for (const { dueOn, at } of land.paper.find('land.breached'))
    expect(String(at) > `${String(dueOn)}T23:59`).toBe(true);
}
