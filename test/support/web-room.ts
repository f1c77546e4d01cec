import { chromium, type Browser, type Page } from 'playwright-core';
import type { DataSource } from 'typeorm';
import { parseInstant } from '../../libs/calendar/index.js';
import { SandboxClock } from '../../libs/platform/business-clock.js';
import { readConfig, type Environment } from '../../libs/platform/config.js';
import { createDataSource } from '../../libs/platform/database/index.js';
import { connectTemporal } from '../../libs/relay/index.js';
import { BellMover, moveTime } from '../../libs/sandbox/index.js';
import { PASSWORD } from '../../tools/look/pages.mjs';
import { visit } from '../../tools/look/visit.mjs';

/** As long as a page may take where the machine is busy with ten other things. */
export const PATIENCE_MS = 60_000;

interface Visitor {
  readonly who?: string;
  readonly language?: 'zh' | 'en';
  readonly width?: number;
}

/** A real browser before the product that `npm test` has brought up, and how to let its time pass. */
export class WebRoom {
  /** What went wrong on pages without anybody having asked for it. */
  readonly troubles: string[] = [];
  private readonly tokens = new Map<string, string>();

  private constructor(
    readonly browser: Browser,
    readonly origin: string,
    private readonly servers: Environment,
  ) {}

  static async open(): Promise<WebRoom> {
    const product = process.env['TEST_PRODUCT'];
    const executablePath = process.env['TEST_BROWSER'];
    if (!product || !executablePath) throw new Error('no product: run this by npm test -- test/browser');
    const { origin, ...servers } = JSON.parse(product) as Record<string, string> & { origin: string };
    const browser = await chromium.launch({
      executablePath,
      timeout: PATIENCE_MS,
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    });
    return new WebRoom(browser, origin, servers);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Somebody at a screen of their own. */
  async visit(visitor: Visitor = {}): Promise<Page> {
    const page = await visit(this.browser, { origin: this.origin, ...visitor });
    page.on('pageerror', (error) => this.troubles.push(`${visitor.who ?? 'anyone'}: ${error.message}`));
    page.on('console', (said) => {
      if (said.text().includes('Content Security Policy')) this.troubles.push(said.text());
    });
    return page;
  }

  /** A second window of the same person. */
  async alsoOpen(page: Page, path: string): Promise<Page> {
    const other = await page.context().newPage();
    await other.goto(path);
    return other;
  }

  /** Ends the session of whoever sits there, from somewhere else. */
  async endSession(page: Page): Promise<void> {
    const cookies = await page.context().cookies();
    const token = cookies.find(({ name }) => name.endsWith('tongban_session'))?.value ?? '';
    await this.call(token, 'DELETE', 'sessions/current');
  }

  /** The API, as somebody beside who needs no screen. */
  async askAs<Answer>(who: string, method: 'GET' | 'POST', path: string, body?: object): Promise<Answer> {
    const token = this.tokens.get(who) ?? (await this.tokenFor(who));
    return (await this.call(token, method, path, body)) as Answer;
  }

  private async tokenFor(username: string): Promise<string> {
    const body = { username, password: PASSWORD };
    const { token } = (await this.call('', 'POST', 'sessions', body)) as { token: string };
    this.tokens.set(username, token);
    return token;
  }

  private async call(token: string, method: string, path: string, body?: object): Promise<unknown> {
    const answer = await fetch(`${this.origin}/api/v1/${path}`, {
      method,
      headers: {
        ...(token === '' ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text === '' ? undefined : JSON.parse(text);
  }

  async now(): Promise<Date> {
    return this.inDatabase((db) => new SandboxClock(db).now());
  }

  /** Lets business time pass for everybody, through the workflows. */
  async pass(to: string): Promise<void> {
    const client = await connectTemporal(readConfig(this.servers).temporal);
    try {
      await this.inDatabase((db) =>
        moveTime({ db, clock: new SandboxClock(db), mover: new BellMover(client) }, parseInstant(to)),
      );
    } finally {
      await client.connection.close();
    }
  }

  /** What nobody could do by hand, such as ten thousand applications. */
  async inDatabase<T>(work: (db: DataSource) => Promise<T>): Promise<T> {
    const url = this.servers['DATABASE_URL'] ?? '';
    const db = await createDataSource({ url, poolSize: 2, applicationName: 'test' }).initialize();
    return work(db).finally(() => db.destroy());
  }
}
