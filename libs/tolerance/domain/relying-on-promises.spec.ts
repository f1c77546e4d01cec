import { CaseOnPaper } from '../../steps/domain/case.fixture.js';

const BEFORE_PLANNING = [
  ...['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'REG-00', 'ENE-01', 'PLN-04', 'CON-01', 'CON-04'],
  ...['ENV-02', 'WAT-02'],
];
const UNRECOGNISED = { tolerance_recognised_downstream: false };

/** A planning permit that was issued provisionally on 7 September; the construction permit waits for it. */
function planned(overrides = {}): CaseOnPaper {
  const c = new CaseOnPaper('PF-PLANT', BEFORE_PLANNING, '2026-09-01T09:00', overrides);
  c.at('2026-09-03T10:00', 'applicant', 'PLN-05', { do: 'submit', missing: ['M-A04'] });
  c.at('2026-09-04T10:00', 'dept:NRP', 'PLN-05', { do: 'accept' });
  expect(c.at('2026-09-07T10:00', 'dept:NRP', 'PLN-05', { do: 'grant' })).toBeUndefined();
  return c;
}

function permitOnIt(): CaseOnPaper {
  const c = planned();
  c.at('2026-09-07T11:00', 'applicant', 'CON-03', { do: 'submit' });
  c.at('2026-09-07T14:00', 'dept:HUD', 'CON-03', { do: 'accept' });
  expect(c.at('2026-09-08T10:00', 'dept:HUD', 'CON-03', { do: 'grant' })).toBeUndefined();
  return c;
}

const reachedStart = (c: CaseOnPaper): unknown[] =>
  c.find('milestone.reached').filter(({ milestone }) => milestone === 'MS-START');

describe('a preliminary opinion upstream', () => {
  it('opens what depends on it, where the province recognises it', () => {
    const c = planned();
    expect(c.state('CON-03')).toBe('open');
  });

  it('opens nothing where the province does not, until it is made final', () => {
    const c = planned(UNRECOGNISED);
    expect(c.state('CON-03')).toBe('locked');
    c.at('2026-09-08T10:00', 'applicant', 'PLN-05', { do: 'supply', materials: ['M-A04'] });
    expect(c.state('CON-03')).toBe('locked');
    c.at('2026-09-09T10:00', 'dept:NRP', 'PLN-05', { do: 'convert' });
    expect(c.state('CON-03')).toBe('open');
  });

  it('is no licence to build: the start stays shut until it is final, whatever was granted on it', () => {
    const c = permitOnIt();
    expect(c.state('CON-03')).toBe('granted');
    expect(c.blockers('MS-START')).toEqual(['PLN-05']);
    c.at('2026-09-09T10:00', 'applicant', 'PLN-05', { do: 'supply', materials: ['M-A04'] });
    expect(c.blockers('MS-START')).toEqual(['PLN-05']);
    expect(reachedStart(c)).toEqual([]);
    c.at('2026-09-10T10:00', 'dept:NRP', 'PLN-05', { do: 'convert' });
    expect(c.blockers('MS-START')).toEqual([]);
    expect(reachedStart(c)).toHaveLength(1);
  });

  it('AC-14: withdrawn, it flags what relied on it, locks what has not begun, and keeps the start shut until it is granted anew', () => {
    const c = permitOnIt();
    c.pass('2026-09-14T09:00');
    const at = '2026-09-11T17:30:00+08:00';
    expect(c.find('step.dependency-broken', 'CON-03')).toEqual([
      { at, by: 'PLN-05', because: 'materials-not-supplied' },
    ]);
    expect(c.state('CON-03')).toBe('granted');
    expect(c.find('step.locked', 'PLN-07')).toMatchObject([{ waitsFor: ['PLN-05'] }]);
    expect(c.blockers('MS-START')).toContain('PLN-05');
    c.at('2026-09-14T10:00', 'applicant', 'PLN-05', { do: 'submit' });
    c.at('2026-09-15T10:00', 'dept:NRP', 'PLN-05', { do: 'accept' });
    expect(c.blockers('MS-START')).toEqual(['PLN-05']);
    expect(reachedStart(c)).toEqual([]);
    c.at('2026-09-16T10:00', 'dept:NRP', 'PLN-05', { do: 'grant' });
    expect(reachedStart(c)).toHaveLength(1);
  });

  it('voided, it flags what relied on it and keeps the start shut until it is decided again', () => {
    const c = permitOnIt();
    c.at('2026-09-09T10:00', 'applicant', 'PLN-05', { do: 'supply', materials: ['M-A04'] });
    c.at('2026-09-10T10:00', 'dept:NRP', 'PLN-05', { do: 'void-opinion', reason: '经办人无权代理' });
    expect(c.find('step.dependency-broken')).toContainEqual(
      expect.objectContaining({ by: 'PLN-05', because: 'opinion-voided' }),
    );
    expect(c.blockers('MS-START')).toEqual(['PLN-05']);
    c.at('2026-09-11T10:00', 'dept:NRP', 'PLN-05', { do: 'grant' });
    expect(reachedStart(c)).toHaveLength(1);
  });
});

describe('what is promised by a milestone', () => {
  const GRID = [
    'INV-01',
    'INV-07',
    'INV-09',
    'PLN-01',
    'LND-01',
    'LND-03',
    'PLN-03',
    'LND-06',
    'FOR-01',
    'ENV-01',
    'WAT-02',
  ];
  /** A power line whose approval (INV-05) is still to come; ENG-01 asks for its result before the start of works. */
  const line = (overrides = {}): CaseOnPaper =>
    new CaseOnPaper('PF-500KV', GRID, '2026-09-01T09:00', overrides);
  const registered = (overrides = {}): CaseOnPaper => {
    const c = line(overrides);
    expect(
      c.at('2026-09-03T10:00', 'applicant', 'ENG-01', { do: 'submit', missing: ['D-HZPF'] }),
    ).toBeUndefined();
    c.at('2026-09-04T10:00', 'dept:DRC', 'ENG-01', { do: 'accept' });
    return c;
  };

  it('has no day, and keeps the start shut', () => {
    const c = registered();
    expect(c.find('step.accepted')[0]).toMatchObject({ mode: 'provisional', deferred: ['D-HZPF'] });
    expect(c.find('step.accepted')[0]).not.toHaveProperty('supplyBy');
    expect(c.find('clock.started').filter(({ clock }) => clock === 'supply')).toEqual([]);
    expect(c.at('2026-09-07T10:00', 'dept:DRC', 'ENG-01', { do: 'grant' })).toBeUndefined();
    expect(c.state('ENG-01')).toBe('provisional');
    expect(c.blockers('MS-START')).toContain('ENG-01');
    const extend = { do: 'extend-supply', materials: ['D-HZPF'], reason: '-' } as const;
    expect(c.at('2026-09-08T10:00', 'dept:DRC', 'ENG-01', extend)).toBe('tolerance.no-date');
    c.pass('2027-09-01T00:00');
    expect(c.state('ENG-01')).toBe('provisional');
  });

  it('is fetched as soon as it is there, by nobody asking for it (INV-F)', () => {
    const c = registered();
    c.at('2026-09-07T10:00', 'dept:DRC', 'ENG-01', { do: 'grant' });
    c.at('2026-09-07T11:00', 'applicant', 'INV-05', { do: 'submit' });
    c.at('2026-09-08T10:00', 'dept:DRC', 'INV-05', { do: 'accept' });
    c.at('2026-09-10T10:00', 'dept:DRC', 'INV-05', { do: 'grant' });
    expect(c.find('material.supplied', 'ENG-01')).toMatchObject([
      { at: '2026-09-10T10:00:00+08:00', ref: 'D-HZPF' },
    ]);
    expect(c.facts.findLast(({ name }) => name === 'material.supplied')?.actor).toBe('system');
    expect(c.step('ENG-01').holder).toEqual({ kind: 'department', code: 'DRC' });
    expect(c.step('ENG-01').clocks).toContainEqual(
      expect.objectContaining({ kind: 'conversion', dueOn: '2026-09-14', state: 'running' }),
    );
    expect(c.at('2026-09-11T10:00', 'dept:DRC', 'ENG-01', { do: 'convert' })).toBeUndefined();
    expect(c.blockers('MS-START')).not.toContain('ENG-01');
  });

  it('can be handed in, too', () => {
    const c = registered();
    expect(
      c.at('2026-09-07T10:00', 'applicant', 'ENG-01', { do: 'supply', materials: ['D-HZPF'] }),
    ).toBeUndefined();
    expect(c.at('2026-09-07T11:00', 'dept:DRC', 'ENG-01', { do: 'grant' })).toBeUndefined();
    expect(c.state('ENG-01')).toBe('granted');
  });

  it('cannot be missing when it is there', () => {
    const c = new CaseOnPaper('PF-500KV', [...GRID, 'INV-05'], '2026-09-01T09:00');
    expect(c.at('2026-09-03T10:00', 'applicant', 'ENG-01', { do: 'submit', missing: ['D-HZPF'] })).toBe(
      'step.material-shared',
    );
  });

  it('of the decision has to be there before it, in both modes', () => {
    for (const tolerance_mode of ['PROVISIONAL_DECISION', 'ACCEPT_ONLY']) {
      const road = new CaseOnPaper('PF-ROAD', ['INV-01'], '2026-09-01T09:00', { tolerance_mode });
      const missing = ['D-GCGH'];
      expect(road.at('2026-09-03T10:00', 'applicant', 'MUN-01', { do: 'submit', missing })).toBeUndefined();
      road.at('2026-09-04T10:00', 'dept:UMB', 'MUN-01', { do: 'accept' });
      expect(road.at('2026-09-07T10:00', 'dept:UMB', 'MUN-01', { do: 'grant' })).toBe(
        'tolerance.due-before-decision',
      );
      road.at('2026-09-07T11:00', 'applicant', 'MUN-01', { do: 'supply', materials: missing });
      expect(road.at('2026-09-08T10:00', 'dept:UMB', 'MUN-01', { do: 'grant' })).toBeUndefined();
    }
  });
});

describe('tolerance_outer_limit', () => {
  const STANDING = [...BEFORE_PLANNING, 'PLN-05', 'CON-03', 'PLN-07', 'FIR-03', 'ACC-02'];
  /** A drainage licence that lacks a plan: nothing that the start of works requires by itself. */
  const drained = (tolerance_outer_limit: string): CaseOnPaper => {
    const granted = BEFORE_PLANNING.filter((item) => item !== 'ENE-01');
    const c = new CaseOnPaper('PF-PLANT', [...granted, 'PLN-05', 'CON-03'], '2026-09-01T09:00', {
      tolerance_outer_limit,
    });
    c.at('2026-09-03T10:00', 'applicant', 'UTL-01', { do: 'submit', missing: ['M-G06'] });
    c.at('2026-09-04T10:00', 'dept:WTC', 'UTL-01', { do: 'accept' });
    return c;
  };
  it.each([
    ['BEFORE_START', ['ENE-01', 'UTL-01']],
    ['BEFORE_COMPLETION_FILING', ['ENE-01']],
    ['FIXED_DAYS', ['ENE-01']],
  ])('%s decides what keeps the start shut', (limit, blockers) => {
    expect(drained(limit).blockers('MS-START')).toEqual(blockers);
  });

  it('lets the start open when the last of it has come', () => {
    const c = new CaseOnPaper('PF-PLANT', [...BEFORE_PLANNING, 'PLN-05'], '2026-09-01T09:00');
    c.at('2026-09-03T09:00', 'applicant', 'UTL-01', { do: 'submit', missing: ['M-G06'] });
    c.at('2026-09-03T10:00', 'applicant', 'CON-03', { do: 'submit' });
    c.at('2026-09-04T10:00', 'dept:HUD', 'CON-03', { do: 'accept' });
    c.at('2026-09-07T10:00', 'dept:HUD', 'CON-03', { do: 'grant' });
    expect(reachedStart(c)).toEqual([]);
    c.at('2026-09-08T10:00', 'applicant', 'UTL-01', { do: 'supply', materials: ['M-G06'] });
    expect(reachedStart(c)).toMatchObject([{ at: '2026-09-08T10:00:00+08:00' }]);
  });

  it('has the completion filed when everything is there', () => {
    const c = new CaseOnPaper('PF-PLANT', STANDING, '2026-09-01T09:00', {
      tolerance_outer_limit: 'BEFORE_COMPLETION_FILING',
    });
    c.at('2026-09-02T09:00', 'applicant', 'ACC-01', { do: 'submit' });
    c.at('2026-09-03T09:00', 'dept:HUD', 'ACC-01', { do: 'accept' });
    c.at('2026-09-02T10:00', 'applicant', 'ARC-01', { do: 'submit', missing: ['M-H06'] });
    c.at('2026-09-03T10:00', 'dept:ARC', 'ARC-01', { do: 'accept' });
    expect(c.at('2026-09-04T10:00', 'dept:ARC', 'ARC-01', { do: 'grant' })).toBeUndefined();
    expect(c.state('ACC-01')).toBe('granted');
    expect(c.state('ACC-03')).toBe('open');
    expect(c.at('2026-09-07T10:00', 'applicant', 'ACC-03', { do: 'submit' })).toBe('tolerance.owed');
    c.at('2026-09-08T10:00', 'applicant', 'ARC-01', { do: 'supply', materials: ['M-H06'] });
    expect(c.at('2026-09-08T11:00', 'applicant', 'ACC-03', { do: 'submit' })).toBe('tolerance.owed');
    c.at('2026-09-09T10:00', 'dept:ARC', 'ARC-01', { do: 'convert' });
    expect(c.at('2026-09-09T11:00', 'applicant', 'ACC-03', { do: 'submit' })).toBeUndefined();
  });
});

describe('items that are decided together', () => {
  const acceptance = (): CaseOnPaper => {
    const STANDING = [...BEFORE_PLANNING, 'PLN-05', 'CON-03', 'PLN-07', 'FIR-03', 'ACC-02'];
    const c = new CaseOnPaper('PF-PLANT', STANDING, '2026-09-01T09:00');
    c.at('2026-09-02T10:00', 'applicant', 'ARC-01', { do: 'submit' });
    c.at('2026-09-03T10:00', 'dept:ARC', 'ARC-01', { do: 'accept' });
    return c;
  };

  it('are decided as far as they can be: the one that lacks something, provisionally', () => {
    const c = acceptance();
    c.at('2026-09-02T11:00', 'applicant', 'ACC-01', { do: 'submit', missing: ['M-H02'] });
    c.at('2026-09-03T11:00', 'dept:HUD', 'ACC-01', { do: 'accept' });
    c.at('2026-09-04T10:00', 'dept:ARC', 'ARC-01', { do: 'grant' });
    expect(c.find('step.granted', 'ACC-01')).toMatchObject([
      { mode: 'provisional', with: 'ARC-01', outstanding: ['M-H02'] },
    ]);
    expect(c.state('ACC-01')).toBe('provisional');
    c.at('2026-09-07T10:00', 'applicant', 'ACC-01', { do: 'supply', materials: ['M-H02'] });
    expect(c.at('2026-09-08T10:00', 'dept:HUD', 'ACC-01', { do: 'convert' })).toBeUndefined();
    expect(c.state('ACC-01')).toBe('granted');
  });

  it('ACCEPT_ONLY: what lacks something is decided by its own lead when it is there', () => {
    const STANDING = [...BEFORE_PLANNING, 'PLN-05', 'CON-03', 'PLN-07', 'FIR-03', 'ACC-02'];
    const c = new CaseOnPaper('PF-PLANT', STANDING, '2026-09-01T09:00', { tolerance_mode: 'ACCEPT_ONLY' });
    c.at('2026-09-02T10:00', 'applicant', 'ARC-01', { do: 'submit' });
    c.at('2026-09-02T11:00', 'applicant', 'ACC-01', { do: 'submit', missing: ['M-H02'] });
    c.at('2026-09-03T10:00', 'dept:ARC', 'ARC-01', { do: 'accept' });
    c.at('2026-09-03T11:00', 'dept:HUD', 'ACC-01', { do: 'accept' });
    c.at('2026-09-04T10:00', 'dept:ARC', 'ARC-01', { do: 'grant' });
    expect(c.state('ACC-01')).toBe('accepted');
    c.at('2026-09-07T10:00', 'applicant', 'ACC-01', { do: 'supply', materials: ['M-H02'] });
    expect(c.at('2026-09-08T10:00', 'dept:HUD', 'ACC-01', { do: 'grant' })).toBeUndefined();
    expect(c.state('ACC-01')).toBe('granted');
  });

  it('are told where the one that they were decided with falls', () => {
    const STANDING = [...BEFORE_PLANNING, 'PLN-05', 'CON-03', 'PLN-07', 'FIR-03', 'ACC-02'];
    const c = new CaseOnPaper('PF-PLANT', STANDING, '2026-09-01T09:00');
    c.at('2026-09-02T10:00', 'applicant', 'ARC-01', { do: 'submit', missing: ['M-H02'] });
    c.at('2026-09-02T11:00', 'applicant', 'ACC-01', { do: 'submit' });
    c.at('2026-09-03T10:00', 'dept:ARC', 'ARC-01', { do: 'accept' });
    c.at('2026-09-03T11:00', 'dept:HUD', 'ACC-01', { do: 'accept' });
    c.at('2026-09-04T10:00', 'dept:ARC', 'ARC-01', { do: 'grant' });
    expect(c.state('ACC-01')).toBe('granted');
    c.pass('2026-12-01T00:00');
    expect(c.state('ARC-01')).toBe('terminated');
    expect(c.find('step.dependency-broken', 'ACC-01')).toMatchObject([{ by: 'ARC-01' }]);
  });

  it('what is merged into another waits until that is final, and counts for what depends on it meanwhile', () => {
    const school = new CaseOnPaper('PF-SCHOOL', ['INV-01', 'INV-02', 'INV-09', 'PLN-01'], '2026-09-01T09:00');
    school.at('2026-09-03T10:00', 'applicant', 'INV-03', { do: 'submit', missing: ['M-B07'] });
    school.at('2026-09-04T10:00', 'dept:DRC', 'INV-03', { do: 'accept' });
    expect(school.at('2026-09-07T10:00', 'dept:DRC', 'INV-03', { do: 'grant' })).toBeUndefined();
    expect(school.step('INV-07').decision).toBeNull();
    expect(school.state('TND-01')).toBe('open');
    school.at('2026-09-08T10:00', 'applicant', 'INV-03', { do: 'supply', materials: ['M-B07'] });
    school.at('2026-09-09T10:00', 'dept:DRC', 'INV-03', { do: 'convert' });
    expect(school.step('INV-07')).toMatchObject({ decision: 'granted', memo: { decidedWith: 'INV-03' } });
  });
});
