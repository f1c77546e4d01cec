import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request, { type Test } from 'supertest';
import { startApi } from '../../apps/api/start-api.js';
import { parseInstant } from '../../libs/calendar/index.js';
import { openAccount, type AccountDraft, type Role } from '../../libs/identity/index.js';
import { SandboxClock } from '../../libs/platform/business-clock.js';
import { readConfig } from '../../libs/platform/config.js';
import { createLog } from '../../libs/platform/log.js';
import { scratchLedger, type ScratchDatabase } from './scratch-database.js';

export const REGION = '433100';
const PASSWORD = 'Tongban-2026!';
const OFFICES = { hasDepartment: () => true, hasRegion: () => true };

/** The API on a database of one spec's own, in a sandbox whose time the spec sets, with people who have signed in. */
export class ApiRoom {
  private readonly tokens = new Map<string, string>();
  private names = 0;

  private constructor(
    readonly scratch: ScratchDatabase,
    readonly app: NestExpressApplication,
    private readonly folder: string,
  ) {}

  static async open(): Promise<ApiRoom> {
    const scratch = await scratchLedger();
    const folder = await mkdtemp(join(tmpdir(), 'api-room-'));
    const config = readConfig({
      DATABASE_URL: scratch.url,
      TONGBAN_DATA: folder,
      TONGBAN_SANDBOX: 'true',
      NODE_ENV: 'test',
    });
    return new ApiRoom(scratch, await startApi(config, createLog('silent')), folder);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.scratch.drop();
    await rm(this.folder, { recursive: true });
  }

  setTime(at: string): Promise<void> {
    return new SandboxClock(this.scratch.db).moveTo(parseInstant(at));
  }

  /** Opens an account for `who` (`dept:NRP`, `head:NRP`, `window`, `supervisor` …) and signs it in. */
  async admit(who: string, draft: Partial<AccountDraft> = {}): Promise<void> {
    const [kind = '', department] = who.split(/[:@]/);
    const role = (kind === 'dept' ? 'officer' : kind) as Role;
    const office = OFFICE_OF[role]?.(department) ?? {};
    const username = `person-${++this.names}`;
    const account = { username, name: who, role, password: PASSWORD, ...office, ...draft };
    await openAccount(this.scratch.db, OFFICES, account);
    const { body } = await request(this.app.getHttpServer())
      .post('/api/v1/sessions')
      .send({ username, password: PASSWORD });
    this.tokens.set(who, (body as { token: string }).token);
  }

  get(who: string, path: string): Test {
    return this.ask(who, 'get', path);
  }

  post(who: string, path: string, body: object = {}, key?: string): Test {
    return this.ask(who, 'post', path, key).send(body);
  }

  patch(who: string, path: string, body: object, key?: string): Test {
    return this.ask(who, 'patch', path, key).send(body);
  }

  put(who: string, path: string, body: object, key?: string): Test {
    return this.ask(who, 'put', path, key).send(body);
  }

  delete(who: string, path: string): Test {
    return this.ask(who, 'delete', path);
  }

  upload(who: string, path: string, name: string, content: Buffer): Test {
    return this.ask(who, 'post', path).attach('file', content, name);
  }

  tokenOf(who: string): string {
    const token = this.tokens.get(who);
    if (token === undefined) throw new Error(`${who} has not signed in`);
    return token;
  }

  private ask(
    who: string,
    method: 'get' | 'post' | 'patch' | 'put' | 'delete',
    path: string,
    key?: string,
  ): Test {
    const token = this.tokenOf(who);
    const asked = request(this.app.getHttpServer())[method](`/api/v1/${path}`);
    asked.set('Authorization', `Bearer ${token}`);
    return key === undefined ? asked : asked.set('Idempotency-Key', key);
  }
}

const applicant = { name: '示例食品有限公司', creditCode: '91433101MA4Q7K2P8Q' };
const inDepartment = (department = '') => ({ department, region: REGION });

const OFFICE_OF: Partial<Record<Role, (department?: string) => Partial<AccountDraft>>> = {
  applicant: () => ({ applicant }),
  window: () => ({ region: REGION }),
  officer: inDepartment,
  head: inDepartment,
};
