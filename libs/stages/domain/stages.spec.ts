import { CaseOnPaper } from '../../steps/domain/case.fixture.js';

const S1_DONE = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03'];
const plant = (granted: string[], overrides: Record<string, number | string> = {}) =>
  new CaseOnPaper('PF-PLANT', granted, '2026-03-02T09:00', overrides);

const started = (c: CaseOnPaper, clock: string) =>
  c.find('clock.started').filter((f) => f['clock'] === clock);

test('AC-20: stages 2 and 3 of land sold with a design scheme share one limit of twenty working days', () => {
  const c = new CaseOnPaper('PF-STDLAND', S1_DONE, '2026-03-02T09:00');
  expect(c.state('PLN-04')).toBe('none');
  c.at('2026-03-02T10:00', 'applicant', 'PLN-05', { do: 'submit' });
  c.at('2026-03-02T11:00', 'dept:NRP', 'PLN-05', { do: 'accept' });
  expect(started(c, 'stage')).toMatchObject([{ subject: 'S2+S3', dueOn: '2026-03-30' }]);
  expect(started(c, 'project')).toMatchObject([{ dueOn: '2026-05-08' }]);
});

describe('the time of a stage', () => {
  const begin = () => {
    const c = plant(S1_DONE);
    c.at('2026-03-02T10:00', 'applicant', 'PLN-04', { do: 'submit' });
    c.at('2026-03-03T10:00', 'dept:NRP', 'PLN-04', { do: 'accept' });
    return c;
  };

  it('begins with the first acceptance, and is met with the decision of its gate item', () => {
    const c = begin();
    expect(started(c, 'stage')).toMatchObject([
      { at: '2026-03-03T10:00:00+08:00', subject: 'S2', dueOn: '2026-03-24' },
    ]);
    c.at('2026-03-09T10:00', 'dept:NRP', 'PLN-04', { do: 'grant' });
    c.at('2026-03-16T10:00', 'applicant', 'PLN-05', { do: 'submit' });
    c.at('2026-03-17T10:00', 'dept:NRP', 'PLN-05', { do: 'accept' });
    c.at('2026-03-19T10:00', 'dept:NRP', 'PLN-05', { do: 'grant' });
    expect(c.find('clock.paused').filter((f) => f['clock'] === 'stage')).toMatchObject([
      { at: '2026-03-09T10:00:00+08:00', basis: '国办发〔2019〕11号 待申请' },
    ]);
    expect(c.find('clock.resumed').filter((f) => f['clock'] === 'stage')).toMatchObject([
      { at: '2026-03-16T10:00:00+08:00', dueOn: '2026-03-31' },
    ]);
    expect(c.find('clock.met').filter((f) => f['clock'] === 'stage')).toMatchObject([
      { at: '2026-03-19T10:00:00+08:00', subject: 'S2' },
    ]);
    expect(c.step('PROJECT').memo.spans?.['S2']).toMatchObject({ from: '2026-03-03', through: '2026-03-19' });
    expect(c.step('PROJECT').memo.spans?.['TOTAL']?.through).toBeUndefined();
  });

  it('stands still in a special procedure, and goes on when that reaches its cap', () => {
    const c = begin();
    c.at('2026-03-04T10:00', 'dept:NRP', 'PLN-04', {
      do: 'start-special',
      procedure: 'SP-EXPERT',
      days: 5,
      notice: true,
    });
    c.pass('2026-06-01T09:00');
    const memo = c.step('PROJECT').memo.spans?.['S2'];
    const cap = c.find('step.paused', 'PLN-04')[0]?.['capOn'];
    expect(memo).toMatchObject({ pauses: [{ after: '2026-03-04', through: cap }] });
    expect(memo?.waits).toBeUndefined();
  });

  it('is red when it is over, and then the next larger promise is watched', () => {
    const c = plant(S1_DONE, { city_limit_wd_SOC_INDUSTRY_S2: 3, province_limit_wd_SOC_INDUSTRY_S2: 5 });
    c.at('2026-03-02T10:00', 'applicant', 'PLN-04', { do: 'submit' });
    c.at('2026-03-03T10:00', 'dept:NRP', 'PLN-04', { do: 'accept' });
    c.pass('2026-03-31T18:00');
    expect(started(c, 'stage')).toMatchObject([
      { dueOn: '2026-03-06' },
      { at: '2026-03-06T17:30:00+08:00', dueOn: '2026-03-10' },
    ]);
    const red = c.find('clock.warned').filter((f) => f['clock'] === 'stage' && f['level'] === 'red');
    expect(red.map(({ at }) => at)).toEqual(['2026-03-06T17:30:00+08:00', '2026-03-10T17:30:00+08:00']);
  });

  it('starts with the day of receipt where acceptance is deemed, also where another item came before', () => {
    const c = plant(S1_DONE);
    c.at('2026-03-02T10:00', 'applicant', 'PLN-04', { do: 'submit' });
    c.at('2026-03-05T10:00', 'dept:NRP', 'PLN-04', { do: 'accept' });
    expect(c.step('PROJECT').memo.spans?.['S2']?.from).toBe('2026-03-05');
  });

  it('is not begun by what was granted before, by utilities, nor where the type has no limit', () => {
    const c = plant([]);
    c.at('2026-03-02T10:00', 'applicant', 'UTL-01', { do: 'submit' });
    c.at('2026-03-02T11:00', 'dept:WTC', 'UTL-01', { do: 'accept' });
    const r = new CaseOnPaper('PF-RESERVOIR', [], '2026-03-02T09:00');
    r.at('2026-03-02T10:00', 'applicant', 'INV-01', { do: 'submit' });
    r.at('2026-03-02T11:00', 'dept:DRC', 'INV-01', { do: 'accept' });
    expect([...started(c, 'stage'), ...started(r, 'stage'), ...started(r, 'project')]).toEqual([]);
  });
});

describe('a stage submitted as one', () => {
  const granted = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];
  const mall = () => new CaseOnPaper('PF-MALL', granted, '2026-03-02T09:00');

  it('submits all its open items at once, and what opens later joins it', () => {
    const c = mall();
    expect(
      c.at('2026-03-02T10:00', 'applicant', 'PROJECT', { do: 'submit-stage', stage: 'S2' }),
    ).toBeUndefined();
    expect(c.find('step.submitted').length).toBe(2);
    expect([c.state('CAD-01'), c.state('PLN-05')]).toEqual(['submitted', 'submitted']);
    expect(c.step('PROJECT').memo.bundles?.['S2']).toMatchObject({
      state: 'B_OPEN',
      items: ['CAD-01', 'PLN-05'],
    });
    expect(c.at('2026-03-02T11:00', 'applicant', 'PROJECT', { do: 'submit-stage', stage: 'S2' })).toBe(
      'stage.nothing-open',
    );
  });

  it('goes B01, B02, B03; corrections of one leave the other alone', () => {
    const c = mall();
    c.at('2026-03-02T10:00', 'applicant', 'PROJECT', { do: 'submit-stage', stage: 'S2' });
    c.at('2026-03-03T10:00', 'window', 'CAD-01', { do: 'accept' });
    c.at('2026-03-03T10:00', 'window', 'PLN-05', {
      do: 'request-corrections',
      materials: ['M-E01'],
      reason: '缺签章',
    });
    expect(started(c, 'stage')).toMatchObject([
      { subject: 'JOINT-S2', dueOn: '2026-05-09' },
      { subject: 'S2' },
    ]);
    c.at('2026-03-04T10:00', 'dept:CAD', 'CAD-01', { do: 'grant' });
    expect(c.state('CAD-01')).toBe('granted');
    c.at('2026-03-05T10:00', 'applicant', 'PLN-05', { do: 'correct', materials: ['M-E01'] });
    c.at('2026-03-05T11:00', 'dept:NRP', 'PLN-05', { do: 'accept' });
    c.at('2026-03-06T11:00', 'dept:NRP', 'PLN-05', { do: 'grant' });
    c.at('2026-03-06T12:00', 'window', 'PLN-05', { do: 'deliver' });
    expect(c.step('PROJECT').memo.bundles?.['S2']?.state).toBe('B_PARTIAL');
    c.at('2026-03-06T13:00', 'window', 'CAD-01', { do: 'deliver' });
    expect(c.step('PROJECT').memo.bundles?.['S2']?.state).toBe('B_DONE');
    expect(c.transitions().filter((id) => id.startsWith('B'))).toEqual(['B01', 'B02', 'B03']);
    expect(c.find('clock.met').filter((f) => f['subject'] === 'JOINT-S2').length).toBe(1);
  });

  it.each([[['B01', 'B04'], false] as const, [['B01', 'B02', 'B05'], true] as const])(
    'fails with what is refused: %j',
    (ways, grants) => {
      const c = mall();
      c.at('2026-03-02T10:00', 'applicant', 'PROJECT', { do: 'submit-stage', stage: 'S2' });
      c.at('2026-03-03T10:00', 'window', 'CAD-01', { do: 'accept' });
      c.at('2026-03-03T10:00', 'window', 'PLN-05', { do: 'accept' });
      if (grants) c.at('2026-03-04T10:00', 'dept:CAD', 'CAD-01', { do: 'grant' });
      c.at('2026-03-04T11:00', 'dept:NRP', 'PLN-05', { do: 'refuse', reason: '不符合规划条件' });
      expect(c.transitions().filter((id) => id.startsWith('B'))).toEqual(ways);
      expect(c.find('stage.failed')).toMatchObject([{ stage: 'S2', item: 'PLN-05' }]);
    },
  );

  it('of one item is done with it (B06), and has no joint limit', () => {
    const c = plant(S1_DONE);
    c.at('2026-03-02T10:00', 'applicant', 'PROJECT', { do: 'submit-stage', stage: 'S2' });
    c.at('2026-03-03T10:00', 'dept:NRP', 'PLN-04', { do: 'accept' });
    c.at('2026-03-04T10:00', 'dept:NRP', 'PLN-04', { do: 'grant' });
    c.at('2026-03-04T11:00', 'window', 'PLN-04', { do: 'deliver' });
    expect(c.transitions().filter((id) => id.startsWith('B'))).toEqual(['B01', 'B06']);
    expect(started(c, 'stage').map((f) => f['subject'])).toEqual(['S2']);
  });

  it('is refused as a whole where an item cannot be submitted, and names it', () => {
    const c = mall();
    const refused = c.at('2026-03-02T10:00', 'applicant', 'PROJECT', {
      do: 'submit-stage',
      stage: 'S2',
      missing: ['M-E01'],
    });
    expect([refused, c.refused?.data['item']]).toEqual(['tolerance.never-deferrable', 'PLN-05']);
    expect([c.state('CAD-01'), c.state('PLN-05')]).toEqual(['open', 'open']);
    expect(c.step('PROJECT').memo.bundles).toBeUndefined();
  });

  it('is promised a material once for all that ask for it, and for nothing else', () => {
    const c = mall();
    const submit = (missing: string[]) =>
      c.at('2026-03-02T10:00', 'applicant', 'PROJECT', { do: 'submit-stage', stage: 'S2', missing });
    expect(submit(['M-H01'])).toBe('step.material-unknown');
    expect(submit(['M-A04'])).toBeUndefined();
    expect(c.find('step.submitted').map((f) => f['deferred'])).toEqual([undefined, ['M-A04']]);
  });

  it('may be extended once, while its joint limit runs', () => {
    const c = mall();
    const extend = (at: string, reason = '情况复杂') =>
      c.at(at, 'head:GOV', 'PROJECT', { do: 'extend-stage', stage: 'S2', reason });
    c.at('2026-03-02T10:00', 'applicant', 'PROJECT', { do: 'submit-stage', stage: 'S2' });
    expect(extend('2026-03-02T11:00')).toBe('stage.no-limit-runs');
    c.at('2026-03-03T10:00', 'window', 'CAD-01', { do: 'accept' });
    expect(extend('2026-03-03T11:00', '')).toBe('step.reason-missing');
    expect(extend('2026-03-03T11:00')).toBeUndefined();
    expect(c.find('stage.extended')).toMatchObject([{ stage: 'S2', dueOn: '2026-05-29' }]);
    expect(extend('2026-03-04T11:00')).toBe('stage.already-extended');
  });

  it('is none once everything was withdrawn', () => {
    const c = mall();
    c.at('2026-03-02T10:00', 'applicant', 'PROJECT', { do: 'submit-stage', stage: 'S2' });
    c.at('2026-03-02T11:00', 'applicant', 'CAD-01', { do: 'withdraw' });
    c.at('2026-03-02T11:00', 'applicant', 'PLN-05', { do: 'withdraw' });
    expect(c.step('PROJECT').memo.bundles).toEqual({});
  });
});
