import { ContractCase } from '../land-case.fixture.js';

const PRICE = 12_345_678.9;
const STOP = { do: 'record-land-use', event: 'construction-stopped' } as const;
const EXPLAIN = { do: 'object', reason: '场地由政府交付，尚未交付' } as const;
const EXCUSE = { do: 'excuse', cause: '场地由政府交付，尚未交付', months: 6 } as const;

/** AC-09: the contract wants building to begin by 2025-06-30. */
function ac09(parameters: Record<string, string | number> = {}): ContractCase {
  const land = new ContractCase('2025-06-01T09:00', parameters);
  land.must('2025-06-02T10:00', { do: 'record-contract', startBy: '2025-06-30', price: PRICE });
  return land;
}

describe('AC-09', () => {
  it('is suspected idle after a year and may be taken back after two, whoever looks into it', () => {
    const land = ac09();
    expect(land.newest('idle.watched')).toMatchObject({ startBy: '2025-06-30', price: PRICE });
    land.pass('2027-12-31T00:00');
    expect(land.newest('idle.suspected')).toMatchObject({
      at: '2026-07-01T00:00:00+08:00',
      dueOn: '2026-06-30',
      fee: 2_469_135.78,
    });
    expect(land.newest('idle.reclaim-due')).toMatchObject({
      at: '2027-07-01T00:00:00+08:00',
      dueOn: '2027-06-30',
    });
    expect(land.ways()).toEqual(['I01', 'I05-2']);
  });

  it('is stopped by a cause of the government: both years count from the new day', () => {
    const land = ac09();
    land.must('2026-07-20T10:00', EXCUSE);
    expect(land.newest('idle.excused')).toMatchObject({ months: 6, startBy: '2025-12-30' });
    expect([land.idle.state, land.running()]).toEqual([
      'I_NORMAL',
      ['idle-fee 2026-12-30', 'idle-reclaim 2027-12-30'],
    ]);
    land.pass('2026-12-30T23:59');
    expect(land.ways()).toEqual(['I01', 'I03', 'I09']);
    land.pass('2028-01-01T00:00');
    expect(land.ways()).toEqual(['I01', 'I03', 'I09', 'I01', 'I05-2']);
  });
});

describe('idle land', () => {
  it('goes by people: found idle, a fee, two years, taken back', () => {
    const land = ac09();
    land.must('2026-08-10T10:00', { do: 'find-idle' });
    expect(land.newest('idle.found')).toMatchObject({ months: 13 });
    expect(land.act('2026-09-10T10:00', { do: 'decide-idle-fee', amount: 2_469_135.79 })).toBe(
      'idle.fee-above-law',
    );
    land.must('2026-09-10T10:00', { do: 'decide-idle-fee' });
    expect(land.newest('idle.fee-decided')).toMatchObject({
      amount: 2_469_135.78,
      basis: expect.stringContaining('20%'),
    });
    expect(land.act('2027-07-01T09:00', { do: 'reclaim-land', reason: ' ' })).toBe('step.reason-missing');
    land.must('2027-07-01T09:00', { do: 'reclaim-land', reason: '满两年未动工' });
    expect([land.ways(), land.paper.state('LND-02')]).toEqual([
      ['I01', 'I02', 'I04', 'I05', 'I06'],
      'revoked',
    ]);
    expect(land.act('2027-07-02T09:00', { do: 'find-idle' })).toBe('idle.ended');
  });

  it('is taken back only after it was found idle, also by who waited for two years', () => {
    const land = ac09();
    land.pass('2027-07-01T00:00');
    expect(land.act('2027-07-01T09:00', { do: 'reclaim-land', reason: '满两年' })).toBe('idle.not-found');
    land.must('2027-07-02T09:00', { do: 'find-idle' });
    land.must('2027-08-02T09:00', { do: 'reclaim-land', reason: '满两年未动工' });
    expect(land.ways()).toEqual(['I01', 'I05-2', 'I02-1', 'I06']);
  });

  it('is closed by a person where it does not lie idle, or is disposed of otherwise', () => {
    const suspected = ac09();
    expect(suspected.act('2026-06-30T10:00', { do: 'close-idle', reason: '已开工' })).toBe(
      'idle-land.not-in-state',
    );
    suspected.must('2026-07-10T10:00', { do: 'close-idle', reason: '经查已动工' });
    expect([suspected.ways(), suspected.running()]).toEqual([['I01', 'I07'], []]);
    const exchanged = ac09();
    exchanged.must('2027-07-10T10:00', { do: 'close-idle', reason: '协议置换' });
    expect(exchanged.ways()).toEqual(['I01', 'I05-2', 'I07-1']);
  });
});

describe('thirty days (闲置土地处置办法 art. 5, 17)', () => {
  const pay = (amount: number) => ({ do: 'record-payment', amount }) as const;

  it('to explain run from the notice; before their end, or an explanation, nothing is found', () => {
    const land = ac09();
    land.pass('2026-07-01T00:00');
    expect(land.newest('idle.suspected')).toMatchObject({ explainBy: '2026-07-31' });
    expect(land.act('2026-07-31T23:59', { do: 'find-idle' })).toBe('idle.may-still-explain');
    land.must('2026-08-01T00:00', { do: 'find-idle' });
    expect(land.newest('clock.overdue')).toMatchObject({ clock: 'idle-inquiry', dueOn: '2026-07-31' });
    expect(land.act('2026-08-01T10:00', EXPLAIN, 'applicant')).toBe('idle.no-inquiry');
  });

  it('to explain are over with the explanation, which says something', () => {
    const land = ac09();
    expect(land.act('2026-06-30T10:00', EXPLAIN, 'applicant')).toBe('idle.no-inquiry');
    expect(land.act('2026-07-06T10:00', { do: 'object' }, 'applicant')).toBe('step.reason-missing');
    expect(land.act('2026-07-06T10:00', EXPLAIN, 'applicant')).toBeUndefined();
    expect(land.newest('idle.explained')).toMatchObject({ reason: EXPLAIN.reason });
    land.must('2026-07-07T10:00', { do: 'find-idle' });
    expect(land.ways()).toEqual(['I01', 'I02']);
  });

  it('to explain end with the inquiry', () => {
    const land = ac09();
    land.must('2026-07-06T10:00', { do: 'close-idle', reason: '经查已动工' });
    expect(land.running()).toEqual([]);
  });

  it('to pay run from the decision, off a rest day, and end with the last cent', () => {
    const land = ac09();
    expect(land.act('2026-08-31T09:00', pay(1))).toBe('idle.no-fee-due');
    land.must('2026-08-31T10:00', { do: 'find-idle' });
    land.must('2026-09-01T10:00', { do: 'decide-idle-fee', amount: 100.01 });
    expect(land.newest('idle.fee-decided')).toMatchObject({ payBy: '2026-10-08' });
    land.must('2026-09-10T10:00', pay(40));
    expect(land.newest('idle.fee-paid')).toMatchObject({ amount: 40, outstanding: 60.01 });
    expect(land.act('2026-09-11T10:00', pay(60.02))).toBe('land.amount');
    land.pass('2026-10-09T00:00');
    expect(land.newest('clock.overdue')).toMatchObject({ clock: 'idle-payment', dueOn: '2026-10-08' });
    land.must('2026-10-09T10:00', pay(60.01));
    expect(land.newest('idle.fee-paid')).toMatchObject({ outstanding: 0 });
    expect(land.act('2026-10-10T10:00', pay(1))).toBe('idle.no-fee-due');
  });

  it('to pay go on when building begins after all', () => {
    const land = ac09();
    land.must('2026-08-31T10:00', { do: 'find-idle' });
    land.must('2026-09-01T10:00', { do: 'decide-idle-fee', amount: 100 });
    land.must('2026-09-02T10:00', { do: 'record-land-use' });
    expect([land.idle.state, land.running()]).toEqual(['I_CLOSED', ['idle-payment 2026-10-08']]);
    land.must('2026-09-10T10:00', pay(100));
    expect(land.running()).toEqual([]);
  });
});

describe('building that begins', () => {
  const begin = (share?: number) =>
    ({ do: 'record-land-use', ...(share === undefined ? {} : { share }) }) as const;

  it('in time ends the watch', () => {
    const land = ac09();
    land.must('2026-06-30T23:00', begin());
    expect([land.ways(), land.running(), land.newest('land.used')]).toMatchObject([
      ['I10'],
      [],
      { event: 'construction-started', share: 1, late: false },
    ]);
    land.pass('2028-12-31T00:00');
    expect(land.newest('idle.suspected')).toBeUndefined();
  });

  it('of less than a third ends the years without building, but not the watch', () => {
    const land = ac09();
    land.must('2026-06-30T10:00', begin(0.3));
    expect(land.act('2026-06-30T11:00', begin(0.2))).toBe('land.share');
    land.pass('2028-07-01T00:00');
    expect([land.idle.state, land.ways(), land.running()]).toEqual(['I_NORMAL', [], []]);
    expect(land.act('2028-07-02T10:00', EXCUSE)).toBe('idle.begun');
    land.must('2028-07-03T10:00', begin(0.4));
    expect(land.ways()).toEqual(['I10']);
  });

  it('of less than a third, and that stops for a year, is suspected idle from the day it stopped', () => {
    const land = ac09();
    expect(land.act('2025-12-01T10:00', STOP)).toBe('idle.not-begun-in-part');
    land.must('2025-12-01T10:00', begin(0.2));
    land.must('2026-02-28T10:00', STOP);
    land.must('2026-03-10T10:00', STOP);
    expect(land.running()).toEqual(['idle-fee 2027-03-01']);
    land.must('2026-04-01T10:00', begin(0.2));
    expect(land.running()).toEqual([]);
    land.must('2026-12-31T10:00', STOP);
    expect(land.newest('idle.building-stopped')).toMatchObject({ suspectedAfter: '2027-12-31' });
    land.pass('2028-06-01T00:00');
    expect(land.newest('idle.suspected')).toMatchObject({ at: '2028-01-01T00:00:00+08:00' });
    expect(land.act('2028-06-01T10:00', STOP)).toBe('idle.not-begun-in-part');
    land.must('2028-06-02T10:00', { do: 'find-idle' });
    expect(land.newest('idle.found')).toMatchObject({ months: 17 });
    expect([land.ways(), land.running()]).toEqual([['I01', 'I02'], []]);
  });

  it('with less than a quarter of the investment does not either', () => {
    const land = ac09();
    land.must('2026-05-10T10:00', { do: 'record-land-use', share: 0.5, invested: 0.24 });
    expect(land.newest('land.used')).toMatchObject({ share: 0.5, invested: 0.24 });
    land.pass('2026-06-29T00:00');
    expect(land.ways()).toEqual([]);
    land.must('2026-06-29T10:00', { do: 'record-land-use', share: 0.5, invested: 0.25 });
    expect([land.ways(), land.running()]).toEqual([['I10'], []]);
  });

  it('after the fee ends it, late', () => {
    const land = ac09();
    land.must('2026-08-10T10:00', { do: 'find-idle' });
    land.must('2026-09-10T10:00', { do: 'decide-idle-fee', amount: 1_000_000 });
    land.must('2026-10-10T10:00', begin(0.5));
    expect([land.ways().at(-1), land.newest('land.used')]).toMatchObject(['I08', { late: true }]);
  });

  it('while it is looked into stops the time; what was found is still decided on', () => {
    const land = ac09();
    land.must('2026-07-10T10:00', begin());
    expect([land.idle.state, land.running()]).toEqual(['I_SUSPECT', ['idle-inquiry 2026-07-31']]);
    expect(land.act('2026-07-11T10:00', EXCUSE)).toBe('idle.begun');
    land.must('2026-08-10T10:00', { do: 'find-idle' });
    land.must('2026-09-10T10:00', { do: 'decide-idle-fee' });
    expect([land.idle.state, land.ways()]).toEqual(['I_CLOSED', ['I01', 'I02', 'I04', 'I08']]);
  });

  it('after two years comes too late to be recorded before it is decided what becomes of the land', () => {
    const land = ac09();
    expect(land.act('2027-07-01T10:00', begin())).toBe('idle.two-years-over');
  });

  it('is what counts, and not the supply', () => {
    expect(ac09().act('2026-01-10T10:00', { do: 'record-land-use', event: 'supply-completed' })).toBe(
      'land.event-not-counted',
    );
  });
});

describe('an excuse', () => {
  it('before anything is suspected, or after it was found idle, makes both years count anew', () => {
    const land = ac09();
    land.must('2026-05-10T10:00', { ...EXCUSE, months: 3 });
    expect(land.running()).toEqual(['idle-fee 2026-09-30', 'idle-reclaim 2027-09-30']);
    land.must('2026-10-10T10:00', EXPLAIN);
    land.must('2026-10-10T10:00', { do: 'find-idle' });
    land.must('2026-10-20T10:00', { ...EXCUSE, months: 2 });
    expect(land.idle).toMatchObject({ state: 'I_NORMAL', startBy: '2025-11-30', excused: 5 });
    expect(land.idle.found).toBeUndefined();
    expect(land.ways()).toEqual(['I03-1', 'I09', 'I01', 'I02', 'I03-2', 'I09']);
  });

  it('after the fee makes the second year longer and leaves the fee', () => {
    const land = ac09();
    land.must('2026-08-10T10:00', { do: 'find-idle' });
    land.must('2026-09-10T10:00', { do: 'decide-idle-fee' });
    land.must('2026-10-10T10:00', EXCUSE);
    expect([land.idle.state, land.running(), land.ways().slice(-2)]).toEqual([
      'I_FEE',
      ['idle-payment 2026-10-10', 'idle-reclaim 2027-12-30'],
      ['I03-3', 'I09-1'],
    ]);
  });

  it('is for a year at most, all in all, and long enough that the year is not over already', () => {
    const land = ac09();
    expect(land.act('2026-05-10T10:00', { ...EXCUSE, months: 13 })).toBe('land.excuse-months');
    expect(land.act('2026-09-10T10:00', { ...EXCUSE, months: 2 })).toBe('land.excuse-months');
    land.must('2026-09-10T10:00', { ...EXCUSE, months: 8 });
    expect(land.act('2026-09-11T10:00', { ...EXCUSE, months: 5 })).toBe('land.excuse-months');
    land.must('2026-09-11T10:00', { ...EXCUSE, months: 4 });
    expect(land.act('2027-02-01T10:00', { ...EXCUSE, months: 1 })).toBe('idle.excused-enough');
    expect(land.act('2027-02-01T10:00', { ...EXCUSE, cause: '' })).toBe('land.cause-missing');
  });

  it('is not to be had any more after two years', () => {
    expect(ac09().act('2027-07-02T10:00', EXCUSE)).toBe('idle-land.not-in-state');
  });
});

describe('a contract', () => {
  it('that is recorded late has its consequences at once, and not in the past', () => {
    const land = new ContractCase('2026-09-01T09:00');
    land.must('2026-09-02T10:00', { do: 'record-contract', startBy: '2025-06-30', price: PRICE });
    expect(land.newest('idle.suspected')).toMatchObject({
      at: '2026-09-02T10:00:00+08:00',
      dueOn: '2026-06-30',
    });
    expect(land.running()).toEqual(['idle-inquiry 2026-10-08', 'idle-reclaim 2027-06-30']);
  });

  it.each([['twice', { startBy: '2026-06-30', price: 1 }, 'idle.watched-already']])(
    'is not recorded %s',
    (_, said, code) => {
      expect(ac09().act('2025-07-10T10:00', { do: 'record-contract', ...said })).toBe(code);
    },
  );

  it.each([
    ['for a beginning in another age', { startBy: '1999-06-30', price: 1 }, 'idle.start-by'],
    ['for nothing', { startBy: '2026-06-30', price: 0 }, 'land.amount'],
  ])('is not recorded %s', (_, said, code) => {
    const land = new ContractCase('2025-06-01T09:00');
    expect(land.act('2025-07-10T10:00', { do: 'record-contract', ...said })).toBe(code);
    expect(land.act('2025-07-10T10:00', { do: 'find-idle' })).toBe('idle.not-watched');
  });

  it('has to be one', () => {
    const land = new ContractCase('2025-06-01T09:00');
    const contract = { do: 'record-contract', startBy: '2026-06-30', price: 1 } as const;
    expect(land.paper.at('2025-07-10T10:00', 'dept:NRP', 'PLN-03', contract)).toBe('idle.no-contract');
  });
});
