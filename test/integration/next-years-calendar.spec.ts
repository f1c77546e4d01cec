import { jest } from '@jest/globals';
import { NEXT_NOTICE } from '../../libs/calendar/domain/next-notice.fixture.js';
import { importCalendarYear } from '../../libs/calendar/index.js';
import { EngineRoom } from '../support/engine-room.js';

jest.setTimeout(120_000);

let room: EngineRoom;
beforeAll(async () => {
  room = await EngineRoom.open();
  await room.startWorker();
});
afterAll(() => room.close());

test('a limit that reaches into a year without a calendar is provisional, and moves with a fact when the notice comes', async () => {
  await room.setTime('2027-01-25T09:00');
  const project = await room.register('PF-PLANT', [
    'INV-01',
    'INV-06',
    'PLN-02',
    'LND-02',
    'PLN-03',
    'PLN-04',
  ]);
  await room.act(project, 'applicant', 'PLN-05', { do: 'submit' });
  await room.act(project, 'dept:NRP', 'PLN-05', { do: 'accept' });
  const started = await room.facts(project, 'clock.started');
  // Provisionally 春节 is 5 to 8 February 2027: twenty working days after 25 January end on 24 February.
  expect(started.find((f) => f.data['clock'] === 'decision')?.data).toMatchObject({
    dueOn: '2027-02-24',
    provisional: true,
  });

  const imported = await importCalendarYear(room.engine.calendarDesk, NEXT_NOTICE, 'operator');
  // By the notice 9 to 11 February rest too, and Saturdays 13 and 20 February are worked: one day later.
  const moved = (await room.facts(project, 'clock.moved')).filter(({ data }) => data['clock'] === 'decision');
  // With it the limits of its stage and of the project.
  expect(imported.movedClocks).toBe(3);
  expect(moved.map((f) => [f.actor, f.data])).toEqual([
    ['system', { clock: 'decision', from: '2027-02-24', dueOn: '2027-02-26', because: 'calendar 2027' }],
  ]);
  expect(await importCalendarYear(room.engine.calendarDesk, NEXT_NOTICE, 'operator')).toMatchObject({
    movedClocks: 0,
  });

  await room.pass('2027-02-25T00:00');
  expect(
    await room
      .facts(project, 'clock.lapsed')
      .then((all) => all.filter((f) => f.data['clock'] === 'decision')),
  ).toEqual([]);
  await room.pass('2027-02-26T17:30');
  const [lapsed] = (await room.facts(project, 'clock.lapsed')).filter((f) => f.data['clock'] === 'decision');
  expect(lapsed).toMatchObject({ at: '2027-02-26T17:30:00+08:00', data: { dueOn: '2027-02-26' } });
});
