import { CaseOnPaper } from '../../steps/domain/case.fixture.js';

/** Everything but the construction permit and the utilities: nothing else stands between this plant and its start. */
const BEFORE_PERMIT = [
  ...['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'REG-00', 'ENE-01', 'PLN-04', 'PLN-05', 'CON-01'],
  ...['CON-04', 'ENV-02', 'WAT-02'],
];
const NO_PERMIT_YET = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];

const START = '2026-09-01T09:00';
const plant = (granted = BEFORE_PERMIT, overrides = {}, start = START) =>
  new CaseOnPaper('PF-PLANT', granted, start, overrides);
const ACCEPT_ONLY = { tolerance_mode: 'ACCEPT_ONLY' };

/** The permit, accepted on 4 September with materials missing. */
function accepted(missing = ['M-F10'], overrides = {}, item = 'CON-03', dept = 'dept:HUD'): CaseOnPaper {
  const c = plant(BEFORE_PERMIT, overrides);
  expect(c.at('2026-09-03T10:00', 'applicant', item, { do: 'submit', missing })).toBeUndefined();
  expect(c.at('2026-09-04T10:00', dept, item, { do: 'accept' })).toBeUndefined();
  return c;
}

function provisional(missing = ['M-F10'], overrides = {}): CaseOnPaper {
  const c = accepted(missing, overrides);
  expect(c.at('2026-09-07T10:00', 'dept:HUD', 'CON-03', { do: 'grant' })).toBeUndefined();
  return c;
}

const clock = (c: CaseOnPaper, kind: string, item = 'CON-03', subject?: string) =>
  c
    .step(item)
    .clocks.findLast((one) => one.kind === kind && (subject === undefined || one.subject === subject));

describe('what may be missing', () => {
  const refusals: readonly (readonly [string, string, string[], string, string[]])[] = [
    [
      'a material that the item does not ask for',
      'PLN-05',
      ['M-F01'],
      'step.material-unknown',
      NO_PERMIT_YET,
    ],
    ['what is fetched anyway', 'PLN-05', ['D-YDGH'], 'step.material-shared', NO_PERMIT_YET],
    ['a main material', 'PLN-05', ['M-A01'], 'step.main-material-missing', NO_PERMIT_YET],
    [
      'what settles a question that is never left open',
      'PLN-05',
      ['M-E01'],
      'tolerance.never-deferrable',
      NO_PERMIT_YET,
    ],
    [
      'a main material beside one that may come later',
      'CON-03',
      ['M-F10', 'M-A01'],
      'step.main-material-missing',
      BEFORE_PERMIT,
    ],
  ];
  it.each(refusals)('not %s', (_, item, missing, code, granted) => {
    const c = plant(granted);
    expect(c.at('2026-09-03T10:00', 'applicant', item, { do: 'submit', missing })).toBe(code);
    expect(c.state(item)).toBe('open');
  });

  it('is promised by the undertaking that goes with the application, and told with it', () => {
    const c = plant();
    c.at('2026-09-03T10:00', 'applicant', 'CON-03', { do: 'submit', missing: ['M-F10', 'M-F10', 'M-A04'] });
    expect(c.find('step.submitted')).toMatchObject([
      {
        deferred: ['M-F10', 'M-A04'],
        undertaking: 'M-A06',
        version: '2026.2',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    ]);
    expect(c.step('CON-03').materials).toContainEqual({ ref: 'M-A06', role: 'MAIN', status: 'handed-in' });
    expect(c.step('CON-03').materials).toContainEqual(
      expect.objectContaining({ ref: 'M-F10', status: 'deferred', supplyBy: { n: 10, unit: 'WD' } }),
    );
  });

  it('is no deficiency until it is due', () => {
    const c = plant();
    c.at('2026-09-03T10:00', 'applicant', 'CON-03', { do: 'submit', missing: ['M-F10'] });
    const ask = { do: 'request-corrections', materials: ['M-F10'], reason: '缺' } as const;
    expect(c.at('2026-09-03T11:00', 'dept:HUD', 'CON-03', ask)).toBe('tolerance.promised');
  });

  it('stays a matter of completeness where something is filed', () => {
    const c = plant(['INV-01']);
    expect(
      c.at('2026-09-03T10:00', 'applicant', 'INV-06', { do: 'submit', missing: ['M-B05'] }),
    ).toBeUndefined();
    expect(c.state('INV-06')).toBe('correcting');
  });
});

describe('acceptance with something missing', () => {
  it('is provisional, with a day for each material from the day on which it is recorded', () => {
    const c = accepted(['M-F10', 'M-A04']);
    expect(c.find('step.accepted')).toMatchObject([
      { mode: 'provisional', deferred: ['M-F10', 'M-A04'], supplyBy: '2026-09-11', acceptedOn: '2026-09-04' },
    ]);
    expect(clock(c, 'supply', 'CON-03', 'M-F10')).toMatchObject({ dueOn: '2026-09-18', n: 10, unit: 'WD' });
    expect(clock(c, 'supply', 'CON-03', 'M-A04')).toMatchObject({
      dueOn: '2026-09-11',
      triggerOn: '2026-09-04',
    });
  });

  it('by silence is deemed, counts back for the decision, and counts the supply from the day of the deeming', () => {
    const c = plant();
    c.at('2026-09-03T10:00', 'applicant', 'CON-03', { do: 'submit', missing: ['M-F10'] });
    c.pass('2026-09-10T18:00');
    expect(c.find('step.accepted')).toMatchObject([
      { mode: 'deemed', acceptedOn: '2026-09-03', deferred: ['M-F10'], supplyBy: '2026-09-23' },
    ]);
    expect(clock(c, 'supply')).toMatchObject({ triggerOn: '2026-09-10', dueOn: '2026-09-23' });
    expect(clock(c, 'decision')).toMatchObject({ triggerOn: '2026-09-03' });
  });

  it('is normal again when everything has come before it', () => {
    const c = plant();
    c.at('2026-09-03T10:00', 'applicant', 'CON-03', { do: 'submit', missing: ['M-F10'] });
    expect(
      c.at('2026-09-03T15:00', 'applicant', 'CON-03', { do: 'supply', materials: ['M-F10'] }),
    ).toBeUndefined();
    c.at('2026-09-04T10:00', 'dept:HUD', 'CON-03', { do: 'accept' });
    expect(c.find('step.accepted')).toMatchObject([{ mode: 'normal' }]);
    expect(clock(c, 'supply')).toBeUndefined();
  });

  it('reminds the applicant three working days before the end, and one', () => {
    const c = accepted();
    c.pass('2026-09-18T17:00');
    expect(c.find('clock.reminded').filter(({ clock }) => clock === 'supply')).toMatchObject([
      { at: '2026-09-15T00:00:00+08:00', clock: 'supply', subject: 'M-F10', dueOn: '2026-09-18' },
      { at: '2026-09-17T00:00:00+08:00', clock: 'supply', subject: 'M-F10', dueOn: '2026-09-18' },
    ]);
  });
});

describe('supplying', () => {
  it('meets the clock of each material, and goes on until everything is there', () => {
    const c = accepted(['M-F10', 'M-A04']);
    c.at('2026-09-07T10:00', 'applicant', 'CON-03', { do: 'supply', materials: ['M-A04'] });
    expect(c.find('material.supplied')).toMatchObject([{ ref: 'M-A04' }]);
    expect(c.find('clock.met', 'CON-03')).toContainEqual(
      expect.objectContaining({ clock: 'supply', subject: 'M-A04' }),
    );
    expect(clock(c, 'supply', 'CON-03', 'M-F10')?.state).toBe('running');
    const again = { do: 'supply', materials: ['M-A04'] } as const;
    expect(c.at('2026-09-07T11:00', 'applicant', 'CON-03', again)).toBe('tolerance.not-deferred');
    expect(c.at('2026-09-07T11:00', 'applicant', 'CON-03', { do: 'supply', materials: [] })).toBe(
      'tolerance.nothing-named',
    );
  });

  it('in time leads to an ordinary decision', () => {
    const c = accepted();
    c.at('2026-09-07T10:00', 'applicant', 'CON-03', { do: 'supply', materials: ['M-F10'] });
    c.at('2026-09-08T10:00', 'dept:HUD', 'CON-03', { do: 'grant' });
    expect(c.find('step.granted', 'CON-03')).toMatchObject([{ mode: 'normal' }]);
    expect(c.transitions()).toContain('A23');
  });

  it('at the very instant at which the time is over comes too late; a second before, it does not', () => {
    const late = provisional();
    const supply = { do: 'supply', materials: ['M-F10'] } as const;
    expect(late.at('2026-09-18T17:30:00', 'applicant', 'CON-03', supply)).toBe('tolerance.not-deferred');
    expect(late.state('CON-03')).toBe('terminated');
    const inTime = provisional();
    expect(inTime.at('2026-09-18T17:29:59', 'applicant', 'CON-03', supply)).toBeUndefined();
    inTime.pass('2026-12-31T00:00');
    expect(inTime.find('material.lapsed')).toEqual([]);
  });

  it('can be given more time once, the same again in working days', () => {
    const c = accepted();
    const extend = { do: 'extend-supply', materials: ['M-F10'], reason: '银行保函办理中' } as const;
    expect(c.at('2026-09-15T10:00', 'dept:HUD', 'CON-03', { ...extend, reason: ' ' })).toBe(
      'step.reason-missing',
    );
    expect(c.at('2026-09-15T10:00', 'dept:HUD', 'CON-03', extend)).toBeUndefined();
    expect(c.find('clock.moved')).toMatchObject([
      {
        clock: 'supply',
        subject: 'M-F10',
        from: '2026-09-18',
        dueOn: '2026-10-09',
        because: '银行保函办理中',
      },
    ]);
    expect(c.at('2026-09-16T10:00', 'dept:HUD', 'CON-03', extend)).toBe('tolerance.already-extended');
    c.pass('2026-10-09T17:30');
    expect(c.state('CON-03')).toBe('terminated');
  });

  it('can be given more time as often as the city says, and not at all where it says so', () => {
    const extend = { do: 'extend-supply', materials: ['M-F10'], reason: '-' } as const;
    const never = accepted(['M-F10'], { tolerance_max_extensions: 0 });
    expect(never.at('2026-09-15T10:00', 'dept:HUD', 'CON-03', extend)).toBe('tolerance.already-extended');
    const twice = accepted(['M-F10'], { tolerance_max_extensions: 2 });
    expect(twice.at('2026-09-15T10:00', 'dept:HUD', 'CON-03', extend)).toBeUndefined();
    expect(twice.at('2026-09-15T11:00', 'dept:HUD', 'CON-03', extend)).toBeUndefined();
    expect(twice.at('2026-09-15T12:00', 'dept:HUD', 'CON-03', extend)).toBe('tolerance.already-extended');
  });
});

describe('PROVISIONAL_DECISION', () => {
  it('A19: issues an opinion that meets the limits and is neither delivered nor published', () => {
    const c = provisional();
    expect(c.state('CON-03')).toBe('provisional');
    expect(c.find('step.granted')).toMatchObject([{ mode: 'provisional', outstanding: ['M-F10'] }]);
    expect(c.step('CON-03')).toMatchObject({ decision: 'granted', holder: { kind: 'applicant' } });
    expect(
      c
        .step('CON-03')
        .clocks.filter(({ state }) => state === 'running')
        .map(({ kind }) => kind),
    ).toEqual(['supply']);
    for (const command of ['deliver', 'publish-decision', 'withdraw', 'grant'] as const)
      expect(c.at('2026-09-08T09:00', 'dept:HUD', 'CON-03', { do: command })).toMatch(
        /^step\.(not-in-state|nothing-to-publish)$/,
      );
    for (const command of ['terminate', 'refuse'] as const)
      expect(c.at('2026-09-08T09:00', 'dept:HUD', 'CON-03', { do: command, reason: '-' })).toBe(
        'step.not-in-state',
      );
  });

  it('AC-13, A20: supplied on 17 September it is made final by 20 September', () => {
    const c = provisional();
    expect(c.at('2026-09-16T10:00', 'dept:HUD', 'CON-03', { do: 'convert' })).toBe('tolerance.outstanding');
    c.at('2026-09-17T10:00', 'applicant', 'CON-03', { do: 'supply', materials: ['M-F10'] });
    expect(clock(c, 'conversion')).toMatchObject({
      dueOn: '2026-09-20',
      parameter: 'tolerance_convert_wd',
      against: { kind: 'department', code: 'HUD' },
    });
    expect(c.step('CON-03').holder).toEqual({ kind: 'department', code: 'HUD' });
    expect(c.find('milestone.reached')).not.toContainEqual(
      expect.objectContaining({ milestone: 'MS-START' }),
    );
    c.at('2026-09-18T10:00', 'dept:HUD', 'CON-03', { do: 'convert' });
    expect(c.state('CON-03')).toBe('granted');
    expect(c.find('step.converted')).toHaveLength(1);
    expect(c.step('CON-03').decidedOn).toBe('2026-09-18');
    expect(clock(c, 'conversion')?.state).toBe('met');
    expect(clock(c, 'delivery')).toMatchObject({ triggerOn: '2026-09-18' });
    expect(clock(c, 'publication')).toMatchObject({ triggerOn: '2026-09-18' });
    expect(c.find('milestone.reached')).toContainEqual(expect.objectContaining({ milestone: 'MS-START' }));
    expect(c.transitions()).toEqual(expect.arrayContaining(['A19', 'A20']));
  });

  it('gives a red card to the department that does not make it final in time', () => {
    const c = provisional();
    c.at('2026-09-17T10:00', 'applicant', 'CON-03', { do: 'supply', materials: ['M-F10'] });
    c.pass('2026-09-21T09:00');
    expect(c.find('clock.warned')).toContainEqual({
      at: '2026-09-20T17:30:00+08:00',
      clock: 'conversion',
      level: 'red',
    });
    c.at('2026-09-21T10:00', 'dept:HUD', 'CON-03', { do: 'convert' });
    expect(c.step('CON-03').memo.late).toBeUndefined();
  });

  it('A21: what was supplied changes the conclusion; it is handled again, with its time from today', () => {
    const c = provisional();
    const voiding = { do: 'void-opinion', reason: '担保主体不符' } as const;
    expect(c.at('2026-09-16T10:00', 'dept:HUD', 'CON-03', voiding)).toBe('tolerance.nothing-supplied');
    c.at('2026-09-17T10:00', 'applicant', 'CON-03', { do: 'supply', materials: ['M-F10'] });
    expect(c.at('2026-09-18T10:00', 'dept:HUD', 'CON-03', { ...voiding, reason: '' })).toBe(
      'step.reason-missing',
    );
    expect(c.at('2026-09-18T10:00', 'dept:HUD', 'CON-03', voiding)).toBeUndefined();
    expect(c.find('step.opinion-voided')).toMatchObject([{ reason: '担保主体不符' }]);
    expect(c.step('CON-03')).toMatchObject({ state: 'IN_REVIEW', decision: null, decidedOn: null });
    expect(clock(c, 'conversion')?.state).toBe('stopped');
    expect(clock(c, 'promised')).toMatchObject({ triggerOn: '2026-09-18', state: 'running' });
    expect(clock(c, 'decision')).toMatchObject({ triggerOn: '2026-09-18', state: 'running' });
    expect(c.at('2026-09-21T10:00', 'dept:HUD', 'CON-03', { do: 'grant' })).toBeUndefined();
    expect(c.state('CON-03')).toBe('granted');
    expect(c.transitions()).toEqual(expect.arrayContaining(['A19', 'A21', 'A23']));
  });

  it('AC-14, A22: not supplied, the opinion is withdrawn, the matter ends, and six months nothing is deferred', () => {
    const c = provisional();
    c.pass('2026-12-01T00:00');
    const at = '2026-09-18T17:30:00+08:00';
    expect(c.find('material.lapsed')).toEqual([{ at, ref: 'M-F10', dueOn: '2026-09-18' }]);
    expect(c.find('step.terminated')).toEqual([{ at, reason: 'materials-not-supplied' }]);
    expect(c.find('right.suspended')).toMatchObject([{ at, right: 'tolerance', until: '2027-03-18' }]);
    expect(c.find('credit.recorded')).toMatchObject([{ at, conduct: 'materials-not-supplied' }]);
    expect(c.step('CON-03')).toMatchObject({ state: 'TERMINATED', decision: null, holder: null });
    expect(c.step('CON-03').clocks.some(({ state }) => state === 'running')).toBe(false);
    expect(c.find('milestone.reached')).not.toContainEqual(
      expect.objectContaining({ milestone: 'MS-START' }),
    );
    const again = { do: 'submit', missing: ['M-F10'] } as const;
    expect(c.at('2027-03-18T10:00', 'applicant', 'CON-03', again)).toBe('tolerance.suspended');
    expect(c.at('2027-03-19T10:00', 'applicant', 'CON-03', again)).toBeUndefined();
    expect(c.facts.find(({ name }) => name === 'step.terminated')?.actor).toBe('system');
  });

  it('ends once, and suspends once, where two materials lapse at one instant', () => {
    const c = accepted(['M-G06', 'M-G11'], {}, 'UTL-03', 'dept:UMB');
    c.pass('2026-12-01T00:00');
    expect(c.find('material.lapsed').map(({ ref }) => ref)).toEqual(['M-G06', 'M-G11']);
    expect(c.find('clock.lapsed').filter((f) => f['clock'] === 'supply')).toHaveLength(2);
    expect(c.find('step.terminated')).toHaveLength(1);
    expect(c.find('right.suspended')).toHaveLength(1);
    expect(c.find('credit.recorded')).toHaveLength(1);
    expect(c.transitions()).toContain('A18-1');
  });
});

describe('ACCEPT_ONLY', () => {
  it('A16, A17: the time stands still until everything is there; then it is decided', () => {
    const c = accepted(['M-F10'], ACCEPT_ONLY);
    c.at('2026-09-07T10:00', 'dept:HUD', 'CON-03', { do: 'grant' });
    expect(c.state('CON-03')).toBe('awaiting-materials');
    expect(c.find('step.awaiting-materials')).toMatchObject([{ materials: ['M-F10'] }]);
    expect(c.find('step.granted', 'CON-03')).toEqual([]);
    expect(c.step('CON-03')).toMatchObject({ decision: null, holder: { kind: 'applicant' } });
    expect(c.find('clock.paused', 'CON-03')).toMatchObject([
      { clock: 'promised', basis: expect.stringContaining('tolerance_mode') },
      { clock: 'decision' },
    ]);
    c.at('2026-09-15T10:00', 'applicant', 'CON-03', { do: 'supply', materials: ['M-F10'] });
    expect(c.state('CON-03')).toBe('accepted');
    // Promised three working days from 4 September: one was used on the 7th, two follow the 15th.
    expect(clock(c, 'promised')).toMatchObject({ state: 'running', dueOn: '2026-09-17' });
    expect(clock(c, 'promised')?.excluded).toMatchObject([{ after: '2026-09-07', through: '2026-09-15' }]);
    c.at('2026-09-16T10:00', 'dept:HUD', 'CON-03', { do: 'grant' });
    expect(c.find('step.granted', 'CON-03')).toMatchObject([{ mode: 'normal' }]);
    expect(c.transitions()).toEqual(expect.arrayContaining(['A16', 'A17', 'A23']));
  });

  it('A18: what it waited for does not come', () => {
    const c = accepted(['M-F10'], ACCEPT_ONLY);
    c.at('2026-09-07T10:00', 'dept:HUD', 'CON-03', { do: 'grant' });
    expect(c.at('2026-09-08T10:00', 'applicant', 'CON-03', { do: 'withdraw' })).toBe('step.not-in-state');
    c.pass('2026-09-18T17:30');
    expect(c.state('CON-03')).toBe('terminated');
    expect(c.transitions()).toContain('A18');
    expect(c.find('clock.stopped').map(({ clock: kind }) => kind)).toEqual(['promised', 'decision']);
  });
});

describe('a promise that is broken before anybody has decided', () => {
  it('A18-1: ends the matter under review', () => {
    const c = accepted();
    c.pass('2026-09-18T17:30');
    expect(c.transitions()).toContain('A18-1');
    expect(c.state('CON-03')).toBe('terminated');
  });

  it('A18-2: ends the matter in a special procedure', () => {
    const c = plant(['INV-01'], {}, '2026-09-01T09:00');
    c.at('2026-09-03T10:00', 'applicant', 'PLN-02', { do: 'submit' });
    const school = new CaseOnPaper('PF-SCHOOL', ['INV-01', 'INV-02', 'INV-09'], '2026-09-01T09:00');
    school.at('2026-09-03T10:00', 'applicant', 'PLN-01', { do: 'submit', missing: ['M-C02'] });
    school.at('2026-09-04T10:00', 'dept:NRP', 'PLN-01', { do: 'accept' });
    school.at('2026-09-07T10:00', 'dept:NRP', 'PLN-01', {
      do: 'start-special',
      procedure: 'SP-EXPERT',
      notice: true,
    });
    school.pass('2026-09-18T17:30');
    expect(school.state('PLN-01')).toBe('terminated');
    expect(school.transitions()).toContain('A18-2');
    expect(school.step('PLN-01').memo.special).toBeUndefined();
    expect(school.step('PLN-01').clocks.some(({ state }) => state === 'running' || state === 'paused')).toBe(
      false,
    );
  });

  it('does not happen to what was taken back, refused or ended before', () => {
    for (const end of [
      { do: 'withdraw' },
      { do: 'refuse', reason: '不符合条件' },
      { do: 'terminate', reason: '主体终止' },
    ] as const) {
      const c = accepted();
      expect(c.at('2026-09-07T10:00', 'dept:HUD', 'CON-03', end)).toBeUndefined();
      c.pass('2026-12-31T00:00');
      expect([end.do, c.find('material.lapsed'), c.find('right.suspended')]).toEqual([end.do, [], []]);
      expect(
        c.at('2026-12-31T10:00', 'applicant', 'CON-03', { do: 'supply', materials: ['M-F10'] }),
      ).not.toBeUndefined();
    }
  });
});
