import { jest } from '@jest/globals';
import { importCalendarYear, type CalendarNotice } from '../../libs/calendar/index.js';
import { EngineRoom } from '../support/engine-room.js';

jest.setTimeout(120_000);

/** A notice as it may come: 元旦 of three days, exchanged for Sunday 2026-12-27. */
const NOTICE: CalendarNotice = {
  year: 2027,
  notice: '国办发明电〔2026〕9号',
  sources: ['https://example.org/2027'],
  holidays: [
    { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
    { name: '春节', from: '2027-02-05', to: '2027-02-11' },
    { name: '清明节', from: '2027-04-03', to: '2027-04-05' },
    { name: '劳动节', from: '2027-05-01', to: '2027-05-05' },
    { name: '端午节', from: '2027-06-09', to: '2027-06-09' },
    { name: '中秋节', from: '2027-09-15', to: '2027-09-15' },
    { name: '国庆节', from: '2027-10-01', to: '2027-10-07' },
  ],
  makeupWorkdays: [
    { date: '2027-02-13', for: '春节' },
    { date: '2027-02-20', for: '春节' },
    { date: '2027-05-08', for: '劳动节' },
    { date: '2027-10-09', for: '国庆节' },
  ],
};

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

  const imported = await importCalendarYear(room.engine.calendarDesk, NOTICE, 'operator');
  // By the notice 9 to 11 February rest too, and Saturdays 13 and 20 February are worked: one day later.
  const moved = (await room.facts(project, 'clock.moved')).filter(({ data }) => data['clock'] === 'decision');
  // With it the limits of its stage and of the project.
  expect(imported.movedClocks).toBe(3);
  expect(moved.map((f) => [f.actor, f.data])).toEqual([
    ['system', { clock: 'decision', from: '2027-02-24', dueOn: '2027-02-25', because: 'calendar 2027' }],
  ]);
  expect(await importCalendarYear(room.engine.calendarDesk, NOTICE, 'operator')).toMatchObject({
    movedClocks: 0,
  });

  await room.pass('2027-02-25T00:00');
  expect(
    await room
      .facts(project, 'clock.lapsed')
      .then((all) => all.filter((f) => f.data['clock'] === 'decision')),
  ).toEqual([]);
  await room.pass('2027-02-25T17:30');
  const [lapsed] = (await room.facts(project, 'clock.lapsed')).filter((f) => f.data['clock'] === 'decision');
  expect(lapsed).toMatchObject({ at: '2027-02-25T17:30:00+08:00', data: { dueOn: '2027-02-25' } });
});
