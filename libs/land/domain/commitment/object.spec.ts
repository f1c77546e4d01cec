import { LandCase } from '../land-case.fixture.js';

const NOTICED = '2026-11-12T10:00';

function noticed(parameters: Record<string, string | number> = {}): LandCase {
  const land = new LandCase('2026-03-10', parameters);
  land.must('2026-03-20T10:00', 'dept:NRP', { do: 'record-payment', amount: 9_000_000, area: 300 });
  land.pass(NOTICED);
  return land;
}

describe('an objection', () => {
  it('stops the machine until a person decides', () => {
    const land = noticed();
    land.must('2026-11-18T17:29', 'applicant', { do: 'object', reason: '用地手续因政府规划调整而暂停' });
    land.pass('2027-12-31T00:00');
    expect([land.state, land.count('land.approval-revoked')]).toEqual(['G_PROPOSED', 0]);
    expect(land.newest('land.objected')).toMatchObject({ reason: '用地手续因政府规划调整而暂停' });
  });

  it('is made only while there is time for it, and once', () => {
    const land = noticed();
    expect(new LandCase('2026-03-10').act('2026-05-01T10:00', 'applicant', { do: 'object' })).toBe(
      'land.nothing-to-object',
    );
    land.must('2026-11-13T10:00', 'applicant', { do: 'object' });
    expect(land.act('2026-11-13T11:00', 'applicant', { do: 'object' })).toBe('land.nothing-to-object');
    expect(noticed().act('2026-11-18T17:31', 'applicant', { do: 'object' })).toBe('land.ended');
  });

  it('that succeeds leaves the promise broken, and no time revokes it any more', () => {
    const land = noticed();
    land.must('2026-11-13T10:00', 'applicant', { do: 'object' });
    land.must('2026-11-20T10:00', 'province', { do: 'decide-objection', upheld: true });
    expect([land.state, land.impeded, land.ways().at(-1)]).toEqual(['G_BREACH', true, 'G09']);
    land.pass('2028-03-10T23:59');
    expect([land.count('land.revocation-noticed'), land.count('land.approval-revoked')]).toEqual([1, 0]);
    land.pass('2028-03-11T00:00');
    expect(land.land.over).toBe('lapsed');
  });

  it('that succeeds can be followed by an excuse, and then by another notice', () => {
    const land = noticed();
    land.must('2026-11-13T10:00', 'applicant', { do: 'object' });
    land.must('2026-11-20T10:00', 'province', { do: 'decide-objection', upheld: true });
    land.must('2026-11-25T10:00', 'dept:NRP', { do: 'excuse', cause: '规划调整', months: 6 });
    land.pass('2027-06-30T00:00');
    expect([land.count('land.revocation-noticed'), land.count('land.approval-revoked')]).toEqual([2, 1]);
  });

  it('that fails is followed by the revocation, at once, by who decided', () => {
    const land = noticed();
    land.must('2026-11-13T10:00', 'applicant', { do: 'object' });
    land.must('2026-11-20T10:00', 'province', { do: 'decide-objection', upheld: false });
    const at = '2026-11-20T10:00:00+08:00';
    expect(land.newest('land.approval-revoked')).toEqual({ at, share: 1, area: 300 });
    expect(land.paper.facts.find((f) => f.name === 'land.approval-revoked')?.actor).toBe('province');
    expect(land.act('2026-11-20T11:00', 'province', { do: 'decide-objection', upheld: true })).toBe(
      'land.ended',
    );
  });

  it('has to be there to be decided on', () => {
    const decide = { do: 'decide-objection', upheld: false } as const;
    expect(noticed().act('2026-11-13T10:00', 'province', decide)).toBe('land.no-objection');
  });
});

describe('a notice that is not answered', () => {
  it('opens a case where two people decide, and nothing happens by itself', () => {
    const land = noticed({ land_enforcement: 'DECISION' });
    land.pass('2027-12-31T00:00');
    expect(land.newest('land.revocation-case-opened')).toMatchObject({
      at: '2026-11-18T17:30:00+08:00',
      because: 'unanswered',
    });
    expect([land.state, land.count('land.approval-revoked')]).toEqual(['G_PROPOSED', 0]);
  });

  it('is carried out by the second of two different people', () => {
    const land = noticed({ land_enforcement: 'DECISION' });
    const confirm = { do: 'confirm-revocation', confirmed: true } as const;
    expect(land.act('2026-11-13T10:00', 'dept:NRP', confirm)).toBe('land.no-case');
    land.must('2026-11-20T10:00', 'dept:NRP', confirm);
    expect(land.act('2026-11-20T11:00', 'dept:NRP', confirm)).toBe('land.confirmed-by-same');
    expect(land.state).toBe('G_PROPOSED');
    land.must('2026-11-23T10:00', 'head:NRP', confirm);
    expect([
      land.state,
      land.count('land.revocation-confirmed'),
      land.count('land.payment-forfeited'),
    ]).toEqual(['G_REVOKED', 2, 1]);
  });

  it('is let be by either of them', () => {
    const land = noticed({ land_enforcement: 'DECISION' });
    land.must('2026-11-20T10:00', 'dept:NRP', { do: 'confirm-revocation', confirmed: true });
    land.must('2026-11-23T10:00', 'head:NRP', {
      do: 'confirm-revocation',
      confirmed: false,
      reason: '已在供地',
    });
    expect([land.state, land.ways().at(-1), land.count('land.approval-revoked')]).toEqual([
      'G_BREACH',
      'G09',
      0,
    ]);
    expect(land.act('2026-11-24T10:00', 'province', { do: 'confirm-revocation', confirmed: true })).toBe(
      'land.no-case',
    );
  });

  it('after an objection that failed is confirmed by two others than who decided on it', () => {
    const land = noticed({ land_enforcement: 'DECISION' });
    const confirm = { do: 'confirm-revocation', confirmed: true } as const;
    land.must('2026-11-13T10:00', 'applicant', { do: 'object' });
    land.must('2026-11-20T10:00', 'province', { do: 'decide-objection', upheld: false });
    expect(land.newest('land.revocation-case-opened')).toMatchObject({ because: 'objection-rejected' });
    expect(land.act('2026-11-21T10:00', 'province', confirm)).toBe('land.confirmed-by-same');
    land.must('2026-11-21T10:00', 'dept:NRP', confirm);
    land.must('2026-11-21T11:00', 'head:NRP', confirm);
    expect(land.state).toBe('G_REVOKED');
  });
});
