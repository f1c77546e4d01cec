import { Body, Controller, Get, Module, Param, Post, Query } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import request from 'supertest';
import { readConfig } from '../config.js';
import { InvalidInput } from '../domain/invalid-input.js';
import { NotFound } from '../domain/not-found.js';
import { pageOf } from '../domain/page.js';
import { RuleViolation } from '../domain/rule-violation.js';
import type { KeptRequest } from '../idempotency/kept-answer.js';
import { createLog } from '../log.js';
import {
  Answers,
  AnswersPage,
  Field,
  Health,
  HttpModule,
  Idempotent,
  IdempotencyKey,
  Nested,
  NestedList,
  openApiOf,
  openHttp,
  OptionalField,
  PageQuery,
  Public,
  rules,
  type Page,
} from './index.js';

/** Both languages of a text that says these, one after the other. */
const told = (...words: string[]) => {
  const saying = expect.stringMatching(new RegExp(words.join('.*')));
  return { zh: saying, en: saying };
};

class Reason {
  @Field(rules.text(20))
  text!: string;
}

class Ask {
  @Field(rules.code())
  item!: string;

  @OptionalField(rules.day)
  on?: string;

  @OptionalField(rules.listOf(rules.code()))
  materials?: string[];

  @OptionalField(rules.nullable(rules.whole(0, 9)))
  count?: number | null;

  @OptionalField(rules.record())
  facts?: Record<string, unknown>;

  @Nested(() => Reason, { optional: true })
  reason?: Reason;
}

class Many {
  @NestedList(() => Reason, 2)
  reasons!: Reason[];
}

class IdPath {
  @Field(rules.id)
  id!: string;
}

class Entry {
  @Field(rules.text(10))
  name!: string;
}

const THROWN: Record<string, () => unknown> = {
  rule: () => new RuleViolation('idempotency.key-reused', '行政许可法 art. 32', { n: 1 }),
  untold: () => new RuleViolation('nobody.wrote-this', 'x'),
  input: () => InvalidInput.of('facts.eia_class', 'choice', { choices: ['TABLE', 'REPORT'] }),
  missing: () => new NotFound('step', '1'),
  away: () => Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' }),
  socket: () => Object.assign(new Error('connect ENOENT /run/pg'), { code: 'ENOENT', syscall: 'connect' }),
  file: () => Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT', syscall: 'stat' }),
  pool: () => new Error('timeout exceeded when trying to connect'),
  wrapped: () => Object.assign(new Error('x'), { driverError: { code: '57P01' } }),
  full: () => Object.assign(new Error('could not extend file'), { code: '53100' }),
  unstorable: () => Object.assign(new Error('invalid byte sequence'), { code: '22021' }),
  bug: () => new TypeError('secret internals'),
  nothing: () => undefined,
};

@Controller('things')
@Public()
class ThingsController {
  @Post()
  @Answers(200, Ask)
  @Idempotent()
  ask(@Body() body: Ask, @IdempotencyKey() idempotency: KeptRequest | undefined): unknown {
    return { body, idempotency };
  }

  @Post('many')
  @Answers(200, Many)
  many(@Body() body: Many): Many {
    return body;
  }

  @Get()
  @AnswersPage(Entry)
  list(@Query() { limit, after }: PageQuery): Page<Entry> & { after?: string } {
    return { ...pageOf([{ name: 'a' }, { name: 'b' }, { name: 'c' }], limit, ({ name }) => [name]), after };
  }

  @Get('by-id/:id')
  @Answers(200, IdPath)
  one(@Param() path: IdPath): IdPath {
    return path;
  }

  @Get('throws/:what')
  throws(@Param('what') what: string): never {
    throw THROWN[what]?.();
  }
}

@Module({ imports: [HttpModule], controllers: [ThingsController] })
class ThingsModule {}

let app: NestExpressApplication;
const server = () => request(app.getHttpServer());
const config = readConfig({ DATABASE_URL: 'postgres://x@localhost/x' });

async function start(module: object): Promise<NestExpressApplication> {
  const testing = await Test.createTestingModule({ imports: [module as never] }).compile();
  const application = testing.createNestApplication<NestExpressApplication>({ bodyParser: false });
  await openHttp(application, config, createLog('silent'));
  return application;
}

beforeAll(async () => {
  app = await start(ThingsModule);
});
afterAll(() => app.close());

const ask = (body: unknown, headers: Record<string, string> = {}) =>
  server()
    .post('/api/v1/things')
    .set(headers)
    .send(body as object);

describe('a request', () => {
  it('comes in as it is declared', async () => {
    const body = {
      item: 'PLN-05',
      on: '2026-01-13',
      materials: ['M-A01'],
      count: null,
      facts: { eia_class: 'TABLE', energy_tce: 3 },
      reason: { text: '图纸缺签章' },
    };
    const answer = await ask(body).expect(200);
    expect(answer.body).toEqual({ body });
  });

  it.each([
    [{}, 'item', 'required'],
    [{ item: 'pln-05' }, 'item', 'code'],
    [{ item: 3 }, 'item', 'code'],
    [{ item: 'X', more: 1 }, 'more', 'unknown'],
    [{ item: 'X', on: '2026-02-30' }, 'on', 'day'],
    [{ item: 'X', on: null }, 'on', 'day'],
    [{ item: 'X', materials: ['A', 'A'] }, 'materials', 'list'],
    [{ item: 'X', materials: 'A' }, 'materials', 'list'],
    [{ item: 'X', count: 10 }, 'count', 'whole'],
    [{ item: 'X', count: '3' }, 'count', 'whole'],
    [{ item: 'X', facts: { a: { b: 1 } } }, 'facts', 'record'],
    [{ item: 'X', facts: [] }, 'facts', 'record'],
    [{ item: 'X', reason: {} }, 'reason.text', 'required'],
    [{ item: 'X', reason: { text: 'a'.repeat(21) } }, 'reason.text', 'text'],
    [{ item: 'X', reason: { text: '  ' } }, 'reason.text', 'text'],
    [{ item: 'X', reason: { text: 'a\u0000' } }, 'reason.text', 'text'],
    [{ item: 'X', reason: { text: 'a\u202e' } }, 'reason.text', 'text'],
    [{ item: 'X', reason: { text: 'a', more: 1 } }, 'reason.more', 'unknown'],
    [{ item: 'X', reason: [] }, 'reason', 'nested'],
    [{ item: 'X', reason: 'a' }, 'reason', 'nested'],
    [[{ item: 'X' }], '0', 'unknown'],
  ])('%j is refused for %s', async (body, field, rule) => {
    const answer = await ask(body).expect(422);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.body).toMatchObject({ code: 'request.invalid', status: 422, field });
    expect(answer.body.errors[0]).toMatchObject({ field, rule });
    expect(answer.body.accepted).toBe(answer.body.errors[0].accepted.zh);
  });

  it('tells the bounds of what it accepts', async () => {
    const { body } = await ask({ item: 'x', count: 10, reason: { text: '' } }).expect(422);
    expect(body.errors).toEqual([
      { field: 'item', rule: 'code', accepted: told(String.raw`\^\[A-Z\]`) },
      { field: 'count', rule: 'whole', accepted: told('0', '9') },
      { field: 'reason.text', rule: 'text', accepted: told('1', '20') },
    ]);
    const reasons = ['a', 'b', 'c'].map((text) => ({ text }));
    const many = await server().post('/api/v1/things/many').send({ reasons }).expect(422);
    expect(many.body.errors[0].accepted).toEqual(told('0', '2'));
  });

  it('may hold a list of things', async () => {
    const post = (body: object) => server().post('/api/v1/things/many').send(body);
    await post({ reasons: [{ text: 'a' }, { text: 'b' }] }).expect(200);
    const wrong = await post({ reasons: [{ text: 'a' }, { text: '' }] }).expect(422);
    expect(wrong.body.field).toBe('reasons.1.text');
    await post({ reasons: [{ text: 'a' }, { text: 'b' }, { text: 'c' }] }).expect(422);
    await post({ reasons: ['a'] }).expect(422);
    await post({ reasons: [[]] }).expect(422);
    await post({ reasons: {} }).expect(422);
  });

  it('keeps 20 characters that take two units each', async () => {
    await ask({ item: 'X', reason: { text: '𠮷'.repeat(20) } }).expect(200);
    await ask({ item: 'X', reason: { text: '𠮷'.repeat(21) } }).expect(422);
  });

  it('asks for a page by text that stands for a number', async () => {
    const page = await server().get('/api/v1/things?limit=2').expect(200);
    expect(page.body.items).toEqual([{ name: 'a' }, { name: 'b' }]);
    expect(page.body.next).not.toBeNull();
    expect((await server().get('/api/v1/things').expect(200)).body.next).toBeNull();
    await server().get('/api/v1/things?limit=0').expect(422);
    await server().get('/api/v1/things?limit=2.5').expect(422);
    await server().get('/api/v1/things?limit=2&limit=3').expect(422);
    await server().get('/api/v1/things?sort=name').expect(422);
  });

  it('names things by proper identifiers', async () => {
    await server().get('/api/v1/things/by-id/018f0000-0000-7000-8000-000000000001').expect(200);
    await server().get("/api/v1/things/by-id/1'or'1").expect(422);
    await server().get('/api/v1/things/by-id/%E0%A4%A').expect(400);
  });
});

describe('a body', () => {
  const raw = (type: string, body: string) =>
    server().post('/api/v1/things').set('Content-Type', type).send(body);

  it('is JSON and nothing else', async () => {
    const form = await raw('application/x-www-form-urlencoded', 'item=X').expect(415);
    expect(form.body.data).toEqual({ accepted: 'application/json' });
    await raw('text/plain', '{"item":"X"}').expect(415);
    await raw('multipart/form-data; boundary=x', '--x--').expect(415);
    await raw('application/json; charset=utf-8', '{"item":"X"}').expect(200);
    await raw('application/json; charset=gbk', '{"item":"X"}').expect(415);
  });

  it('is well formed, not too large and not too deep', async () => {
    expect((await raw('application/json', '{"item":').expect(400)).body.code).toBe('request.malformed');
    await raw('application/json', '"item"').expect(400);
    await raw('application/json', `{"item":"${'x'.repeat(300_000)}"}`).expect(413);
    await raw('application/json', `${'['.repeat(100_000)}${']'.repeat(100_000)}`).expect(400);
    await raw('application/json', `{"item":"X","reason":{"text":"${'['.repeat(20)}"}}`).expect(200);
    await server().post('/api/v1/things').set('Content-Encoding', 'gzip').send({ item: 'X' }).expect(415);
  });

  it.each([
    ['{"item":"X","__proto__":{"on":"2026-01-13"}}', '__proto__'],
    ['{"item":"X","\\u005f_proto__":1}', '__proto__'],
    ['{"item":"X","constructor":{"prototype":{"admin":true}}}', 'constructor'],
    ['{"item":"X","prototype":1}', 'prototype'],
    ['{"item":"X","hasOwnProperty":1}', 'hasOwnProperty'],
    ['{"item":"X","facts":{"__proto__":{"admin":true}}}', 'facts.__proto__'],
    ['{"item":"X","reason":{"text":"a","constructor":"b"}}', 'reason.constructor'],
    ['[{"__proto__":1}]', '0.__proto__'],
  ])('%s names what nobody declared', async (body, field) => {
    const answer = await raw('application/json', body).expect(422);
    expect(answer.body).toMatchObject({
      code: 'request.invalid',
      field,
      errors: [{ field, rule: 'unknown' }],
    });
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('is not spared these names by coming as a query', async () => {
    const answer = await server().get('/api/v1/things?limit=2&__proto__=1').expect(422);
    expect(answer.body.field).toBe('__proto__');
  });
});

describe('Idempotency-Key', () => {
  const hashOf = async (body: object, key = 'k-1') =>
    (await ask(body, { 'Idempotency-Key': key }).expect(200)).body.idempotency as KeptRequest;

  it('comes with a hash that is the same for the same request, whatever the order of its members', async () => {
    const one = await hashOf({ item: 'X', on: '2026-01-13' });
    const two = await hashOf({ on: '2026-01-13', item: 'X' });
    const other = await hashOf({ item: 'Y', on: '2026-01-13' });
    expect(one.key).toBe('k-1');
    expect(two).toEqual(one);
    expect(other.requestHash).not.toBe(one.requestHash);
  });

  it('is visible ASCII', async () => {
    await ask({ item: 'X' }, { 'Idempotency-Key': 'a b' }).expect(422);
    await ask({ item: 'X' }, { 'Idempotency-Key': 'x'.repeat(201) }).expect(422);
  });
});

describe('a refusal', () => {
  const thrown = (what: string, language?: string) =>
    server()
      .get(`/api/v1/things/throws/${what}`)
      .set(language === undefined ? {} : { 'Accept-Language': language });

  it.each([
    ['rule', 422, 'idempotency.key-reused'],
    ['untold', 409, 'nobody.wrote-this'],
    ['input', 422, 'request.invalid'],
    ['missing', 404, 'resource.not-found'],
    ['away', 503, 'service.unavailable'],
    ['socket', 503, 'service.unavailable'],
    ['file', 500, 'service.failed'],
    ['pool', 503, 'service.unavailable'],
    ['wrapped', 503, 'service.unavailable'],
    ['full', 507, 'service.storage-full'],
    ['unstorable', 422, 'request.unstorable'],
    ['bug', 500, 'service.failed'],
    ['nothing', 500, 'service.failed'],
  ])('for %s is %d %s', async (what, status, code) => {
    const answer = await thrown(what).expect(status);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.body).toMatchObject({ status, code, type: `/problems/${code}` });
    expect(answer.body.requestId).toBe(answer.headers['x-request-id']);
    expect(answer.text).not.toContain('secret');
    expect(answer.text).not.toContain('127.0.0.1');
    expect(answer.headers['retry-after']).toBe(status === 503 ? '2' : undefined);
  });

  it('is in Chinese, or in English for who prefers that, and always in both', async () => {
    const zh = (await thrown('rule')).body;
    const en = (await thrown('rule', 'en-GB,en;q=0.9,zh;q=0.8')).body;
    expect(zh.title).toBe('内容不符合要求');
    expect(en.title).toBe('The content is not as required');
    expect(zh.zh).toEqual(en.zh);
    expect(en.detail).toBe(en.en.detail);
    expect(en).toMatchObject({ clause: '行政许可法 art. 32', data: { n: 1 } });
    expect((await thrown('rule', 'zh-CN,en;q=0.5')).body.title).toBe(zh.title);
  });

  it('says what a field would have accepted', async () => {
    const { body } = await thrown('input', 'en');
    expect(body).toMatchObject({ field: 'facts.eia_class', accepted: 'one of: TABLE, REPORT' });
  });

  it('answers for addresses that do not exist', async () => {
    expect((await server().get('/api/v1/nowhere').expect(404)).body.code).toBe('resource.not-found');
    expect((await server().get('/').expect(404)).type).toBe('application/problem+json');
  });
});

describe('an address that is there for other methods', () => {
  it.each([
    ['put', '/api/v1/things', 'GET, HEAD, POST'],
    ['delete', '/api/v1/things/by-id/7?x=1', 'GET, HEAD'],
    ['post', '/API/v1/Things/by-id/7/', 'GET, HEAD'],
    ['get', '/api/v1/things/many', 'POST'],
    ['options', '/api/v1/things/many', 'POST'],
    ['post', '/health', 'GET, HEAD'],
    ['post', '/health/live', 'GET, HEAD'],
  ] as const)('%s %s is told which', async (method, path, allow) => {
    const answer = await server()[method](path).expect(405);
    expect(answer.headers['allow']).toBe(allow);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.body).toMatchObject({ code: 'request.method', data: { allow } });
    expect(answer.body.remedy).toContain(allow);
  });

  it.each(['/api/v1/thing', '/api/v1/things/by-id', '/api/v1/health', '/things'])(
    '%s is not one',
    async (path) => {
      expect((await server().post(path).expect(404)).headers['allow']).toBeUndefined();
    },
  );

  it('may be asked about without its content', () => server().head('/api/v1/things').expect(200));
});

describe('every answer', () => {
  it('carries the headers that keep browsers from doing more with it than they should', async () => {
    const { headers } = await server().get('/health/live').expect(200);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(headers).not.toHaveProperty('strict-transport-security');
  });
});

describe('the description of the API', () => {
  it('is OpenAPI 3.1, with the same rules that validate', async () => {
    const { body } = await server().get('/api/openapi.json').expect(200);
    expect(body.openapi).toBe('3.1.0');
    const { Ask: schema, Problem: problem } = body.components.schemas;
    expect(schema.required).toEqual(['item']);
    expect(schema.properties.on).toMatchObject({ type: 'string', format: 'date' });
    expect(schema.properties.count.type).toEqual(['integer', 'null']);
    expect(problem.required).toContain('code');
    const operation = body.paths['/api/v1/things'].post;
    expect(operation.operationId).toBe('things.ask');
    expect(operation.responses.default.content).toHaveProperty('application/problem+json');
    expect(operation.parameters[0].name).toBe('Idempotency-Key');
    expect(openApiOf(app).paths).toEqual(body.paths);
  });

  it('can be browsed without the internet', async () => {
    const page = await server().get('/api').expect(200);
    expect(page.text).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(page.headers['content-security-policy']).toContain(
      "script-src 'self'".replace('script-src', 'default-src'),
    );
    await server().get('/api/swagger-ui-bundle.js').expect(200);
    await server().get('/api/swagger-ui-init.js').expect(200);
  });
});

describe('health', () => {
  it('says which part is not ready, and why', async () => {
    const health = app.get(Health);
    expect((await server().get('/health').expect(200)).body).toEqual({ ready: true, parts: {} });
    health.register({ name: 'database', check: () => Promise.resolve(null) });
    health.register({ name: 'temporal', check: () => Promise.resolve('temporal.unreachable') });
    health.register({ name: 'worker', check: () => Promise.reject(new Error('secret')) });
    const { body } = await server().get('/health').expect(503);
    expect(body).toMatchObject({
      ready: false,
      parts: {
        database: { ready: true },
        temporal: { ready: false, why: { zh: 'Temporal 无法连接' } },
        worker: { ready: false },
      },
    });
    expect(JSON.stringify(body)).not.toContain('secret');
  });
});

describe('a route that does not say who may use it', () => {
  @Controller('open')
  class OpenController {
    @Get('door')
    door(): void {}
  }

  @Module({ imports: [HttpModule], controllers: [OpenController] })
  class OpenModule {}

  it('stops the start', async () => {
    await expect(start(OpenModule)).rejects.toThrow('GET /open/door');
  });
});
