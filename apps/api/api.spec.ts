import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import {
  mayEver,
  openAccount,
  ROLES,
  type AccountDraft,
  type Action,
  type Role,
} from '../../libs/identity/index.js';
import { readConfig } from '../../libs/platform/config.js';
import { Routes, type Route } from '../../libs/platform/http/index.js';
import { createLog } from '../../libs/platform/log.js';
import { scratchLedger, type ScratchDatabase } from '../../test/support/scratch-database.js';
import { startApi } from './start-api.js';

const PASSWORD = 'Tongban-2026!';
const office = { department: 'NRP', region: '433100' };
const applicant = { name: '示例食品有限公司', creditCode: '91433101MA4Q7K2P8Q' };
const OFFICES: Partial<Record<Role, Partial<AccountDraft>>> = {
  applicant: { applicant },
  window: { region: office.region },
  officer: office,
  head: office,
};
const ACCOUNT_ROLES = ROLES.filter((role) => role !== 'system');

let scratch: ScratchDatabase;
let folder: string;
let app: NestExpressApplication;
const tokens = new Map<Role, string>();

const server = () => request(app.getHttpServer());

beforeAll(async () => {
  scratch = await scratchLedger();
  folder = await mkdtemp(join(tmpdir(), 'api-'));
  app = await startApi(readConfig({ DATABASE_URL: scratch.url, TONGBAN_DATA: folder }), createLog('silent'));
  const offices = { hasDepartment: () => true, hasRegion: () => true };
  for (const role of ACCOUNT_ROLES) {
    const draft = { username: `a.${role}`, name: role, role, ...OFFICES[role], password: PASSWORD };
    await openAccount(scratch.db, offices, draft);
    const { body } = await server()
      .post('/api/v1/sessions')
      .send({ username: draft.username, password: PASSWORD });
    tokens.set(role, body.token);
  }
}, 60_000);

afterAll(async () => {
  await app.close();
  await scratch.drop();
  await rm(folder, { recursive: true });
});

interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly 'x-access'?: string;
}
interface Schema {
  readonly properties?: Record<string, { description?: string; $ref?: string; allOf?: unknown }>;
}

describe('the API as it is described', () => {
  let document: {
    paths: Record<string, Record<string, Operation>>;
    components: { schemas: Record<string, Schema> };
  };

  beforeAll(async () => {
    document = (await server().get('/api/openapi.json').expect(200)).body;
  });

  const operations = (): Operation[] => Object.values(document.paths).flatMap((path) => Object.values(path));

  it('says of every route in two languages what it does, and who may use it', () => {
    const silent = operations().filter(({ summary }) => summary === undefined || summary === '');
    expect(silent.map(({ operationId }) => operationId)).toEqual([]);
    expect(operations().filter((operation) => operation['x-access'] === undefined)).toEqual([]);
    const names = operations().map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says of every field what it means', () => {
    const silent = Object.entries(document.components.schemas)
      .filter(([name]) => name !== 'Problem')
      .flatMap(([name, { properties = {} }]) =>
        Object.entries(properties).map(([field, schema]) => ({ name, field, schema })),
      )
      .filter(({ schema }) => schema.description === undefined && schema.$ref === undefined);
    expect([...new Set(silent.map(({ field }) => field))]).toEqual([]);
  });

  it('names no schema that it does not have', () => {
    const named = JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]*)"/g);
    const missing = [...new Set([...named].map(([, name = '']) => name))].filter(
      (name) => document.components.schemas[name] === undefined,
    );
    expect(missing).toEqual([]);
  });

  it('has every route that there is', () => {
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const there = app
      .get(Routes)
      .all()
      .map(({ method, path }) => `${method} ${addressOf(path).replace(/:(\w+)/g, '{$1}')}`);
    expect(there.filter((route) => !described.includes(route))).toEqual([]);
  });
});

/** As a client asks for it, with the names of its parameters. */
function addressOf(path: string): string {
  return path.startsWith('health') ? `/${path}` : `/api/v1/${path}`;
}

describe('every route', () => {
  const guarded = (): (Route & { action: Action })[] =>
    app
      .get(Routes)
      .all()
      .flatMap((route) => (route.access.public ? [] : [{ ...route, action: route.access.action as Action }]));

  const ask = ({ method, path }: Route, headers: Record<string, string>) => {
    const address = addressOf(path).replace(/:\w+/g, '018f0000-0000-7000-8000-000000000001');
    const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
    return server()[verb](address).set(headers);
  };

  it('is closed to who has not signed in', async () => {
    for (const route of guarded()) {
      const { status } = await ask(route, {});
      expect({ route: `${route.method} ${route.path}`, status }).toEqual({
        route: `${route.method} ${route.path}`,
        status: 401,
      });
    }
  });

  it.each(ACCOUNT_ROLES)(
    'is open to a(n) %s where the policy table says so, and closed elsewhere',
    async (role) => {
      // Signing out would end what the other routes are asked with.
      const routes = guarded().filter(
        ({ method, path }) => !(method === 'DELETE' && path === 'sessions/current'),
      );
      for (const route of routes) {
        const { body } = await ask(route, { Authorization: `Bearer ${tokens.get(role) ?? ''}` });
        const closed = (body as { code?: string }).code === 'access.role';
        expect({ route: `${route.method} ${route.path}`, closed }).toEqual({
          route: `${route.method} ${route.path}`,
          closed: !mayEver(role, route.action),
        });
      }
    },
  );

  it('answers nonsense with a refusal and never with a failure of its own', async () => {
    const failures: string[] = [];
    for (const route of guarded()) {
      for (const role of ACCOUNT_ROLES) {
        const { status } = await ask(route, {
          Authorization: `Bearer ${tokens.get(role) ?? ''}`,
          'Idempotency-Key': 'k',
        });
        if (status >= 500) failures.push(`${role}: ${route.method} ${route.path}`);
        if (route.path === 'sessions/current') tokens.delete(role);
      }
    }
    expect(failures).toEqual([]);
  }, 60_000);
});

describe('health', () => {
  it('tells that nobody waits for the clocks', async () => {
    const { body } = await server().get('/health').expect(503);
    expect(body).toMatchObject({
      ready: false,
      parts: { database: { ready: true }, worker: { ready: false } },
    });
    await server().get('/health/live').expect(200, { live: true });
  });
});
