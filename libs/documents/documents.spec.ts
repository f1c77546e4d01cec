import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, truncate } from 'node:fs/promises';
import { request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { APPLICANT_ID, EngineRoom } from '../../test/support/engine-room.js';
import { IdentityModule } from '../identity/http/index.js';
import { openAccount, type AccountDraft } from '../identity/index.js';
import { firstBrokenLink } from '../facts/index.js';
import { readConfig } from '../platform/config.js';
import { HttpModule, openHttp } from '../platform/http/index.js';
import { createLog } from '../platform/log.js';
import { PlatformModule } from '../platform/platform.module.js';
import type { RegisteredProject } from '../projects/index.js';
import { DocumentsModule } from './http/index.js';
import { FileStore } from './index.js';

const PASSWORD = 'Tongban-2026!';
const REGION = '433100';
const LIMIT = 2 * 1024 * 1024;
const offices = { hasDepartment: () => true, hasRegion: () => true };
const applicantOf = (creditCode: string, name: string) =>
  ({ role: 'applicant', applicant: { name, creditCode } }) as const;

let room: EngineRoom;
let app: NestExpressApplication;
let folder: string;
let project: RegisteredProject;
let step: string;
const tokens = new Map<string, string>();

const server = () => request(app.getHttpServer());
const as = (who: string) => ({ Authorization: `Bearer ${tokens.get(who) ?? ''}` });
const stepOf = (item: string): string => project.steps.find((s) => s.item === item)?.id ?? '';

const pdf = (text: string, size = 100): Buffer =>
  Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(size, text)]);

const sha256Of = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const placeOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);

const upload = (
  content: Buffer,
  { who = 'owner', name = '总平面图.pdf', material = 'M-E01', to = step, key = '' } = {},
) =>
  server()
    .post(`/api/v1/steps/${to}/materials/${material}/documents`)
    .set(as(who))
    .set(key === '' ? {} : { 'Idempotency-Key': key })
    .attach('file', content, name);

const raw = (body: string | Buffer, type = 'multipart/form-data; boundary=x') =>
  server()
    .post(`/api/v1/steps/${step}/materials/M-E01/documents`)
    .set(as('owner'))
    .set('Content-Type', type)
    .send(body);

beforeAll(async () => {
  room = await EngineRoom.open();
  await room.setTime('2026-01-05T09:00');
  project = await room.register('PF-PLANT', ['INV-01', 'INV-06', 'PLN-02', 'LND-02', 'PLN-03', 'PLN-04']);
  step = stepOf('PLN-05');
  folder = await mkdtemp(join(tmpdir(), 'documents-'));
  app = await start();
  await accounts({
    owner: applicantOf('91433101MA4Q7K2P8Q', '示例食品有限公司'),
    stranger: applicantOf('91430100MABCDE12XH', '别的公司'),
    officer: { role: 'officer', department: 'NRP', region: REGION },
    other: { role: 'officer', department: 'EEB', region: REGION },
    builder: { role: 'officer', department: 'HUD', region: REGION },
    window: { role: 'window', region: REGION },
    supervisor: { role: 'supervisor' },
    admin: { role: 'administrator' },
  });
});

afterAll(async () => {
  await app.close();
  await room.close();
  await rm(folder, { recursive: true });
});

async function start(): Promise<NestExpressApplication> {
  const config = readConfig({ DATABASE_URL: room.scratch.url });
  const log = createLog('silent');
  const documents = {
    useFactory: () => ({ engine: room.engine, files: new FileStore(folder), maxUploadBytes: LIMIT }),
  };
  const imports = [
    PlatformModule.with(config, log),
    HttpModule,
    IdentityModule.with({ useFactory: () => () => Promise.resolve(offices) }),
    DocumentsModule.with(documents),
  ];
  const testing = await Test.createTestingModule({ imports }).compile();
  const application = testing.createNestApplication<NestExpressApplication>({ bodyParser: false });
  await openHttp(application, config, log);
  return application;
}

async function accounts(drafts: Record<string, Omit<AccountDraft, 'username' | 'name'>>): Promise<void> {
  for (const [username, draft] of Object.entries(drafts)) {
    await openAccount(room.scratch.db, offices, { ...draft, username, name: username, password: PASSWORD });
    const { body } = await server().post('/api/v1/sessions').send({ username, password: PASSWORD });
    tokens.set(username, body.token);
  }
}

describe('a document', () => {
  it('comes back as it went in, under its own name, with its hash', async () => {
    const content = pdf('a', 300_000);
    const sha256 = sha256Of(content);
    const { body } = await upload(content).expect(201);
    expect(body).toEqual({
      id: expect.any(String),
      step,
      material: 'M-E01',
      version: 1,
      name: '总平面图.pdf',
      mediaType: 'application/pdf',
      size: content.length,
      sha256,
      uploadedBy: 'applicant',
      uploadedAt: '2026-01-05T09:00:00+08:00',
    });
    expect(await readFile(placeOf(sha256))).toEqual(content);

    const back = await server()
      .get(`/api/v1/documents/${body.id}/content`)
      .set(as('officer'))
      .buffer()
      .expect(200);
    expect(back.body).toEqual(content);
    expect(back.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(content.length),
      'x-content-type-options': 'nosniff',
      etag: `"${sha256}"`,
      'repr-digest': `sha-256=:${createHash('sha256').update(content).digest('base64')}:`,
    });
    const encoded = encodeURIComponent('总平面图');
    expect(back.headers['content-disposition']).toBe(
      `attachment; filename="____.pdf"; filename*=UTF-8''${encoded}.pdf`,
    );
    expect((await server().get(`/api/v1/documents/${body.id}`).set(as('owner')).expect(200)).body).toEqual(
      body,
    );
  });

  it('has versions, of its material', async () => {
    const version = async (material: string): Promise<number> =>
      (await upload(pdf('v'), { material }).expect(201)).body.version;
    const before = await version('M-E01');
    expect(await version('M-E01')).toBe(before + 1);
    expect(await version('M-E02').catch(() => 1)).toBe(1);
    const { body } = await server().get(`/api/v1/steps/${step}/documents`).set(as('officer')).expect(200);
    const versions = body
      .filter((d: { material: string }) => d.material === 'M-E01')
      .map((d: { version: number }) => d.version);
    expect(versions).toEqual([...versions].sort((a: number, b: number) => b - a));
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('has a version of its own also when many come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, (_, i) => upload(pdf(String(i)))));
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(201));
    expect(new Set(answers.map(({ body }) => body.version)).size).toBe(5);
  });

  it('is a fact in the chain of its project', async () => {
    const { body } = await upload(pdf('fact')).expect(201);
    const facts = await room.facts(project, 'document.uploaded');
    const { id, material, version, name, size, sha256 } = body;
    expect(facts.at(-1)).toMatchObject({
      item: 'PLN-05',
      actor: 'applicant',
      data: { document: id, material, version, name, size, sha256 },
    });
    const links = await room.scratch.db.query(
      'select seq, body, hash from fact where project_id = $1 order by seq',
      [project.id],
    );
    expect(firstBrokenLink(links)).toBeNull();
  });

  it('that is sent again under its key is the same one', async () => {
    const once = (await upload(pdf('key'), { key: 'k1' }).expect(201)).body;
    expect((await upload(pdf('key'), { key: 'k1' }).expect(201)).body).toEqual(once);
    const other = await upload(pdf('another'), { key: 'k1' }).expect(422);
    expect(other.body.code).toBe('idempotency.key-reused');
  });
});

describe('what is handed in once for a stage', () => {
  const listed = async (item: string, who: string) =>
    (
      await server()
        .get(`/api/v1/steps/${stepOf(item)}/documents`)
        .set(as(who))
        .expect(200)
    ).body as {
      id: string;
      material: string;
      step: string;
    }[];

  it('is there on every step of it that asks for the same, after its own', async () => {
    const common = (await upload(pdf('form'), { material: 'M-A01', to: stepOf('MUN-04') }).expect(201)).body;
    const own = (await upload(pdf('own'), { material: 'M-A01', to: stepOf('CON-03') }).expect(201)).body;
    const forms = (await listed('CON-03', 'builder')).filter(({ material }) => material === 'M-A01');
    expect(forms.map(({ id }) => id)).toEqual([own.id, common.id]);
    expect(forms[1]).toMatchObject({ step: stepOf('MUN-04') });
    await server().get(`/api/v1/documents/${common.id}/content`).set(as('builder')).expect(200);
  });

  it('is nothing to steps of other stages, nor to who decides on none that asks for it', async () => {
    const { id } = (await upload(pdf('other'), { material: 'M-A01', to: stepOf('MUN-04') }).expect(201)).body;
    expect((await listed('PLN-05', 'officer')).map((document) => document.id)).not.toContain(id);
    for (const who of ['officer', 'other', 'stranger'])
      await server().get(`/api/v1/documents/${id}`).set(as(who)).expect(403);
  });

  it('is not what another step calls otherwise', async () => {
    const { id } = (await upload(pdf('site'), { material: 'M-G10', to: stepOf('MUN-04') }).expect(201)).body;
    expect((await listed('CON-03', 'builder')).map((document) => document.id)).not.toContain(id);
    await server().get(`/api/v1/documents/${id}`).set(as('builder')).expect(403);
  });
});

describe('a file', () => {
  it.each([
    ['病毒.exe', Buffer.from('MZ'), 'file-kind'],
    ['图.svg', Buffer.from('<svg/>'), 'file-kind'],
    ['..', pdf('x'), 'file-kind'],
    ['图.pdf', Buffer.from('MZ\x90'), 'file-content'],
    ['图.pdf', Buffer.alloc(0), 'file-content'],
  ])('%s is not taken', async (name, content, rule) => {
    const { body } = await upload(content, { name }).expect(422);
    expect(body.errors[0]).toMatchObject({ field: 'file', rule });
  });

  it('is as large as the limit and no larger', async () => {
    const head = Buffer.from('%PDF-1.7\n');
    await upload(Buffer.concat([head, Buffer.alloc(LIMIT - head.length - 1)])).expect(201);
    const { body } = await upload(Buffer.concat([head, Buffer.alloc(LIMIT - head.length + 1)])).expect(413);
    expect(body).toMatchObject({ code: 'document.too-large', data: { mebibytes: 2 } });
  });

  it('that says beforehand that it is too large is refused before it is sent', async () => {
    const { port } = listening().address() as AddressInfo;
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const path = `/api/v1/steps/${step}/materials/M-E01/documents`;
      const headers = {
        ...as('owner'),
        'Content-Type': 'multipart/form-data; boundary=x',
        'Content-Length': 5_000_000_000,
      };
      const sending = httpRequest({ port, path, method: 'POST', headers }, (answer) => {
        resolve(answer.statusCode);
        sending.destroy();
      });
      sending.on('error', reject);
      sending.flushHeaders();
    });
    expect(status).toBe(413);
  });

  it('comes alone, in a form', async () => {
    const part = (name: string) =>
      `--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n%PDF-\r\n`;
    expect((await raw(`${part('a.pdf')}${part('b.pdf')}--x--\r\n`).expect(422)).body.errors[0].rule).toBe(
      'one-file',
    );
    expect(
      (await raw('--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n').expect(422)).body
        .errors[0],
    ).toMatchObject({
      field: 'file',
      rule: 'required',
    });
    await raw('nonsense').expect(400);
    await raw(part('a.pdf')).expect(400);
    await raw('--x--\r\n', 'multipart/form-data').expect(400);
    await raw('{}', 'application/json').expect(415);
  });

  it('that breaks off leaves nothing behind, and the server well', async () => {
    const { port } = listening().address() as AddressInfo;
    await new Promise<void>((resolve) => {
      const path = `/api/v1/steps/${step}/materials/M-E01/documents`;
      const headers = {
        ...as('owner'),
        'Content-Type': 'multipart/form-data; boundary=x',
        'Content-Length': 1_000_000,
      };
      const sending = httpRequest({ port, path, method: 'POST', headers });
      sending.on('error', () => resolve());
      sending.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-');
      setTimeout(() => sending.destroy(new Error('gone')), 150);
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
    await upload(pdf('after')).expect(201);
  });

  it('that is refused leaves nothing behind', async () => {
    const refused = async (content: Buffer, target: Parameters<typeof upload>[1], status: number) => {
      await upload(content, target).expect(status);
      await expect(stat(placeOf(sha256Of(content)))).rejects.toMatchObject({ code: 'ENOENT' });
    };
    await refused(pdf('of a decided step'), { to: stepOf('PLN-04') }, 409);
    await refused(pdf('not asked for'), { material: 'M-H01' }, 422);
    await upload(pdf('one'), { key: 'once-only' }).expect(201);
    await refused(pdf('another under its key'), { key: 'once-only' }, 422);
  });

  it.each([
    ['gone', (place: string) => rm(place)],
    ['cut short', (place: string) => truncate(place, 50)],
  ])('that is %s is told of, with what can be done', async (how, harm) => {
    const { body } = await upload(pdf(`to be ${how}`)).expect(201);
    await harm(placeOf(body.sha256));
    const answer = await server().get(`/api/v1/documents/${body.id}/content`).set(as('officer')).expect(410);
    expect(answer.body).toMatchObject({ code: 'document.content-gone', data: { sha256: body.sha256 } });
    expect(answer.body.remedy).toEqual(expect.any(String));
    await server().get(`/api/v1/documents/${body.id}`).set(as('officer')).expect(200);
  });

  afterAll(async () => {
    expect(await readdir(join(folder, 'incoming'))).toEqual([]);
  });
});

/** A server with a port, for requests that no library would send. */
function listening(): Server {
  const http = app.getHttpServer();
  return http.listening ? http : http.listen(0);
}

describe('who may', () => {
  it('hand in: the applicant of the project', async () => {
    for (const [who, status] of [
      ['stranger', 403],
      ['officer', 403],
      ['window', 403],
      ['supervisor', 403],
      ['admin', 403],
      ['nobody', 401],
    ] as const) {
      expect((await upload(pdf('x'), { who })).status).toBe(status);
    }
  });

  it('read: the applicant, the department that leads the step, its window, and the supervisor', async () => {
    const { id } = (await upload(pdf('read')).expect(201)).body;
    const expected = {
      owner: 200,
      officer: 200,
      window: 200,
      supervisor: 200,
      stranger: 403,
      other: 403,
      admin: 403,
      nobody: 401,
    };
    for (const path of [`documents/${id}`, `documents/${id}/content`, `steps/${step}/documents`]) {
      for (const [who, status] of Object.entries(expected)) {
        const answer = await server().get(`/api/v1/${path}`).set(as(who));
        expect({ path, who, status: answer.status }).toEqual({ path, who, status });
      }
    }
  });

  it('nobody, of what is not there', async () => {
    const none = '018f0000-0000-7000-8000-000000000001';
    await server().get(`/api/v1/documents/${none}`).set(as('owner')).expect(404);
    await server().get(`/api/v1/documents/${none}/content`).set(as('owner')).expect(404);
    await server().get(`/api/v1/steps/${none}/documents`).set(as('owner')).expect(404);
    await upload(pdf('x'), { to: none }).expect(404);
  });
});

describe('a step', () => {
  it('takes the materials that its item asks for', async () => {
    const { body } = await upload(pdf('x'), { material: 'M-H01' }).expect(422);
    expect(body).toMatchObject({ field: 'material' });
    expect(body.accepted).toContain('M-E01');
  });

  it('takes nothing more once it is decided', async () => {
    const { body } = await upload(pdf('x'), { to: stepOf('PLN-04'), material: 'M-E01' }).expect(409);
    expect(body.code).toBe('document.step-decided');
  });

  it('that time has ended takes nothing more either', async () => {
    const act = (as_: string, command: Parameters<EngineRoom['act']>[3]) =>
      room.act(project, as_, 'PLN-05', command);
    await act('applicant', { do: 'submit' } as never);
    await act('dept:NRP', { do: 'request-corrections', materials: ['M-E01'], reason: '图纸缺签章' } as never);
    await upload(pdf('correction')).expect(201);
    await room.setTime('2026-12-01T09:00');
    expect((await upload(pdf('late')).expect(409)).body.data.state).toBe('withdrawn');
    expect((await room.facts(project, 'step.withdrawn')).length).toBe(1);
  });
});

it('belongs to the applicant whom the project names', async () => {
  const { body } = await server().get('/api/v1/me').set(as('owner'));
  expect(body.account.applicantId).toBe(APPLICANT_ID);
});
