import type { AddressInfo } from 'node:net';
import { ApiRoom } from '../support/api-room.js';

let room: ApiRoom;
let origin: string;

beforeAll(async () => {
  room = await ApiRoom.open();
  await room.setTime('2026-03-02T09:00');
  await room.admit('applicant');
  await room.admit('window');
  await room.admit('dept:NRP');
  await room.admit('supervisor');
  await room.admit('stranger', {
    role: 'applicant',
    applicant: { name: '别的公司', creditCode: '91430100MABCDE12XH' },
  });
  const server = room.app.getHttpServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 60_000);

afterAll(() => room.close());

interface Told {
  readonly type: string;
  readonly projects: readonly string[];
}

/** Somebody who listens: what was said until now, and how to wait for more. */
class Listener {
  readonly heard: Told[] = [];
  ended = false;
  private readonly hangingUp = new AbortController();

  static async as(who: string): Promise<Listener> {
    const listener = new Listener();
    const headers = { Accept: 'text/event-stream', Authorization: `Bearer ${room.tokenOf(who)}` };
    const answer = await fetch(`${origin}/api/v1/live`, { headers, signal: listener.hangingUp.signal });
    if (!answer.ok || !answer.body) throw new Error(`${who}: ${answer.status}`);
    void listener.read(answer.body).catch(() => undefined);
    await listener.until(({ type }) => type === 'here');
    return listener;
  }

  async until(wanted: (told: Told) => boolean): Promise<Told> {
    for (const end = Date.now() + 10_000; Date.now() < end; await pause()) {
      const found = this.heard.find(wanted);
      if (found) return found;
    }
    throw new Error(`only heard ${JSON.stringify(this.heard)}`);
  }

  hears(project: string): Promise<Told> {
    return this.until(({ projects }) => projects.includes(project));
  }

  async untilEnded(): Promise<void> {
    for (const end = Date.now() + 10_000; !this.ended; await pause())
      if (Date.now() > end) throw new Error('the line still holds');
  }

  hangUp(): void {
    this.hangingUp.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of body) {
      text += decoder.decode(chunk, { stream: true });
      const events = text.split('\n\n');
      text = events.pop() ?? '';
      this.heard.push(...events.flatMap(toldBy));
    }
    this.ended = true;
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

function toldBy(event: string): Told[] {
  const type = /^event: (.*)$/m.exec(event)?.[1];
  if (type === undefined) return [];
  const data = JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? '{}') as { projects?: string[] };
  return [{ type, projects: data.projects ?? [] }];
}

async function register(): Promise<{ id: string; step: string }> {
  const { body } = await room
    .post('applicant', 'projects', {
      name: '矮寨冷链仓库',
      type: 'SOC_SMALL',
      region: '433100',
      facts: {
        invest_mode: 'ENTERPRISE',
        approval_mode: 'FILING',
        land_mode: 'EXISTING',
        eia_class: 'EXEMPT',
        in_urban_plan_area: true,
        needs_fire_design: true,
        power_voltage: 'LOW',
        water_supply: true,
      },
    })
    .expect(201);
  const steps = body.steps as { id: string; item: string }[];
  return { id: body.id, step: steps.find(({ item }) => item === 'PLN-05')?.id ?? '' };
}

describe('who listens', () => {
  it('hears which project has changed, and what of those that one may not see, nothing', async () => {
    const [own, window, officer, supervisor, stranger] = await Promise.all(
      ['applicant', 'window', 'dept:NRP', 'supervisor', 'stranger'].map((who) => Listener.as(who)),
    );
    const project = await register();
    for (const one of [own, window, officer, supervisor]) await one?.hears(project.id);
    await room.post('applicant', `steps/${project.step}/submit`).expect(200);
    await officer?.until(({ projects }) => projects.includes(project.id));
    expect(stranger?.heard).toEqual([{ type: 'here', projects: [] }]);
    for (const one of [own, window, officer, supervisor, stranger]) one?.hangUp();
  });

  it('hears it once for many changes of a moment', async () => {
    const project = await register();
    const officer = await Listener.as('dept:NRP');
    await room.post('applicant', `steps/${project.step}/submit`, {}, 'once').expect(200);
    await room.post('window', `steps/${project.step}/accept`).expect(200);
    await officer.hears(project.id);
    expect(officer.heard.length).toBeLessThanOrEqual(4);
    officer.hangUp();
  });

  it('is let go when the session ends', async () => {
    await room.admit('leaving', { role: 'supervisor' });
    const leaving = await Listener.as('leaving');
    await room.delete('leaving', 'sessions/current').expect(204);
    await leaving.until(({ type }) => type === 'over');
    await leaving.untilEnded();
  });

  it('has so many lines and no more', async () => {
    const lines = await Promise.all(Array.from({ length: 8 }, () => Listener.as('supervisor')));
    await room.get('supervisor', 'live').set('Accept', 'text/event-stream').expect(429);
    lines[0]?.hangUp();
    await eventually(async () => {
      const again = await Listener.as('supervisor').catch(() => null);
      again?.hangUp();
      return again !== null;
    });
    for (const line of lines) line.hangUp();
  });

  it('asks for a stream, or is told to', async () => {
    const { body } = await room.get('supervisor', 'live').expect(406);
    expect(body.code).toBe('live.stream-only');
  });
});

async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; !(await holds()); await pause())
    if (Date.now() > end) throw new Error('it never held');
}
