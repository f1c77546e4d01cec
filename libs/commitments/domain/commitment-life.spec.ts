import { CaseOnPaper } from '../../steps/domain/case.fixture.js';
import type { CommandOf } from '../../steps/domain/commands.js';

/** Waste disposal goes by commitment as a whole; its department is UMB. */
const ITEM = 'MUN-04';
const DEPT = 'dept:UMB';

const plant = (start: string, overrides: Record<string, string | number> = {}) =>
  new CaseOnPaper('PF-PLANT', ['INV-01'], start, overrides);

const committed = (missing: string[] = []): CommandOf<'submit'> => ({
  do: 'submit',
  commitment: true,
  missing,
});

/** Signed and decided on the spot on that day. */
function decidedOn(day: string, overrides: Record<string, string | number> = {}): CaseOnPaper {
  const c = plant(`${day}T08:30`, overrides);
  expect(c.at(`${day}T09:00`, 'applicant', ITEM, committed())).toBeUndefined();
  expect(c.at(`${day}T10:00`, DEPT, ITEM, { do: 'grant' })).toBeUndefined();
  return c;
}

const check = (passed: boolean): CommandOf<'check'> => ({ do: 'check', passed });
const stateOf = (c: CaseOnPaper, item = ITEM) => c.step(item).memo.commitment?.state;

describe('K01: signed with the application', () => {
  it('keeps which text was signed, in which version, and the hash of its words', () => {
    const c = plant('2026-03-02T08:30');
    c.at('2026-03-02T09:00', 'applicant', ITEM, committed());
    const [signed] = c.find('commitment.signed', ITEM);
    expect(signed).toMatchObject({
      at: '2026-03-02T09:00:00+08:00',
      notice: 'N-17',
      version: '2026.1',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(c.step(ITEM).memo.commitment).toMatchObject({ state: 'K_SIGNED', signedOn: '2026-03-02' });
    expect(c.step(ITEM).materials).toContainEqual({ ref: 'M-A05', role: 'MAIN', status: 'handed-in' });
    expect(c.state(ITEM)).toBe('submitted');
  });

  it('stands in for secondary materials that are listed, and for no others', () => {
    const c = plant('2026-03-02T08:30');
    expect(c.at('2026-03-02T09:00', 'applicant', ITEM, committed(['M-A01']))).toBe(
      'step.main-material-missing',
    );
    c.at('2026-03-02T09:00', 'applicant', ITEM, committed(['M-G10']));
    expect(c.find('commitment.signed', ITEM).at(-1)).toMatchObject({ materials: ['M-G10'] });
    expect(c.step(ITEM).materials.find(({ ref }) => ref === 'M-G10')?.status).toBe('committed');
    expect(
      c.at('2026-03-03T09:00', DEPT, ITEM, {
        do: 'request-corrections',
        materials: ['M-G10'],
        reason: '请补交',
      }),
    ).toBe('commitment.stands-in');
    expect(
      c.at('2026-03-03T10:00', DEPT, ITEM, {
        do: 'request-corrections',
        materials: ['M-A01'],
        reason: '缺签章',
      }),
    ).toBeUndefined();
  });

  it('is for the applicant to want: without it the step goes the ordinary way', () => {
    const c = plant('2026-03-02T08:30');
    c.at('2026-03-02T09:00', 'applicant', ITEM, { do: 'submit' });
    expect(c.at('2026-03-02T10:00', DEPT, ITEM, { do: 'grant' })).toBe('step.not-in-state');
    expect(c.step(ITEM).memo.commitment).toBeUndefined();
    expect(c.at('2026-03-02T10:00', DEPT, ITEM, check(true))).toBe('commitment.none');
  });
});

describe('K02: decided on the spot', () => {
  it('accepts and grants at one instant, and the time to check begins', () => {
    const c = decidedOn('2026-03-02');
    expect(c.find('step.accepted', ITEM)).toEqual([
      { at: '2026-03-02T10:00:00+08:00', mode: 'normal', acceptedOn: '2026-03-02' },
    ]);
    expect(c.find('step.granted', ITEM)).toEqual([{ at: '2026-03-02T10:00:00+08:00', mode: 'commitment' }]);
    expect(c.find('clock.started', ITEM)).toContainEqual(
      expect.objectContaining({ clock: 'post-check', dueOn: '2026-04-28' }),
    );
    expect([c.state(ITEM), stateOf(c)]).toEqual(['granted', 'K_DECIDED']);
    expect(c.at('2026-03-03T10:00', DEPT, ITEM, { do: 'deliver' })).toBeUndefined();
  });

  it('is decided so also when it was accepted first, by somebody or by silence', () => {
    for (const accept of [true, false]) {
      const c = plant('2026-03-02T08:30');
      c.at('2026-03-02T09:00', 'applicant', ITEM, committed());
      if (accept) c.at('2026-03-03T09:00', DEPT, ITEM, { do: 'accept' });
      c.at('2026-03-10T09:00', DEPT, ITEM, { do: 'grant' });
      expect(c.find('step.accepted', ITEM)).toMatchObject([{ mode: accept ? 'normal' : 'deemed' }]);
      expect(c.find('step.granted', ITEM)).toMatchObject([{ mode: 'commitment' }]);
    }
  });

  it('is no promise to be quick: a slow department meets the ordinary limits', () => {
    const c = plant('2026-03-02T08:30');
    c.at('2026-03-02T09:00', 'applicant', ITEM, committed());
    c.pass('2026-04-30T00:00');
    expect(c.find('step.accepted', ITEM)).toMatchObject([{ mode: 'deemed', acceptedOn: '2026-03-02' }]);
    expect(c.find('clock.warned', ITEM)).toContainEqual(
      expect.objectContaining({ clock: 'decision', level: 'dark-red' }),
    );
    expect(stateOf(c)).toBe('K_SIGNED');
  });

  it('waits for what it depends on, like any decision', () => {
    const c = new CaseOnPaper('PF-SCHOOL', ['INV-01'], '2026-03-02T08:30');
    expect(c.at('2026-03-02T09:00', 'applicant', 'CAD-01', committed())).toBeUndefined();
    expect(c.at('2026-03-02T10:00', 'dept:CAD', 'CAD-01', { do: 'grant' })).toBe(
      'step.predecessors-undecided',
    );
    expect(c.state('CAD-01')).toBe('submitted');
  });
});

describe('K03 to K06: checked, and kept, mended or broken', () => {
  it('K03: found to be kept, it is fulfilled', () => {
    const c = decidedOn('2026-03-02');
    const findings = { number: 'HC-2026-17', findings: '现场与承诺一致', checkedBy: '城管执法大队' };
    c.at('2026-04-10T09:00', 'supervisor', ITEM, { do: 'check', passed: true, ...findings });
    expect(c.find('commitment.checked', ITEM)).toEqual([
      { at: '2026-04-10T09:00:00+08:00', passed: true, on: '2026-04-10', ...findings },
    ]);
    expect(c.find('clock.met', ITEM)).toContainEqual(expect.objectContaining({ clock: 'post-check' }));
    expect(c.step(ITEM).memo.commitment).toMatchObject({ state: 'K_FULFILLED', check: findings });
    expect(c.at('2026-04-11T09:00', DEPT, ITEM, check(false))).toBe('commitment.not-in-state');
  });

  it('AC-15: K04, a check on 10 April that fails gives until 6 May; K05, mended in time it is fulfilled', () => {
    const c = decidedOn('2026-03-02');
    c.at('2026-04-10T09:00', DEPT, ITEM, check(false));
    expect(c.find('clock.started', ITEM)).toContainEqual(
      expect.objectContaining({ clock: 'rectification', dueOn: '2026-05-06' }),
    );
    expect(stateOf(c)).toBe('K_RECTIFY');
    c.pass('2026-05-06T17:29');
    expect(c.find('clock.reminded', ITEM).filter(({ clock }) => clock === 'rectification')).toMatchObject([
      { at: '2026-04-28T00:00:00+08:00' },
      { at: '2026-04-30T00:00:00+08:00' },
    ]);
    expect(c.at('2026-05-06T17:29', 'applicant', ITEM, { do: 'rectify' })).toBeUndefined();
    c.pass('2026-12-01T00:00');
    expect(c.find('commitment.rectified', ITEM)).toHaveLength(1);
    expect(c.find('commitment.broken')).toEqual([]);
    expect(stateOf(c)).toBe('K_FULFILLED');
  });

  it('AC-15: K06, not mended it is broken: revocation is proposed, nobody takes its word until 6 November', () => {
    const c = decidedOn('2026-03-02');
    c.at('2026-04-10T09:00', DEPT, ITEM, check(false));
    expect(c.at('2026-05-06T17:30', 'applicant', ITEM, { do: 'rectify' })).toBe('commitment.not-in-state');
    const at = '2026-05-06T17:30:00+08:00';
    expect(c.find('commitment.broken', ITEM)).toEqual([{ at, dueOn: '2026-05-06' }]);
    expect(c.find('licence.revocation-proposed', ITEM)).toEqual([
      { at, ground: 'commitment-broken', dueOn: '2026-05-06' },
    ]);
    expect(c.find('right.suspended')).toMatchObject([{ at, right: 'commitment', until: '2026-11-06' }]);
    expect(c.find('credit.recorded')).toMatchObject([{ at, conduct: 'commitment-broken' }]);
    // Whether it is revoked is for the department, not for time.
    expect([c.state(ITEM), stateOf(c)]).toEqual(['granted', 'K_BROKEN']);
    expect(c.at('2026-11-06T09:00', 'applicant', 'ENE-01', committed())).toBe('commitment.right-suspended');
    expect(c.at('2026-11-06T09:00', 'applicant', 'ENE-01', { do: 'submit' })).toBeUndefined();
    c.at('2026-11-06T10:00', 'applicant', 'ENE-01', { do: 'withdraw' });
    expect(c.at('2026-11-09T09:00', 'applicant', 'ENE-01', committed())).toBeUndefined();
  });

  it('suspends nothing where the city does not want it', () => {
    const c = decidedOn('2026-03-02', { commitment_ban_months: 0 });
    c.at('2026-04-10T09:00', DEPT, ITEM, check(false));
    c.pass('2026-05-07T00:00');
    expect(c.find('right.suspended')).toEqual([]);
    expect(c.find('commitment.broken')).toHaveLength(1);
    expect(c.at('2026-05-07T09:00', 'applicant', 'ENE-01', committed())).toBeUndefined();
  });

  it('warns whoever has not checked in time, and can still be checked', () => {
    const c = decidedOn('2026-03-02');
    c.at('2026-03-03T09:00', DEPT, ITEM, { do: 'deliver' });
    c.pass('2026-04-29T00:00');
    expect(c.find('clock.warned', ITEM)).toContainEqual(
      expect.objectContaining({ clock: 'post-check', level: 'red', at: '2026-04-28T17:30:00+08:00' }),
    );
    expect(c.step(ITEM).memo.late?.light).toBe('red');
    expect(c.at('2026-04-29T09:00', DEPT, ITEM, check(true))).toBeUndefined();
    expect(c.step(ITEM).memo.late).toBeUndefined();
    expect(stateOf(c)).toBe('K_FULFILLED');
  });

  it('leaves a lead that has not delivered late with that', () => {
    const c = decidedOn('2026-03-02');
    c.at('2026-04-01T09:00', DEPT, ITEM, check(true));
    expect(c.step(ITEM).memo.late?.light).toBe('dark-red');
  });

  it('is over with the licence: what was revoked is not checked any more', () => {
    const c = decidedOn('2026-03-02');
    c.at('2026-04-10T09:00', DEPT, ITEM, check(false));
    c.at('2026-04-20T09:00', DEPT, ITEM, {
      do: 'revoke',
      ground: '行政许可法69',
      reason: '以欺骗手段取得',
      heard: true,
    });
    expect(c.state(ITEM)).toBe('revoked');
    expect(c.at('2026-04-21T09:00', 'applicant', ITEM, { do: 'rectify' })).toBe('step.not-in-state');
    c.pass('2026-06-01T00:00');
    expect(c.find('commitment.broken')).toEqual([]);
  });
});

describe('an application that comes to nothing', () => {
  it('takes its promise with it; the next one promises anew', () => {
    const c = plant('2026-03-02T08:30');
    c.at('2026-03-02T09:00', 'applicant', ITEM, committed());
    c.at('2026-03-02T10:00', 'applicant', ITEM, { do: 'withdraw' });
    expect(c.at('2026-03-03T09:00', DEPT, ITEM, check(true))).toBe('commitment.not-in-state');
    c.at('2026-03-03T10:00', 'applicant', ITEM, { do: 'submit' });
    expect(c.step(ITEM)).toMatchObject({ round: 2, memo: {} });
    expect(c.step(ITEM).memo.commitment).toBeUndefined();
    c.at('2026-03-03T11:00', DEPT, ITEM, { do: 'accept' });
    c.at('2026-03-03T12:00', DEPT, ITEM, { do: 'grant' });
    expect(c.find('step.granted', ITEM)).toMatchObject([{ mode: 'normal' }]);
    expect(c.find('clock.started', ITEM).filter(({ clock }) => clock === 'post-check')).toEqual([]);
  });

  it('is refused like any other once it was accepted; nothing is left to check', () => {
    const c = plant('2026-03-02T08:30');
    c.at('2026-03-02T09:00', 'applicant', ITEM, committed());
    c.at('2026-03-03T09:00', DEPT, ITEM, { do: 'accept' });
    c.at('2026-03-03T10:00', DEPT, ITEM, { do: 'refuse', reason: '不符合条件' });
    expect(c.at('2026-03-04T09:00', DEPT, ITEM, check(true))).toBe('commitment.not-in-state');
    expect(c.at('2026-03-05T09:00', 'applicant', ITEM, committed())).toBeUndefined();
    expect(c.at('2026-03-05T10:00', DEPT, ITEM, { do: 'grant' })).toBeUndefined();
    expect(c.find('step.granted', ITEM)).toMatchObject([{ mode: 'commitment' }]);
  });
});
