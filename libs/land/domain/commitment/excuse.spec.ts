import type { StepCommand } from '../../../steps/domain/commands.js';
import { LandCase } from '../land-case.fixture.js';

const excuse = (months: number, cause = '征地拆迁由政府负责，尚未完成'): StepCommand => ({
  do: 'excuse',
  cause,
  months,
});
const officer = 'dept:NRP';

describe('an excuse is one act in every open state: it names the cause and moves both dates', () => {
  it.each([
    ['within the promise', '2026-05-10T10:00', ['G12', 'G11'], 'G_COMMITTED'],
    ['near its end', '2026-07-20T10:00', ['G02', 'G10', 'G11'], 'G_COMMITTED'],
    ['after it was broken', '2026-09-20T10:00', ['G02', 'G04', 'G13', 'G11'], 'G_COMMITTED'],
    ['after the notice', '2026-11-12T10:00', ['G02', 'G04', 'G06', 'G14', 'G11'], 'G_COMMITTED'],
  ])('%s', (_, at, ways, state) => {
    const land = new LandCase('2026-03-10');
    land.must(at, officer, excuse(6));
    expect(land.newest('land.excused')).toMatchObject({
      cause: '征地拆迁由政府负责，尚未完成',
      months: 6,
      dueOn: '2027-03-10',
      revokeOn: '2027-05-10',
      state,
    });
    expect([land.ways(), land.state, land.impeded]).toEqual([ways, state, false]);
    expect(land.running()).toEqual(
      expect.arrayContaining(['land-use 2027-03-10', 'land-revocation 2027-05-10', 'validity 2028-03-10']),
    );
    expect(land.running()).toHaveLength(3);
  });

  it('also while an objection waits, or a case to be confirmed: it ends both', () => {
    const objected = new LandCase('2026-03-10');
    objected.must('2026-11-12T10:00', 'applicant', { do: 'object' });
    objected.must('2027-03-12T10:00', officer, excuse(6));
    expect(objected.land).not.toHaveProperty('objected', true);
    expect(objected.act('2027-03-13T10:00', 'province', { do: 'decide-objection', upheld: false })).toBe(
      'land.no-objection',
    );
    const opened = new LandCase('2026-03-10', { land_enforcement: 'DECISION' });
    opened.must('2026-11-20T10:00', officer, excuse(6));
    expect(opened.act('2026-11-21T10:00', officer, { do: 'confirm-revocation', confirmed: true })).toBe(
      'land.no-case',
    );
  });
});

it('goes on from the new dates as from the first: warned, broken, noticed, revoked', () => {
  const land = new LandCase('2026-03-10');
  land.must('2026-11-12T10:00', officer, excuse(6));
  land.pass('2027-12-31T00:00');
  expect(land.paper.find('land.warned').map(({ at }) => at)).toEqual([
    '2026-07-10T00:00:00+08:00',
    '2027-01-10T00:00:00+08:00',
  ]);
  expect(land.paper.find('land.breached').map(({ dueOn }) => dueOn)).toEqual(['2026-09-10', '2027-03-10']);
  expect(land.count('land.approval-revoked')).toBe(1);
  expect(land.newest('land.approval-revoked')).toMatchObject({ at: '2027-05-18T17:30:00+08:00' });
});

it('warns at once where the new end is near, and not a second time', () => {
  const land = new LandCase('2026-03-10');
  land.must('2026-09-07T10:00', officer, excuse(1));
  expect(land.newest('land.warned')).toMatchObject({ at: '2026-09-07T10:00:00+08:00', dueOn: '2026-10-10' });
  expect([land.state, land.ways()]).toEqual(['G_WARN', ['G02', 'G10', 'G11', 'G02']]);
  land.pass('2026-10-11T00:00');
  expect(land.count('land.warned')).toBe(2);
});

describe('where the new day has gone by, too', () => {
  it('the promise stays broken, as long as the day of revocation lies ahead', () => {
    const land = new LandCase('2026-03-10');
    land.must('2026-11-04T10:00', officer, excuse(1));
    expect(land.newest('land.excused')).toMatchObject({
      dueOn: '2026-10-10',
      revokeOn: '2026-12-10',
      state: 'G_BREACH',
    });
    expect([land.state, land.impeded, land.count('land.breached')]).toEqual(['G_BREACH', true, 1]);
    expect(land.ways()).toEqual(['G02', 'G04', 'G13', 'G11', 'G02', 'G04']);
    expect(land.running()).toEqual(['land-revocation 2026-12-10', 'validity 2028-03-10']);
    land.must('2026-11-05T10:00', officer, excuse(2));
    expect(land.newest('land.excused')).toMatchObject({
      dueOn: '2026-12-10',
      revokeOn: '2027-02-10',
      state: 'G_WARN',
    });
  });

  it('and the day of revocation with it, it is refused, with the fewest months that would do', () => {
    const land = new LandCase('2026-03-10');
    land.must('2026-11-12T10:00', 'applicant', { do: 'object' });
    expect(land.act('2027-02-10T10:00', officer, excuse(2))).toBe('land.excuse-months');
    expect(land.act('2027-02-10T10:00', officer, excuse(3))).toBeUndefined();
    expect([land.state, land.impeded]).toEqual(['G_BREACH', true]);
  });
});

it.each([
  ['no month', excuse(0), 'land.excuse-months'],
  ['half a month', excuse(1.5), 'land.excuse-months'],
  ['more than ten years', excuse(121), 'land.excuse-months'],
  ['no cause', excuse(3, ' '), 'land.cause-missing'],
])('%s is refused', (_, command, code) => {
  const land = new LandCase('2026-03-10');
  expect(land.act('2026-05-10T10:00', officer, command)).toBe(code);
  expect(land.ways()).toEqual([]);
});

describe('months keep the day of the beginning', () => {
  it('over the end of the year, and over a February without that day', () => {
    const land = new LandCase('2026-08-31');
    expect(land.running().slice(0, 2)).toEqual(['land-use 2027-03-01', 'land-revocation 2027-04-30']);
    land.must('2026-10-09T10:00', officer, excuse(1));
    expect(land.running().slice(0, 2)).toEqual(['land-use 2027-03-31', 'land-revocation 2027-05-31']);
    land.must('2026-10-09T11:00', officer, excuse(11));
    expect(land.newest('land.excused')).toMatchObject({ dueOn: '2028-02-29', provisional: true });
  });

  it('and a rest day does not end them', () => {
    const land = new LandCase('2026-04-01');
    expect(land.running()[0]).toBe('land-use 2026-10-08');
    land.pass('2026-10-08T23:59');
    expect(land.state).toBe('G_WARN');
    land.pass('2026-10-09T00:00');
    expect(land.newest('land.breached')).toMatchObject({
      at: '2026-10-09T00:00:00+08:00',
      dueOn: '2026-10-08',
    });
  });
});

it('does not move the national lapse', () => {
  const land = new LandCase('2026-03-10');
  land.must('2026-05-10T10:00', officer, excuse(30));
  land.pass('2028-03-11T00:00');
  expect([land.paper.state('LND-01'), land.land.over]).toEqual(['revoked', 'lapsed']);
});
