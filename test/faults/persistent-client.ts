import { randomUUID } from 'node:crypto';
import { pause } from './running-product.js';

/** What became of a command, as far as its sender knows. */
export interface Entry {
  readonly project: string;
  readonly step: string;
  readonly do: string;
  readonly key: string;
  outcome: 'invoked' | 'acknowledged' | 'refused';
  /** The number of the newest fact in the answer. */
  fact?: number;
  /** How often it had to be sent until there was an answer. */
  sent: number;
}

interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown>;
}

/** An answer that it cannot be done just now. */
interface Unavailable {
  readonly asked: string;
  readonly code: unknown;
  readonly retryAfter: string | null;
  readonly ms: number;
}

const PASSWORD = 'Xiangxi-2026';

/** A client that keeps its own log outside of the system, and asks again under the same key until it knows. */
export class PersistentClient {
  readonly log: Entry[] = [];
  readonly unavailable: Unavailable[] = [];
  private readonly tokens = new Map<string, string>();

  constructor(private readonly api: string) {}

  async signIn(username: string): Promise<void> {
    const { body } = await this.persist('', 'POST', '/sessions', { username, password: PASSWORD });
    this.tokens.set(username, String(body['token']));
  }

  /** Registers a project and takes one of its steps from submission to decision and delivery, by three people. */
  async liveOnce(): Promise<void> {
    const registration = { name: '矮寨冷链仓库', type: 'SOC_SMALL', region: '433101', facts: FACTS };
    const { body } = await this.persist('youshui', 'POST', '/projects', registration);
    const project = String(body['id']);
    const steps = body['steps'] as { id: string; item: string }[];
    const step = steps.find(({ item }) => item === 'PLN-05')?.id ?? '';
    await this.command('youshui', project, step, 'submit');
    await this.command('jishou-window', project, step, 'accept');
    await this.command('jishou-nrp', project, step, 'grant');
    await this.command('jishou-nrp', project, step, 'refuse', { reason: '已作出决定,应当被拒绝' });
    const left = steps.find(({ item }) => item === 'MUN-04')?.id ?? '';
    await this.command('youshui', project, left, 'submit');
  }

  private async command(
    as: string,
    project: string,
    step: string,
    name: string,
    form: object = {},
  ): Promise<void> {
    const entry: Entry = { project, step, do: name, key: randomUUID(), outcome: 'invoked', sent: 0 };
    this.log.push(entry);
    const answer = await this.persist(as, 'POST', `/steps/${step}/${name}`, form, entry);
    entry.outcome = answer.status < 300 ? 'acknowledged' : 'refused';
    if (entry.outcome === 'acknowledged') entry.fact = Number(answer.body['fact']);
  }

  /** An answer that is lost, or a 503, leaves it open what happened: the same request again, under the same key. */
  private async persist(
    as: string,
    method: string,
    path: string,
    form: object,
    entry?: Entry,
  ): Promise<Answer> {
    const key = entry?.key ?? randomUUID();
    for (;;) {
      if (entry) entry.sent += 1;
      const answer = await this.send(as, method, path, form, key).catch(() => null);
      if (answer && answer.status < 500) return answer;
      await pause(150);
    }
  }

  private async send(as: string, method: string, path: string, form: object, key: string): Promise<Answer> {
    const headers = {
      authorization: `Bearer ${this.tokens.get(as) ?? ''}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    };
    const signal = AbortSignal.timeout(10_000);
    const began = performance.now();
    const body = JSON.stringify(form);
    const response = await fetch(`${this.api}${path}`, { method, headers, body, signal });
    const answer = (await response.json()) as Record<string, unknown>;
    if (response.status === 503) {
      const retryAfter = response.headers.get('retry-after');
      this.unavailable.push({
        asked: `${method} ${path}`,
        code: answer['code'],
        retryAfter,
        ms: performance.now() - began,
      });
    }
    return { status: response.status, body: answer };
  }
}

const FACTS = {
  invest_mode: 'ENTERPRISE',
  approval_mode: 'FILING',
  land_mode: 'EXISTING',
  eia_class: 'EXEMPT',
  in_urban_plan_area: true,
  waste_disposal: true,
};
