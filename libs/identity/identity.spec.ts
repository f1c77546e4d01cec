import { setTimeout as delay } from 'node:timers/promises';
import { Controller, Get, Module, Post, type Type } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { scratchDatabase, type ScratchDatabase } from '../../test/support/scratch-database.js';
import { readConfig } from '../platform/config.js';
import { poolOf } from '../platform/database/index.js';
import { Answers, HttpModule, openHttp, Routes } from '../platform/http/index.js';
import { createLog } from '../platform/log.js';
import { PlatformModule } from '../platform/platform.module.js';
import { CurrentActor, IdentityModule, Requires } from './http/index.js';
import { ACTIONS, openAccount, type AccountDraft, type Actor } from './index.js';

const offices = {
  hasDepartment: (code: string) => code === 'NRP',
  hasRegion: (code: string) => code === '433122',
};
const PASSWORD = 'Tongban-2026!';
const OFFICER = {
  username: 'officer',
  name: '李经办',
  role: 'officer',
  department: 'NRP',
  region: '433122',
} as const;
const CREDIT_CODE = '91433101MA4Q7K2P8Q';

@Controller('desk')
class DeskController {
  @Post('grant')
  @Requires('step:grant')
  @Answers(200, Object as Type)
  grant(@CurrentActor() actor: Actor): Actor {
    return actor;
  }

  @Get('settle')
  @Requires('step:settle')
  settle(): void {}
}

@Module({ controllers: [DeskController] })
class DeskModule {}

let database: ScratchDatabase;
let app: NestExpressApplication;
const server = () => request(app.getHttpServer());

async function start(): Promise<NestExpressApplication> {
  const config = readConfig({ DATABASE_URL: database.url });
  const log = createLog('silent');
  const imports = [
    PlatformModule.with(config, log),
    HttpModule,
    IdentityModule.with({ useFactory: () => () => Promise.resolve(offices) }),
    DeskModule,
  ];
  const testing = await Test.createTestingModule({ imports }).compile();
  const application = testing.createNestApplication<NestExpressApplication>({ bodyParser: false });
  await openHttp(application, config, log);
  return application;
}

const account = (draft: AccountDraft) => openAccount(database.db, offices, { ...draft, password: PASSWORD });

const signIn = (username: string, password = PASSWORD) =>
  server().post('/api/v1/sessions').send({ username, password });

async function tokenOf(username: string, password = PASSWORD): Promise<string> {
  const { body } = await signIn(username, password).expect(201);
  return body.token as string;
}

/** A word from one server to the other takes a moment. */
async function ended(token: string, which = app): Promise<void> {
  const status = async (): Promise<number> =>
    (await request(which.getHttpServer()).get('/api/v1/me').set(as(token))).status;
  for (let tries = 0; tries < 40 && (await status()) !== 401; tries++) await delay(50);
  expect(await status()).toBe(401);
}

const as = (token: string) => ({ Authorization: `Bearer ${token}` });

beforeAll(async () => {
  database = await scratchDatabase();
  app = await start();
  await account(OFFICER);
  await account({ username: 'admin', name: '管理员', role: 'administrator' });
  const applicant = { name: '湘西示例食品有限公司', creditCode: CREDIT_CODE };
  await account({ username: 'applicant', name: '王办事', role: 'applicant', applicant });
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('signing in', () => {
  it('gives a browser a cookie that scripts and other sites cannot use, and a program a token', async () => {
    const { body, headers } = await signIn('officer').expect(201);
    expect(body.token).toMatch(/^[\w-]{43}$/);
    expect(Date.parse(body.expiresAt) - Date.now()).toBeGreaterThan(11 * 3_600_000);
    const [cookie] = headers['set-cookie'] as unknown as string[];
    expect(cookie).toContain(`tongban_session=${body.token}`);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
  });

  it('tells who one is', async () => {
    const { body } = await server()
      .get('/api/v1/me')
      .set(as(await tokenOf('officer')))
      .expect(200);
    expect(body.account).toMatchObject({ ...OFFICER, label: 'dept:NRP', applicantId: null, disabled: false });
    const mine = await server()
      .get('/api/v1/me')
      .set(as(await tokenOf('applicant')))
      .expect(200);
    expect(mine.body.account).toMatchObject({ role: 'applicant', label: 'applicant', department: null });
    expect(mine.body.account.applicantId).toMatch(/^[\da-f-]{36}$/);
  });

  it('keeps no token and no password as they are', async () => {
    const token = await tokenOf('officer');
    const rows = await database.db.query(
      `select a::text || s::text as row from account a join session s on s.account_id = a.id`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(PASSWORD);
    expect(JSON.stringify(rows)).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  });

  it('answers alike, and no sooner, for a wrong password and an unknown name', async () => {
    await account({ ...OFFICER, username: 'known' });
    const timed = async (name: string): Promise<{ ms: number; body: object }> => {
      const began = performance.now();
      const { body } = await signIn(name, 'Wrong-2026!').expect(401);
      return { ms: performance.now() - began, body: { ...body, requestId: null } };
    };
    const known = await timed('known');
    const unknown = await timed('unknown');
    expect(known.body).toEqual(unknown.body);
    expect(known.body).toMatchObject({ code: 'session.refused' });
    expect(Math.min(known.ms, unknown.ms)).toBeGreaterThan(290);
  });
});

describe('five wrong passwords', () => {
  const lock = async (username: string): Promise<void> => {
    await Promise.all(Array.from({ length: 5 }, () => signIn(username, 'Wrong-2026!').expect(401)));
  };
  const unlock = (username: string) =>
    database.db.query(`update account set locked_until = now() - interval '1 second' where username = $1`, [
      username,
    ]);

  it('lock the account for a while, and nobody else', async () => {
    await account({ ...OFFICER, username: 'locked' });
    await lock('locked');
    expect((await signIn('locked').expect(401)).body.code).toBe('session.refused');
    await signIn('officer').expect(201);
    await unlock('locked');
    await signIn('locked').expect(201);
  });

  it('count anew after the lock and after a success', async () => {
    await account({ ...OFFICER, username: 'clumsy' });
    await lock('clumsy');
    await unlock('clumsy');
    await signIn('clumsy', 'Wrong-2026!').expect(401);
    await signIn('clumsy').expect(201);
    const [row] = await database.db.query(
      `select failed_logins, locked_until from account where username = 'clumsy'`,
    );
    expect(row).toEqual({ failed_logins: 0, locked_until: null });
  });

  it('cannot be outrun by many tries at once', async () => {
    await account({ ...OFFICER, username: 'raced' });
    const tries = Array.from({ length: 12 }, (_, i) => signIn('raced', i === 11 ? PASSWORD : 'Wrong-2026!'));
    const answers = await Promise.all(tries);
    const [row] = await database.db.query(`select failed_logins from account where username = 'raced'`);
    expect(row.failed_logins).toBeLessThanOrEqual(5);
    expect(answers.filter(({ status }) => status === 201).length).toBeLessThanOrEqual(1);
  });
});

describe('a session', () => {
  it('is over for every server when one signs out', async () => {
    const other = await start();
    const token = await tokenOf('officer');
    const me = (which: NestExpressApplication) =>
      request(which.getHttpServer()).get('/api/v1/me').set(as(token));
    await me(app).expect(200);
    await me(other).expect(200);
    await server().delete('/api/v1/sessions/current').set(as(token)).expect(204);
    await ended(token);
    await ended(token, other);
    await other.close();
  });

  it('runs out', async () => {
    const token = await tokenOf('officer');
    await database.db.query('update session set expires_at = clock_timestamp()');
    await server().get('/api/v1/me').set(as(token)).expect(401);
  });

  it.each([
    undefined,
    'Bearer',
    'Bearer x',
    `Bearer ${'A'.repeat(43)}`,
    'Basic b2ZmaWNlcjp4',
    "Bearer ' or 1=1",
  ])('is not made up: %s', async (authorization) => {
    const answer = await server()
      .get('/api/v1/me')
      .set(authorization === undefined ? {} : { Authorization: authorization })
      .expect(401);
    expect(answer.body.code).toBe('access.unauthenticated');
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="tongban"');
  });

  it('survives that the database restarts its connections', async () => {
    const token = await tokenOf('officer');
    await server().get('/api/v1/me').set(as(token)).expect(200);
    const others = `select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()`;
    await poolOf(database.db)
      .query(others)
      .catch(() => undefined);
    await delay(1_300);
    await server().get('/api/v1/me').set(as(token)).expect(200);
    await server().delete('/api/v1/sessions/current').set(as(token)).expect(204);
    await ended(token);
  });
});

describe('a cookie', () => {
  const change = (headers: Record<string, string>) => server().post('/api/v1/desk/grant').set(headers);
  let cookie: Record<string, string>;

  beforeAll(async () => {
    cookie = { Cookie: `a=b; tongban_session=${await tokenOf('officer')}` };
  });

  it('reads', async () => {
    await server().get('/api/v1/me').set(cookie).expect(200);
  });

  it('changes something only from our own pages', async () => {
    await change({ ...cookie, 'Sec-Fetch-Site': 'same-origin' }).expect(200);
    const foreign = await change({ ...cookie, 'Sec-Fetch-Site': 'cross-site' }).expect(403);
    expect(foreign.body.code).toBe('access.cross-site');
    await change({ ...cookie, 'Sec-Fetch-Site': 'same-site' }).expect(403);
    await change({ ...cookie, Origin: 'https://evil.example' }).expect(403);
    await change({ ...cookie, Origin: 'null' }).expect(403);
    await change({ ...cookie, Host: 'tongban.example', Origin: 'http://tongban.example' }).expect(200);
    await change(cookie).expect(403);
  });

  it('is not taken from another site by signing somebody in', async () => {
    await signIn('officer').set('Sec-Fetch-Site', 'cross-site').expect(403);
  });
});

describe('a role', () => {
  it('opens the routes that the policy table allows it, and no other', async () => {
    const grant = async (username: string) =>
      server()
        .post('/api/v1/desk/grant')
        .set(as(await tokenOf(username)));
    expect((await grant('officer')).body).toMatchObject({
      role: 'officer',
      department: 'NRP',
      region: '433122',
    });
    const refused = await grant('admin');
    expect(refused.status).toBe(403);
    expect(refused.body).toMatchObject({
      code: 'access.role',
      data: { action: 'step:grant', actor: 'administrator' },
    });
  });

  it('of time is nobody’s over HTTP', async () => {
    for (const username of ['officer', 'admin', 'applicant']) {
      await server()
        .get('/api/v1/desk/settle')
        .set(as(await tokenOf(username)))
        .expect(403);
    }
  });

  it('is asked for on every route by an action of the policy table', () => {
    const actions = app
      .get(Routes)
      .all()
      .flatMap(({ access }) => (access.public ? [] : [access.action]));
    expect(actions.length).toBeGreaterThan(5);
    expect(actions.filter((action) => !(ACTIONS as string[]).includes(action))).toEqual([]);
  });
});

describe('an administrator', () => {
  let admin: Record<string, string>;
  const post = (path: string, body?: object) =>
    server().post(`/api/v1/accounts${path}`).set(admin).send(body);

  beforeAll(async () => {
    admin = as(await tokenOf('admin'));
  });

  it('opens accounts, with an office that fits the role', async () => {
    const draft = {
      username: 'new.head',
      name: '张局长',
      password: PASSWORD,
      role: 'head',
      department: 'NRP',
      region: '433122',
    };
    const { body } = await post('', draft).expect(201);
    expect(body).toEqual({ id: expect.stringMatching(/^[\da-f-]{36}$/), applicantId: null });
    await signIn('new.head').expect(201);
    expect((await post('', draft).expect(409)).body.code).toBe('account.name-taken');
    const wrong = await post('', {
      ...draft,
      username: 'x.head',
      department: 'JSD',
      region: undefined,
    }).expect(422);
    expect(wrong.body.errors.map(({ field }: { field: string }) => field)).toEqual(['region', 'department']);
  });

  it('opens no account for time, nor with a weak password, nor for a mistyped credit code', async () => {
    const draft = { username: 'x.person', name: 'x', password: PASSWORD, role: 'supervisor' };
    await post('', { ...draft, role: 'system' }).expect(422);
    const weak = await post('', { ...draft, password: 'x.person1A' }).expect(422);
    expect(weak.body.errors[0]).toMatchObject({ field: 'password', rule: 'strong-password' });
    const applicant = { name: '某公司', creditCode: '91433101MA4Q7K2P8R' };
    const refused = await post('', { ...draft, role: 'applicant', applicant }).expect(422);
    expect(refused.body.field).toBe('applicant.creditCode');
  });

  it('gives one legal person several accounts, under one name', async () => {
    const applicant = { name: '湘西示例食品有限公司', creditCode: CREDIT_CODE };
    const draft = { name: '赵代办', password: PASSWORD, role: 'applicant' };
    const second = await post('', { ...draft, username: 'second', applicant }).expect(201);
    const first = await server()
      .get('/api/v1/me')
      .set(as(await tokenOf('applicant')));
    expect(second.body.applicantId).toBe(first.body.account.applicantId);
    const renamed = await post('', {
      ...draft,
      username: 'third',
      applicant: { ...applicant, name: '别的公司' },
    }).expect(409);
    expect(renamed.body.code).toBe('account.applicant-name-differs');
  });

  it('disables an account and ends its sessions at once', async () => {
    const { id } = (await account({ ...OFFICER, username: 'leaver' })) as { id: string };
    const token = await tokenOf('leaver');
    await server().get('/api/v1/me').set(as(token)).expect(200);
    await post(`/${id}/disable`).expect(204);
    await ended(token);
    await signIn('leaver').expect(401);
    await post(`/${id}/enable`).expect(204);
    await signIn('leaver').expect(201);
    await post('/018f0000-0000-7000-8000-000000000001/disable').expect(404);
  });

  it('does not lock itself out', async () => {
    const { body } = await server().get('/api/v1/me').set(admin);
    expect((await post(`/${body.account.id}/disable`).expect(409)).body.code).toBe('account.own');
  });

  it('resets a forgotten password', async () => {
    const { id } = await account({ ...OFFICER, username: 'forgetful' });
    const token = await tokenOf('forgetful');
    await post(`/${id}/reset-password`, { newPassword: 'Another-2027' }).expect(204);
    await ended(token);
    await signIn('forgetful').expect(401);
    await signIn('forgetful', 'Another-2027').expect(201);
  });

  it('gives an account another office, which ends what was done in the old one', async () => {
    const { id } = await account({ ...OFFICER, username: 'climber' });
    const token = await tokenOf('climber');
    const put = (body: object) => server().put(`/api/v1/accounts/${id}/office`).set(admin).send(body);
    const wrong = await put({ role: 'head', department: 'JSD', region: '433122' }).expect(422);
    expect(wrong.body.field).toBe('department');
    await put({ role: 'supervisor', reason: '调任' }).expect(204);
    await ended(token);
    const { body } = await server()
      .get('/api/v1/me')
      .set(as(await tokenOf('climber')));
    expect(body.account).toMatchObject({ role: 'supervisor', department: null, region: null });
  });

  it('cannot give itself another role, nor help itself to a new password', async () => {
    const { body } = await server().get('/api/v1/me').set(admin);
    const own = `/api/v1/accounts/${body.account.id}`;
    const office = server().put(`${own}/office`).set(admin).send({ role: 'supervisor' });
    expect((await office.expect(409)).body.code).toBe('account.own');
    const reset = server().post(`${own}/reset-password`).set(admin).send({ newPassword: 'Another-2027' });
    expect((await reset.expect(409)).body.code).toBe('account.own');
  });

  it('finds accounts by name, role and standing, and sees who was locked out', async () => {
    const { id } = await account({ ...OFFICER, username: 'butterfingers', name: '马大哈' });
    for (let tries = 0; tries < 5; tries++) await signIn('butterfingers', 'Wrong-2026!').expect(401);
    const list = async (query: string) =>
      (await server().get(`/api/v1/accounts?limit=200&${query}`).set(admin).expect(200)).body.items;
    expect(await list(`named=${encodeURIComponent('大哈')}`)).toMatchObject([{ username: 'butterfingers' }]);
    const [locked] = await list('standing=locked&role=officer&named=BUTTER');
    expect(Date.parse(locked.lockedUntil)).toBeGreaterThan(Date.now());
    await post(`/${id}/unlock`, { reason: '电话核实' }).expect(204);
    expect(await list('standing=locked&named=butterfingers')).toEqual([]);
    await signIn('butterfingers').expect(201);
    const [seen] = await list('named=butterfingers');
    expect(Date.now() - Date.parse(seen.signedInAt)).toBeLessThan(60_000);
  });

  it('leaves a record of all that it does, which nobody can change', async () => {
    const draft = { ...OFFICER, username: 'watched', password: PASSWORD };
    const { id } = (await post('', draft).expect(201)).body as { id: string };
    await post(`/${id}/disable`, { reason: '离岗' }).expect(204);
    await post(`/${id}/enable`).expect(204);
    const { body } = await server().get(`/api/v1/accounts/${id}/changes`).set(admin).expect(200);
    expect(body).toMatchObject([
      { change: 'enabled', reason: null, changedBy: { name: '管理员' } },
      { change: 'disabled', reason: '离岗' },
      { change: 'opened', data: { to: { role: 'officer', department: 'NRP', region: '433122' } } },
    ]);
    await expect(database.db.query('update account_change set reason = null')).rejects.toThrow('append-only');
  });

  it('reads the list page by page', async () => {
    const page = (query: string) => server().get(`/api/v1/accounts${query}`).set(admin);
    const first = (await page('?limit=3').expect(200)).body;
    const second = (await page(`?limit=200&after=${first.next}`).expect(200)).body;
    const names = [...first.items, ...second.items].map(({ username }: { username: string }) => username);
    expect(names).toEqual([...names].sort());
    expect(names).toContain('officer');
    expect(second.next).toBeNull();
    expect(JSON.stringify(first)).not.toContain('argon2');
    await page('?after=bm9uc2Vuc2U').expect(422);
  });

  it('is the only one who may', async () => {
    const officer = as(await tokenOf('officer'));
    await server().get('/api/v1/accounts').set(officer).expect(403);
    await server().post('/api/v1/accounts').set(officer).send({}).expect(403);
    await server().get('/api/v1/accounts').expect(401);
  });
});

describe('one’s own password', () => {
  it('is changed by who knows it, and throws out everybody else', async () => {
    await account({ ...OFFICER, username: 'careful' });
    const here = await tokenOf('careful');
    const elsewhere = await tokenOf('careful');
    const change = (body: object) => server().put('/api/v1/me/password').set(as(here)).send(body);
    await change({ currentPassword: 'Wrong-2026!', newPassword: 'Another-2027' }).expect(401);
    await change({ currentPassword: PASSWORD, newPassword: 'weak' }).expect(422);
    await change({ currentPassword: PASSWORD, newPassword: 'Another-2027' }).expect(204);
    await ended(elsewhere);
    await server().get('/api/v1/me').set(as(here)).expect(200);
    await signIn('careful').expect(401);
    await signIn('careful', 'Another-2027').expect(201);
  });
});
