import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { stringify } from 'yaml';
import { scratchDatabase, type ScratchDatabase } from '../../../test/support/scratch-database.js';
import { IdentityModule } from '../../identity/http/index.js';
import { openAccount } from '../../identity/index.js';
import { StandingClock } from '../../platform/business-clock.js';
import { readConfig } from '../../platform/config.js';
import { HttpModule, openApiOf, openHttp } from '../../platform/http/index.js';
import { createLog } from '../../platform/log.js';
import { PlatformModule } from '../../platform/platform.module.js';
import { NEXT_NOTICE } from '../domain/next-notice.fixture.js';
import { CalendarDesk } from '../import-calendar-year.js';
import { seedOfficialYears } from '../seed-official-years.js';
import { CurrentCalendar } from '../store/current-calendar.js';
import { CalendarModule } from './index.js';

const NOW = new Date('2026-11-12T02:00:00Z');
const PASSWORD = 'Tongban-2026!';
const OFFICES = { hasDepartment: () => true, hasRegion: () => true };

let database: ScratchDatabase;
let calendar: CurrentCalendar;
let app: NestExpressApplication;
let administrator: string;
let supervisor: string;

beforeAll(async () => {
  database = await scratchDatabase();
  await seedOfficialYears(database.db, NOW);
  calendar = await CurrentCalendar.start(database.db);
  const clocks = {
    recomputeOpenClocks: () => Promise.resolve(3),
    foreseeMoves: () => Promise.resolve({ moved: 0, examples: [], concerned: 0, looked: 0 }),
  };
  const desk = new CalendarDesk(database.db, new StandingClock(NOW), calendar, clocks);
  const config = readConfig({ DATABASE_URL: database.url });
  const log = createLog('silent');
  const testing = await Test.createTestingModule({
    imports: [
      PlatformModule.with(config, log),
      HttpModule,
      IdentityModule.with({ useFactory: () => () => Promise.resolve(OFFICES) }),
      CalendarModule.with({ useFactory: () => desk }),
    ],
  }).compile();
  app = testing.createNestApplication<NestExpressApplication>({ bodyParser: false });
  await openHttp(app, config, log);
  administrator = await tokenOf('admin', 'administrator');
  supervisor = await tokenOf('watcher', 'supervisor');
});

afterAll(async () => {
  await app.close();
  await calendar.stop();
  await database.drop();
});

const server = () => request(app.getHttpServer());

async function tokenOf(username: string, role: 'administrator' | 'supervisor'): Promise<string> {
  await openAccount(database.db, OFFICES, { username, name: username, role, password: PASSWORD });
  const { body } = await server().post('/api/v1/sessions').send({ username, password: PASSWORD }).expect(201);
  return body.token as string;
}

const get = (path: string) => server().get(`/api/v1/calendar/${path}`).auth(supervisor, { type: 'bearer' });

const post = (notice: object, token = administrator) =>
  server().post('/api/v1/calendar/years').auth(token, { type: 'bearer' }).send(notice);

describe('a year', () => {
  it('tells each of its days', async () => {
    const { body } = await get('2026').expect(200);
    expect(body).toMatchObject({
      year: 2026,
      notice: '国办发明电〔2025〕7号',
      provisional: false,
      workingDays: 248,
    });
    expect(body.days).toHaveLength(365);
    expect(body.days.slice(44, 46)).toEqual([
      { day: '2026-02-14', weekday: 6, kind: 'made-up-workday', holiday: '春节', provisional: false },
      { day: '2026-02-15', weekday: 0, kind: 'holiday', holiday: '春节', provisional: false },
    ]);
  });

  it('without a notice says that it is provisional', async () => {
    const { body } = await get('2030').expect(200);
    expect(body).toMatchObject({ year: 2030, notice: null, provisional: true });
    expect(body.days[0]).toMatchObject({
      day: '2030-01-01',
      kind: 'holiday',
      holiday: '元旦',
      provisional: true,
    });
  });

  it.each(['1999', '2101', 'soon', '2026.5'])('%s is none that we know', async (year) => {
    const { body } = await get(year).expect(422);
    expect(body).toMatchObject({ code: 'request.invalid', field: 'year' });
  });
});

describe('a deadline', () => {
  it('explains itself', async () => {
    const { body } = await get('deadline?from=2026-04-30&n=3&unit=WD').expect(200);
    expect(body).toMatchObject({ dueOn: '2026-05-08', baseDueOn: '2026-05-08', provisional: false });
    expect(body.days.map(({ day, count }: { day: string; count: number | null }) => [day, count])).toEqual([
      ['2026-05-01', null],
      ['2026-05-02', null],
      ['2026-05-03', null],
      ['2026-05-04', null],
      ['2026-05-05', null],
      ['2026-05-06', 1],
      ['2026-05-07', 2],
      ['2026-05-08', 3],
    ]);
  });

  it('is counted from today where no day is named, for whoever asks', async () => {
    const { body } = await server().get('/api/v1/calendar/deadline?n=3&unit=WD').expect(200);
    expect(body).toMatchObject({ triggerOn: '2026-11-12', dueOn: '2026-11-17' });
  });

  it.each([
    ['from=2026-02-30&n=3&unit=WD', 'from'],
    ['from=2026-02-03&n=-1&unit=WD', 'n'],
    ['from=2026-02-03&n=3&unit=H', 'unit'],
    ['from=2026-02-03&n=6&unit=Y', 'n'],
    ['from=9999-12-31&n=1&unit=WD', 'from'],
  ])('of %s is refused for its %s', async (query, field) => {
    const { body } = await get(`deadline?${query}`).expect(422);
    expect(body.field).toBe(field);
  });
});

describe('a notice', () => {
  it('is loaded by an administrator only', async () => {
    const { body } = await post(NEXT_NOTICE, supervisor).expect(403);
    expect(body.code).toBe('access.role');
  });

  it('that is wrong is told by its fields, in both languages', async () => {
    const holidays = NEXT_NOTICE.holidays.map((one, i) => (i === 1 ? { ...one, from: '2027-02-06' } : one));
    const { body } = await post({ ...NEXT_NOTICE, holidays }).expect(422);
    expect(body.errors).toContainEqual({
      field: 'holidays',
      rule: 'calendar.statutory',
      accepted: {
        zh: '包含法定节假日“春节”：2027-02-05（《全国年节及纪念日放假办法》第二条）',
        en: 'holidays that include the statutory 春节: 2027-02-05 (全国年节及纪念日放假办法 art. 2)',
      },
    });
    await post({ ...NEXT_NOTICE, holidays: [{ name: '元旦' }] }).expect(422);
    await post({ ...NEXT_NOTICE, published: true }).expect(422);
  });

  it('is looked at before it is loaded: which days change, which clocks move', async () => {
    const yaml = stringify(NEXT_NOTICE);
    const look = (text: string) =>
      server()
        .post('/api/v1/calendar/notices/preview')
        .auth(administrator, { type: 'bearer' })
        .send({ yaml: text });
    const { body } = await look(yaml).expect(200);
    expect(body).toMatchObject({ year: 2027, provisional: false, workingDays: 248, moves: { moved: 0 } });
    expect(body.changed).toContain('2027-02-13');
    expect((await get('2027').expect(200)).body.provisional).toBe(true);
    const broken = await look('year: [2027').expect(422);
    expect(broken.body.errors[0]).toMatchObject({ field: 'yaml', rule: 'yaml' });
  });

  it('that holds together is loaded, and counts from then on', async () => {
    const { body } = await post(NEXT_NOTICE).expect(201);
    expect(body).toEqual({ year: 2027, notice: NEXT_NOTICE.notice, workingDays: 248, movedClocks: 3 });
    const year = await get('2027').expect(200);
    expect(year.body).toMatchObject({ provisional: false, workingDays: 248 });
  });
});

it('the API describes itself', () => {
  const { paths } = openApiOf(app);
  expect(Object.keys(paths).filter((path) => path.includes('calendar'))).toEqual([
    '/api/v1/calendar',
    '/api/v1/calendar/deadline',
    '/api/v1/calendar/{year}',
    '/api/v1/calendar/years',
    '/api/v1/calendar/notices',
    '/api/v1/calendar/notices/preview',
  ]);
});
