import { CaseOnPaper } from '../../steps/domain/case.fixture.js';
import type { CommandOf } from '../../steps/domain/commands.js';

const check = (passed: boolean): CommandOf<'check'> => ({ do: 'check', passed });
const revoke: CommandOf<'revoke'> = {
  do: 'revoke',
  ground: '核准备案条例19',
  reason: '属于核准目录',
  heard: true,
};

describe('a filing that is looked into', () => {
  function filed(): CaseOnPaper {
    const c = new CaseOnPaper('PF-PLANT', ['INV-01'], '2026-03-02T08:30');
    expect(c.at('2026-03-02T09:00', 'applicant', 'INV-06', { do: 'submit' })).toBeUndefined();
    expect(c.step('INV-06').state).toBe('F_FILED');
    return c;
  }

  it('stays filed where nothing is wrong with it', () => {
    const c = filed();
    c.at('2026-03-10T09:00', 'dept:DRC', 'INV-06', check(true));
    expect(c.find('commitment.checked', 'INV-06')).toMatchObject([{ passed: true, checkedBy: 'dept:DRC' }]);
    expect(c.find('filing.correction-ordered')).toEqual([]);
    expect(c.step('INV-06').state).toBe('F_FILED');
  });

  it('F04, F06: is to be put right, and holds again when it has been', () => {
    const c = filed();
    c.at('2026-03-10T09:00', 'dept:DRC', 'INV-06', { ...check(false), reason: '属于淘汰类' });
    expect(c.find('filing.correction-ordered', 'INV-06')).toMatchObject([{ reason: '属于淘汰类' }]);
    expect(c.step('INV-06')).toMatchObject({ state: 'F_CORRECT_ORDER', holder: { kind: 'applicant' } });
    expect(c.at('2026-03-11T09:00', 'dept:DRC', 'INV-06', check(true))).toBe('step.not-in-state');
    c.at('2026-03-12T09:00', 'applicant', 'INV-06', { do: 'rectify' });
    expect(c.find('commitment.rectified', 'INV-06')).toHaveLength(1);
    expect(c.step('INV-06').state).toBe('F_FILED');
    expect(c.at('2026-03-13T09:00', 'applicant', 'INV-06', { do: 'rectify' })).toBe('step.not-in-state');
    expect(c.at('2026-03-13T10:00', 'dept:DRC', 'INV-06', check(false))).toBeUndefined();
  });

  it('F05: is cancelled where it is not put right, and only then', () => {
    const c = filed();
    expect(c.at('2026-03-09T09:00', 'dept:DRC', 'INV-06', revoke)).toBe('step.not-in-state');
    c.at('2026-03-10T09:00', 'dept:DRC', 'INV-06', check(false));
    expect(c.at('2026-04-10T09:00', 'dept:DRC', 'INV-06', revoke)).toBeUndefined();
    expect(c.step('INV-06').state).toBe('F_CANCELLED');
    expect(c.state('INV-06')).toBe('revoked');
    expect(c.at('2026-04-11T09:00', 'dept:DRC', 'INV-06', check(true))).toBe('step.not-in-state');
    expect(c.at('2026-04-11T10:00', 'applicant', 'INV-06', { do: 'submit' })).toBeUndefined();
  });
});

describe('a filing on commitment', () => {
  const BEFORE = ['INV-01', 'ACC-01', 'PLN-07', 'FIR-02', 'FIR-03'];
  function filed(): CaseOnPaper {
    const c = new CaseOnPaper('PF-PLANT', BEFORE, '2026-03-02T08:30');
    const command = { do: 'submit', commitment: true, missing: ['M-H04'] } as const;
    expect(c.at('2026-03-02T09:00', 'applicant', 'ACC-03', command)).toBeUndefined();
    return c;
  }

  it('takes effect at once, on the promise in the place of a paper, and is checked', () => {
    const c = filed();
    expect(c.find('step.granted', 'ACC-03')).toMatchObject([{ mode: 'commitment' }]);
    expect(c.step('ACC-03').memo.commitment).toMatchObject({ state: 'K_DECIDED', materials: ['M-H04'] });
    expect(c.step('ACC-03').materials.find(({ ref }) => ref === 'M-H04')?.status).toBe('committed');
    c.at('2026-03-10T09:00', 'dept:HUD', 'ACC-03', check(true));
    expect(c.step('ACC-03')).toMatchObject({
      state: 'F_FILED',
      memo: { commitment: { state: 'K_FULFILLED' } },
    });
    // What was kept as promised can still be found to be wrong as filed.
    expect(c.at('2026-05-10T09:00', 'dept:HUD', 'ACC-03', check(false))).toBeUndefined();
    expect(c.step('ACC-03')).toMatchObject({
      state: 'F_CORRECT_ORDER',
      memo: { commitment: { state: 'K_FULFILLED' } },
    });
    expect(c.at('2026-05-11T09:00', 'applicant', 'ACC-03', { do: 'rectify' })).toBeUndefined();
    expect(c.step('ACC-03').state).toBe('F_FILED');
  });

  it('is mended with its promise', () => {
    const c = filed();
    c.at('2026-03-10T09:00', 'dept:HUD', 'ACC-03', check(false));
    expect(c.step('ACC-03')).toMatchObject({
      state: 'F_CORRECT_ORDER',
      memo: { commitment: { state: 'K_RECTIFY' } },
    });
    c.at('2026-03-12T09:00', 'applicant', 'ACC-03', { do: 'rectify' });
    expect(c.step('ACC-03')).toMatchObject({
      state: 'F_FILED',
      memo: { commitment: { state: 'K_FULFILLED' } },
    });
  });

  it('is cancelled where its promise was broken', () => {
    const c = filed();
    c.at('2026-03-10T09:00', 'dept:HUD', 'ACC-03', check(false));
    c.pass('2026-04-30T00:00');
    expect(c.find('commitment.broken', 'ACC-03')).toHaveLength(1);
    expect(c.at('2026-05-06T09:00', 'applicant', 'ACC-03', { do: 'rectify' })).toBe(
      'commitment.not-in-state',
    );
    expect(c.at('2026-05-06T10:00', 'dept:HUD', 'ACC-03', revoke)).toBeUndefined();
    expect(c.step('ACC-03').state).toBe('F_CANCELLED');
  });

  it('may wait for its main materials with the promise signed', () => {
    const c = new CaseOnPaper('PF-PLANT', BEFORE, '2026-03-02T08:30');
    const command = { do: 'submit', commitment: true, missing: ['M-H01', 'M-H04'] } as const;
    c.at('2026-03-02T09:00', 'applicant', 'ACC-03', command);
    expect(c.step('ACC-03')).toMatchObject({
      state: 'F_INCOMPLETE',
      memo: { commitment: { state: 'K_SIGNED' } },
    });
    c.at('2026-03-04T09:00', 'applicant', 'ACC-03', { do: 'correct', materials: ['M-H01'] });
    expect(c.find('step.granted', 'ACC-03')).toMatchObject([{ mode: 'commitment' }]);
    expect(c.step('ACC-03').memo.commitment).toMatchObject({ state: 'K_DECIDED', decidedOn: '2026-03-04' });
  });
});
