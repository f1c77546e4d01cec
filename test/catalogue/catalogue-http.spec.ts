import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { scratchDatabase, type ScratchDatabase } from '../support/scratch-database.js';
import { IdentityModule } from '../../libs/identity/http/index.js';
import { openAccount } from '../../libs/identity/index.js';
import { readConfig } from '../../libs/platform/config.js';
import { HttpModule, openApiOf, openHttp } from '../../libs/platform/http/index.js';
import { createLog } from '../../libs/platform/log.js';
import { PlatformModule } from '../../libs/platform/platform.module.js';
import { RegionsModule } from '../../libs/regions/http/index.js';
import { readRegions } from '../../libs/regions/index.js';
import { RealClock } from '../../libs/platform/business-clock.js';
import { CatalogueRegistry, loadCatalogue, publishCatalogue } from '../../libs/catalogue/index.js';
import { CatalogueModule } from '../../libs/catalogue/http/index.js';

const PASSWORD = 'Tongban-2026!';
const OFFICES = { hasDepartment: () => true, hasRegion: () => true };

let database: ScratchDatabase;
let app: NestExpressApplication;
let token: string;

beforeAll(async () => {
  database = await scratchDatabase();
  await publishCatalogue(database.db, (await loadCatalogue()).content, new Date('2026-01-05T09:00:00+08:00'));
  const config = readConfig({ DATABASE_URL: database.url });
  const log = createLog('silent');
  const testing = await Test.createTestingModule({
    imports: [
      PlatformModule.with(config, log),
      HttpModule,
      IdentityModule.with({ useFactory: () => () => Promise.resolve(OFFICES) }),
      CatalogueModule.with({ useFactory: () => new CatalogueRegistry(database.db, new RealClock()) }),
      RegionsModule.with(readRegions()),
    ],
  }).compile();
  app = testing.createNestApplication<NestExpressApplication>({ bodyParser: false });
  await openHttp(app, config, log);
  const account = { username: 'watcher', name: 'watcher', role: 'supervisor' as const, password: PASSWORD };
  await openAccount(database.db, OFFICES, account);
  const { body } = await server()
    .post('/api/v1/sessions')
    .send({ username: 'watcher', password: PASSWORD })
    .expect(201);
  token = body.token as string;
});

afterAll(async () => {
  await app.close();
  await database.drop();
});

const server = () => request(app.getHttpServer());
const get = (path: string) => server().get(`/api/v1/${path}`).auth(token, { type: 'bearer' });
const codes = (items: readonly { code: string }[]) => items.map(({ code }) => code);

describe('the catalogue over HTTP', () => {
  it('is open to everybody', async () => {
    for (const path of ['catalogue', 'catalogue/current', 'catalogue/current/items', 'regions'])
      await server().get(`/api/v1/${path}`).expect(200);
  });

  it('tells its versions', async () => {
    const { body } = await get('catalogue').expect(200);
    expect(body).toEqual([
      {
        version: '2026.4',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        publishedAt: '2026-01-05T01:00:00.000Z',
        validFrom: null,
        shelved: false,
        begun: true,
      },
    ]);
  });

  it('tells what it asks of a project', async () => {
    const { body } = await get('catalogue/current').expect(200);
    expect(body.version).toBe('2026.4');
    expect([body.facts.length, body.projectTypes.length, body.profiles.length]).toEqual([57, 10, 9]);
    expect(body.facts[0]).toMatchObject({
      code: 'invest_mode',
      type: 'enum',
      options: [{ code: 'GOV_DIRECT' }, {}, {}],
    });
  });

  it('lists its items, all or some', async () => {
    const all = await get('catalogue/2026.4/items').expect(200);
    expect(all.body).toHaveLength(82);
    const some = await get('catalogue/2026.4/items?stage=S2&kind=ADMIN_LICENCE&type=SOC_SMALL').expect(200);
    expect(codes(some.body)).toEqual(['PLN-05']);
    const water = await get('catalogue/2026.4/items?department=WTC').expect(200);
    expect(codes(water.body)).toEqual(['UTL-01']);
  });

  it('tells an item in words', async () => {
    const { body } = await get('catalogue/2026.4/items/WAT-03').expect(200);
    expect(body).toMatchObject({
      code: 'WAT-03',
      zh: '取水许可（取水申请批准）',
      lead: { code: 'WRB', zh: '水利局' },
      condition: { code: 'C-ABSTRACT', zh: '取水', en: 'abstracts water' },
      statutory: {
        n: 45,
        unit: 'WD',
        against: 'department',
        basis: [{ cite: '取水许可和水资源费征收管理条例', article: '19' }],
      },
      promised: 15,
      validity: { n: 36, unit: 'M' },
    });
    expect(body.applies[0]).toEqual({
      code: 'GOV_BLDG',
      zh: '政府投资工程建设项目（房屋建筑类）',
      en: 'Government-invested building',
      applies: 'C',
      meaning: { zh: '符合情形的应办', en: 'required where its condition is met' },
    });
    expect(
      body.materials.map(({ code, source }: { code: string; source: string }) => [code, source]),
    ).toEqual([
      ['M-A01', 'APPLICANT'],
      ['M-D09', 'AGENCY'],
    ]);
    expect(body.specialProcedures.find(({ code }: { code: string }) => code === 'SP-OPIN')).toMatchObject({
      stopsClock: true,
      max: 5,
    });
  });

  it.each(['CON-03', 'PLN-04', 'INV-01', 'ENV-04'])('tells %s, whatever it has or has not', async (code) => {
    const { body } = await get(`catalogue/current/items/${code}`).expect(200);
    expect(body.legal.length).toBeGreaterThan(0);
  });

  it.each([
    ['catalogue/2099.1', 404, 'resource.not-found'],
    ['catalogue/2026.4/items/PLN-99', 404, 'resource.not-found'],
    ['catalogue/newest', 422, 'request.invalid'],
    ['catalogue/2026.4/items?colour=red', 422, 'request.invalid'],
  ])('%s is refused', async (path, status, code) => {
    const { body } = await get(path).expect(status);
    expect(body.code).toBe(code);
  });

  it('is described, with a text for every route', () => {
    const { paths } = openApiOf(app);
    const ours = Object.entries(paths).filter(([path]) => /catalogue|regions/.test(path));
    expect(ours.map(([path]) => path)).toEqual([
      '/api/v1/catalogue',
      '/api/v1/catalogue/{version}',
      '/api/v1/catalogue/{version}/compare/{other}',
      '/api/v1/catalogue/{version}/items',
      '/api/v1/catalogue/{version}/items/{code}',
      '/api/v1/regions',
    ]);
    for (const [, { get: operation }] of ours) expect(operation?.summary).toContain(' / ');
  });
});

describe('the regions over HTTP', () => {
  it('are told with their departments', async () => {
    const { body } = await get('regions').expect(200);
    expect(body).toHaveLength(10);
    expect(body[1]).toMatchObject({ code: '433101', zh: '吉首市', level: 'county', parent: '433100' });
    expect(body[1].departments).toContain('NRP');
  });
});
