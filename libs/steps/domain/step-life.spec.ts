import { CaseOnPaper } from './case.fixture.js';

const PLANT = ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04'];
const plant = (start = '2026-01-05T09:00', overrides = {}) =>
  new CaseOnPaper('PF-PLANT', PLANT, start, overrides);

test('one request for corrections, corrected, and then deemed accepted on the day of the correction', () => {
  const c = plant();
  c.at('2026-01-05T10:00', 'applicant', 'PLN-05', { do: 'submit' });
  c.at('2026-01-06T09:00', 'dept:NRP', 'PLN-05', {
    do: 'request-corrections',
    materials: ['M-E01'],
    reason: '缺签章',
  });
  c.at('2026-01-20T15:00', 'applicant', 'PLN-05', { do: 'correct', materials: ['M-E01'] });
  expect(
    c.at('2026-01-21T09:00', 'dept:NRP', 'PLN-05', {
      do: 'request-corrections',
      materials: ['M-A01'],
      reason: '又',
    }),
  ).toBe('step.corrections-already-requested');
  c.pass('2026-03-01T00:00');
  expect(c.find('step.accepted')).toEqual([
    { at: '2026-01-27T17:30:00+08:00', mode: 'deemed', acceptedOn: '2026-01-20', dueOn: '2026-01-27' },
  ]);
  expect(c.state('PLN-05')).toBe('accepted');
});

test('AC-01: silence over Spring Festival, deemed accepted back to the day of receipt', () => {
  const c = plant('2026-02-12T09:00');
  c.at('2026-02-12T10:00', 'applicant', 'PLN-05', { do: 'submit' });
  c.pass('2026-02-26T17:29:59');
  expect(c.state('PLN-05')).toBe('submitted');
  c.pass('2026-02-26T17:30');
  expect(c.find('step.accepted')[0]).toMatchObject({
    at: '2026-02-26T17:30:00+08:00',
    acceptedOn: '2026-02-12',
  });
  expect(c.find('clock.started', 'PLN-05')).toContainEqual(
    expect.objectContaining({ clock: 'decision', dueOn: '2026-03-18' }),
  );
});

test('AC-03: an expert review from 9 to 20 March takes nine working days out of the limit', () => {
  const c = new CaseOnPaper('PF-SCHOOL', ['INV-01', 'INV-02', 'INV-09'], '2026-03-02T08:30');
  c.at('2026-03-02T09:00', 'applicant', 'PLN-01', { do: 'submit' });
  c.at('2026-03-02T10:00', 'dept:NRP', 'PLN-01', { do: 'accept' });
  expect(
    c.at('2026-03-09T09:00', 'dept:NRP', 'PLN-01', {
      do: 'start-special',
      procedure: 'SP-PUB',
      notice: true,
    }),
  ).toBe('step.procedure-not-allowed');
  expect(
    c.at('2026-03-09T09:00', 'dept:NRP', 'PLN-01', { do: 'start-special', procedure: 'SP-EXPERT' }),
  ).toBe('step.pause-without-notice');
  c.at('2026-03-09T10:00', 'dept:NRP', 'PLN-01', {
    do: 'start-special',
    procedure: 'SP-EXPERT',
    days: 10,
    notice: true,
  });
  expect(c.state('PLN-01')).toBe('paused');
  expect(c.at('2026-03-10T10:00', 'dept:NRP', 'PLN-01', { do: 'grant' })).toBe('step.not-in-state');
  c.at('2026-03-20T16:00', 'dept:NRP', 'PLN-01', { do: 'end-special' });
  expect(c.find('clock.resumed', 'PLN-01')).toContainEqual(
    expect.objectContaining({ clock: 'decision', dueOn: '2026-04-13' }),
  );
});

test('a special procedure beyond its cap: the limits run again although it goes on', () => {
  const c = new CaseOnPaper('PF-SCHOOL', ['INV-01', 'INV-02', 'INV-09'], '2026-03-02T08:30');
  c.at('2026-03-02T09:00', 'applicant', 'PLN-01', { do: 'submit' });
  c.at('2026-03-02T10:00', 'dept:NRP', 'PLN-01', { do: 'accept' });
  c.at('2026-03-03T10:00', 'dept:NRP', 'PLN-01', {
    do: 'start-special',
    procedure: 'SP-EXPERT',
    days: 5,
    notice: true,
  });
  c.pass('2026-06-01T00:00');
  // 30 working days after 3 March end on 15 April; promised 7 of which 1 was used, decision 20 of which 1 was used.
  expect(c.find('clock.resumed', 'PLN-01')).toEqual([
    { at: '2026-04-15T17:30:00+08:00', clock: 'promised', dueOn: '2026-04-23' },
    { at: '2026-04-15T17:30:00+08:00', clock: 'decision', dueOn: '2026-05-14' },
  ]);
  expect(c.find('clock.warned', 'PLN-01')).toContainEqual({
    at: '2026-05-14T17:30:00+08:00',
    clock: 'decision',
    level: 'dark-red',
  });
  expect(c.state('PLN-01')).toBe('paused');
});

test('AC-05: one extension, by its reason, before the limit is over', () => {
  const c = plant('2026-06-01T08:30');
  c.at('2026-06-01T09:00', 'applicant', 'PLN-05', { do: 'submit' });
  c.at('2026-06-01T10:00', 'dept:NRP', 'PLN-05', { do: 'accept' });
  c.at('2026-06-26T10:00', 'head:NRP', 'PLN-05', { do: 'extend', reason: '情况复杂' });
  expect(c.find('step.extended')).toEqual([
    { at: '2026-06-26T10:00:00+08:00', dueOn: '2026-07-14', reason: '情况复杂' },
  ]);
  expect(c.at('2026-06-27T10:00', 'head:NRP', 'PLN-05', { do: 'extend', reason: '又' })).toBe(
    'step.already-extended',
  );
});

test('an extension puts out the lights, and they come on again before the new last day', () => {
  const c = plant('2026-06-01T08:30');
  c.at('2026-06-01T09:00', 'applicant', 'PLN-05', { do: 'submit' });
  c.at('2026-06-01T10:00', 'dept:NRP', 'PLN-05', { do: 'accept' });
  c.at('2026-06-26T10:00', 'head:NRP', 'PLN-05', { do: 'extend', reason: '情况复杂' });
  c.pass('2026-07-13T00:00');
  // Twenty days to 30 June: the 18th is 26 June. Thirty to 14 July: the 27th, which is nine tenths, is 9 July.
  expect(c.find('clock.warned', 'PLN-05').filter(({ clock }) => clock === 'decision')).toEqual([
    { at: '2026-06-26T00:00:00+08:00', clock: 'decision', level: 'blue' },
    { at: '2026-06-26T00:00:00+08:00', clock: 'decision', level: 'yellow' },
    { at: '2026-07-09T00:00:00+08:00', clock: 'decision', level: 'yellow' },
  ]);
});

test('an extension after the limit is too late', () => {
  const c = plant('2026-06-01T08:30');
  c.at('2026-06-01T09:00', 'applicant', 'PLN-05', { do: 'submit' });
  c.at('2026-06-01T10:00', 'dept:NRP', 'PLN-05', { do: 'accept' });
  expect(c.at('2026-06-30T17:30', 'head:NRP', 'PLN-05', { do: 'extend', reason: '晚了' })).toBe(
    'step.extension-too-late',
  );
});

test('AC-16: blue, yellow, red and dark red, each at its instant', () => {
  const c = plant('2026-05-06T08:30');
  c.at('2026-05-06T09:00', 'applicant', 'ENV-02', { do: 'submit' });
  c.at('2026-05-06T10:00', 'dept:EEB', 'ENV-02', { do: 'accept' });
  c.pass('2026-06-30T00:00');
  const promised = c.find('clock.warned', 'ENV-02').filter((f) => f['clock'] === 'promised');
  expect(promised.map((f) => [f['level'], f['at']])).toEqual([
    ['blue', '2026-05-15T00:00:00+08:00'],
    ['yellow', '2026-05-18T00:00:00+08:00'],
    ['red', '2026-05-19T17:30:00+08:00'],
  ]);
});

test('a filing takes effect with complete information; incomplete, it says at once what is missing', () => {
  const c = new CaseOnPaper('PF-PLANT', ['INV-01'], '2026-01-05T09:00');
  c.at('2026-01-05T10:00', 'applicant', 'INV-06', { do: 'submit', missing: ['M-B05'] });
  expect(c.state('INV-06')).toBe('correcting');
  c.at('2026-01-05T10:05', 'applicant', 'INV-06', { do: 'correct', materials: ['M-B05'] });
  expect(c.state('INV-06')).toBe('granted');
  expect(c.at('2026-01-05T11:00', 'dept:DRC', 'INV-06', { do: 'accept' })).toBe('step.not-in-state');
});

test('not corrected in time: it counts as withdrawn at the close of the last day', () => {
  const c = plant();
  c.at('2026-01-05T10:00', 'applicant', 'PLN-05', { do: 'submit' });
  c.at('2026-01-06T09:00', 'dept:NRP', 'PLN-05', {
    do: 'request-corrections',
    materials: ['M-E01'],
    reason: '缺签章',
  });
  c.pass('2026-03-01T00:00');
  expect(c.find('step.withdrawn')).toEqual([
    { at: '2026-02-03T17:30:00+08:00', reason: 'correction-expired' },
  ]);
});

test('what waits for another is accepted beside it and decided after it', () => {
  const c = new CaseOnPaper(
    'PF-PLANT',
    PLANT.filter((i) => i !== 'PLN-04'),
    '2026-01-05T09:00',
  );
  expect(c.at('2026-01-05T10:00', 'applicant', 'PLN-05', { do: 'submit' })).toBe('step.locked');
  c.at('2026-01-05T10:00', 'applicant', 'PLN-04', { do: 'submit' });
  c.at('2026-01-05T11:00', 'dept:NRP', 'PLN-04', { do: 'accept' });
  c.at('2026-01-05T12:00', 'dept:NRP', 'PLN-04', { do: 'grant' });
  expect(c.find('step.opened', 'PLN-05')).toEqual([
    { at: '2026-01-05T12:00:00+08:00', after: ['PLN-03', 'PLN-04'] },
  ]);
});

test('every moment of a life has one holder, and the periods follow each other without a gap', () => {
  const c = plant();
  c.at('2026-01-05T10:00', 'applicant', 'PLN-05', { do: 'submit' });
  c.at('2026-01-06T09:00', 'dept:NRP', 'PLN-05', { do: 'accept' });
  c.at('2026-01-07T09:00', 'dept:NRP', 'PLN-05', { do: 'grant' });
  c.at('2026-01-08T09:00', 'window', 'PLN-05', { do: 'deliver' });
  const periods = c
    .holdings()
    .map((h) => [h.holder.kind, h.state, h.from.toISOString().slice(5, 13), h.to.toISOString().slice(5, 13)]);
  expect(periods).toEqual([
    ['applicant', 'DRAFT', '01-05T01', '01-05T02'],
    ['department', 'SUBMITTED', '01-05T02', '01-06T01'],
    ['department', 'IN_REVIEW', '01-06T01', '01-07T01'],
    ['department', 'GRANTED', '01-07T01', '01-08T01'],
  ]);
  expect(c.step('PLN-05').holder).toBeNull();
});

test('a special procedure over the turn of the year: its cap moves with the calendar that is published, and is kept', () => {
  const c = new CaseOnPaper('PF-SCHOOL', ['INV-01', 'INV-02', 'INV-09'], '2026-12-14T08:30');
  c.at('2026-12-14T09:00', 'applicant', 'PLN-01', { do: 'submit' });
  c.at('2026-12-14T10:00', 'dept:NRP', 'PLN-01', { do: 'accept' });
  c.at('2026-12-15T10:00', 'dept:NRP', 'PLN-01', {
    do: 'start-special',
    procedure: 'SP-EXPERT',
    notice: true,
  });
  const cap = c.step('PLN-01').clocks.find(({ kind }) => kind === 'special');
  c.publish('2026-12-20T10:00', {
    year: 2027,
    notice: '-',
    holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-08' }],
    makeupWorkdays: [],
  });
  const moved = c.step('PLN-01').clocks.find(({ kind }) => kind === 'special')?.dueOn ?? '';
  expect(moved > (cap?.dueOn ?? '')).toBe(true);
  c.pass('2027-06-01T00:00');
  expect(c.find('clock.resumed', 'PLN-01')).toEqual([
    { at: `${moved}T17:30:00+08:00`, clock: 'promised', dueOn: expect.any(String) },
    { at: `${moved}T17:30:00+08:00`, clock: 'decision', dueOn: expect.any(String) },
  ]);
  expect(c.step('PLN-01').memo.special).toMatchObject({ capped: true, capOn: moved });
});
