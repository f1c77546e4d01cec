import type { StepCommand } from '../../steps/domain/commands.js';
import { CONNECTION } from './machine.js';
import { high, low, SupplyCase } from './supply-case.fixture.js';

const plan: StepCommand = { do: 'reply-supply-plan' };
const review: StepCommand = { do: 'review-supply-design' };
const start: StepCommand = { do: 'start-customer-works' };
const complete: StepCommand = { do: 'complete-customer-works' };
const connect: StepCommand = { do: 'connect' };
const PWC = 'dept:PWC';

describe('a high-voltage supply', () => {
  it('has twenty-two working days of the supplier, thirty-two with two sources', () => {
    expect(high().dates()).toEqual({
      connection: '2026-04-01',
      promised: '2026-04-01',
      decision: '2026-04-16',
    });
    const dual = high({ power_dual_source: true });
    expect(dual.dates()).toEqual({ connection: '2026-04-16', decision: '2026-04-16' });
    expect(dual.paper.find('clock.stopped')).toMatchObject([
      { clock: 'promised', because: 'connection-limit' },
    ]);
  });

  it('counts nothing while the customer builds, and goes on with the day after', () => {
    const supply = high().does('2026-03-09T10:00', PWC, plan).does('2026-03-10T10:00', 'applicant', start);
    expect([supply.stands, supply.state, supply.dates()]).toEqual(['P_WORKS', 'paused', {}]);
    expect(supply.paper.step('PWR-02').holder).toMatchObject({ kind: 'applicant' });
    supply.paper.pass('2026-06-01T00:00');
    expect(supply.paper.find('clock.warned')).toEqual([]);
    supply.does('2026-06-01T10:00', 'applicant', complete);
    // 6 working days were used by 03-10; 16 are left after 06-01.
    expect([supply.stands, supply.state]).toEqual(['P_INSPECT', 'accepted']);
    expect(supply.dates()).toMatchObject({ connection: '2026-06-24', promised: '2026-06-24' });
    supply.does('2026-06-24T17:00', PWC, connect);
    expect([supply.stands, supply.state]).toEqual(['P_CONNECTED', 'delivered']);
    expect(supply.paper.find('clock.met').map(({ clock }) => clock)).toEqual(
      expect.arrayContaining(['connection', 'promised', 'decision', 'delivery']),
    );
  });

  it('is not connected without a plan, nor decided before the works are complete', () => {
    const supply = high();
    expect(supply.refusal('2026-03-03T10:00', PWC, connect)).toBe('connection.plan-first');
    supply.does('2026-03-04T10:00', PWC, plan);
    expect(supply.refusal('2026-03-05T10:00', PWC, connect)).toBe('connection.not-in-state');
    expect(supply.refusal('2026-03-05T10:00', PWC, { do: 'grant' })).toBe('connection.works-unfinished');
    supply.does('2026-03-05T11:00', 'applicant', start);
    expect(supply.refusal('2026-03-05T12:00', PWC, { do: 'grant' })).toBe('step.not-in-state');
    supply.does('2026-03-06T11:00', 'applicant', complete).does('2026-03-09T10:00', PWC, { do: 'grant' });
    expect([supply.stands, supply.state]).toEqual(['P_CONNECTED', 'granted']);
  });

  it('has its design reviewed for important users, before they build, and for nobody else', () => {
    expect(high().does('2026-03-03T10:00', PWC, plan).refusal('2026-03-04T10:00', PWC, review)).toBe(
      'connection.no-design-review',
    );
    const important = high({ power_important_user: true }).does('2026-03-03T10:00', PWC, plan);
    expect(important.refusal('2026-03-04T10:00', 'applicant', start)).toBe('connection.design-first');
    important.does('2026-03-05T10:00', PWC, review).does('2026-03-06T10:00', 'applicant', start);
    expect(important.stands).toBe('P_WORKS');
  });

  it('may be decided by a supplier that keeps no record of its steps', () => {
    const supply = high().does('2026-03-20T10:00', PWC, { do: 'grant' });
    expect([supply.stands, supply.state, supply.dates()]).toEqual(['granted', 'granted', {}]);
    expect(supply.does('2026-03-20T11:00', PWC, { do: 'deliver' }).state).toBe('delivered');
    expect(supply.refusal('2026-03-20T12:00', PWC, plan)).toBe('step.not-in-state');
  });

  it('stands still for a special procedure of the supplier, too', () => {
    const supply = high();
    supply.does('2026-03-09T10:00', PWC, { do: 'start-special', procedure: 'SP-FIX', notice: true });
    expect(supply.dates()).toEqual({});
    supply.does('2026-03-16T10:00', PWC, { do: 'end-special' });
    expect(supply.dates()).toMatchObject({ connection: '2026-04-09', promised: '2026-04-09' });
  });

  it('turns red when the supplier is late', () => {
    const supply = high();
    supply.paper.pass('2026-04-01T17:31');
    expect(supply.paper.find('clock.warned').filter(({ level }) => level === 'red')).toMatchObject([
      { clock: 'promised', at: '2026-04-01T17:30:00+08:00' },
      { clock: 'connection', at: '2026-04-01T17:30:00+08:00' },
    ]);
  });

  it('reminds the supplier a working day before', () => {
    const supply = high();
    supply.paper.pass('2026-03-31T01:00');
    expect(supply.paper.find('clock.reminded')).toMatchObject([{ clock: 'connection', dueOn: '2026-04-01' }]);
  });
});

describe('a low-voltage supply', () => {
  it('takes two steps and five working days, or what the province sets', () => {
    const supply = low();
    expect(supply.dates()).toEqual({
      connection: '2026-03-09',
      promised: '2026-03-09',
      decision: '2026-03-12',
    });
    supply.does('2026-03-05T10:00', PWC, connect);
    expect([supply.stands, supply.state]).toEqual(['P_CONNECTED', 'delivered']);
    expect(low({}, { power_low_wd: 8 }).dates()).toMatchObject({
      connection: '2026-03-12',
      promised: '2026-03-09',
    });
  });

  it('has twenty-five with a line that the supplier builds, for nothing, up to the capacity of 三零', () => {
    const small = low({ power_outside_lines: true, power_load_kw: 160 });
    expect(small.dates()).toEqual({ connection: '2026-04-07' });
    small.does('2026-03-03T10:00', PWC, plan);
    expect(small.refusal('2026-03-04T10:00', 'applicant', start)).toBe('connection.works-are-the-suppliers');
    const large = low({ power_outside_lines: true, power_load_kw: 161 });
    expect(large.dates()).toMatchObject({ connection: '2026-03-09' });
    large.does('2026-03-03T10:00', PWC, plan).does('2026-03-04T10:00', 'applicant', start);
    expect(large.stands).toBe('P_WORKS');
    expect(low({ power_outside_lines: true }).dates()).toMatchObject({ connection: '2026-03-09' });
  });

  it('is cancelled by the customer', () => {
    const supply = low().does('2026-03-03T10:00', 'applicant', { do: 'withdraw' });
    expect([supply.stands, supply.state, supply.dates()]).toEqual(['P_CANCELLED', 'withdrawn', {}]);
    expect(supply.paper.find('connection.cancelled')).toMatchObject([{ because: 'withdrawn' }]);
    const later = low()
      .does('2026-03-03T10:00', PWC, plan)
      .does('2026-03-04T10:00', 'applicant', { do: 'withdraw' });
    expect(later.stands).toBe('ended');
  });

  it('waits with its promised materials, and is decided on them', () => {
    const supply = new SupplyCase('UTL-01');
    expect(supply.dates()).toEqual({ promised: '2026-03-06', decision: '2026-03-09' });
    supply.does('2026-03-05T10:00', 'dept:WTC', connect);
    expect([supply.stands, supply.state]).toEqual(['P_CONNECTED', 'delivered']);
  });
});

it('other supplies go the same ways, and stop for works only where the catalogue lets them', () => {
  const water = new SupplyCase('UTL-01').does('2026-03-03T10:00', 'dept:WTC', plan);
  expect(water.does('2026-03-04T10:00', 'applicant', start).state).toBe('paused');
  const drains = new SupplyCase('UTL-02').does('2026-03-03T10:00', 'dept:UMB', plan);
  expect(drains.does('2026-03-04T10:00', 'applicant', start).state).toBe('accepted');
  expect(drains.dates()).toEqual({ promised: '2026-03-06', decision: '2026-03-09' });
  drains.does('2026-03-05T10:00', 'applicant', complete).does('2026-03-06T10:00', 'dept:UMB', connect);
  expect(drains.state).toBe('delivered');
});

it('what is no supply has no connection', () => {
  const { paper } = high();
  expect(paper.at('2026-03-03T10:00', 'dept:NRP', 'PLN-02', { do: 'connect' })).toBe('step.not-in-state');
});

it('goes every way of the machine', () => {
  const planned = () => high().does('2026-03-03T10:00', PWC, plan);
  const important = () => high({ power_important_user: true }).does('2026-03-03T10:00', PWC, plan);
  const ways = [
    low().does('2026-03-03T10:00', PWC, connect),
    low().does('2026-03-03T10:00', 'applicant', { do: 'withdraw' }),
    important().does('2026-03-04T10:00', PWC, review).does('2026-03-05T10:00', 'applicant', start),
    planned()
      .does('2026-03-04T10:00', 'applicant', start)
      .does('2026-03-05T10:00', 'applicant', complete)
      .does('2026-03-06T10:00', PWC, connect),
  ].flatMap(({ paper }) => paper.transitions().filter((id) => /^P0\d$/.test(id)));
  expect([...new Set(ways)].sort()).toEqual(CONNECTION.transitions.map(({ id }) => id).sort());
});
