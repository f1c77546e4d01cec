import { keepRunning } from './keep-running.mjs';
import type { Running } from './processes.mjs';
import { eventually } from './ports.mjs';

interface Puppet extends Running {
  die(how: string): void;
}

function puppet(): Puppet {
  let die: (how: string) => void = () => undefined;
  let alive = true;
  const exited = new Promise<string>((resolve) => {
    die = (how) => {
      alive = false;
      resolve(how);
    };
  });
  return {
    pid: 1,
    exited,
    isRunning: () => alive,
    stop: (signal) => Promise.resolve(die(signal)),
    die: (how) => die(how),
  };
}

function stage() {
  const started: Puppet[] = [];
  const said: string[] = [];
  let obstacles = 0;
  const start = (): Promise<Running> => {
    if (obstacles > 0) {
      obstacles -= 1;
      return Promise.reject(new Error('the port is busy'));
    }
    const one = puppet();
    started.push(one);
    return Promise.resolve(one);
  };
  const server = {
    name: 'It',
    start,
    stop: (one: Running) => one.stop('SIGTERM', 0),
    say: (text: string) => said.push(text),
  };
  return { started, said, server, obstruct: (times: number) => (obstacles = times) };
}

const sooner = (holds: () => boolean) =>
  eventually(() => Promise.resolve(holds()), { within: 5_000, every: 5 });

describe('a server that is kept running', () => {
  it('comes back when it dies, and says so', async () => {
    const { started, said, server } = stage();
    let returns = 0;
    const kept = await keepRunning({ ...server, onReturn: () => (returns += 1) });
    started[0]?.die('SIGKILL');
    expect(await sooner(() => returns === 1)).toBe(true);
    expect(kept.deaths()).toBe(1);
    expect(said).toEqual(['It died (SIGKILL); it is started again', 'It is back']);
    await kept.stop();
  });

  it('is tried again, less and less often, while it does not start', async () => {
    const { started, said, server, obstruct } = stage();
    const kept = await keepRunning(server);
    obstruct(2);
    const since = performance.now();
    started[0]?.die('exit code 1');
    expect(await sooner(() => started.length === 2)).toBe(true);
    expect(performance.now() - since).toBeGreaterThan(200 + 400 + 800 - 50);
    expect(said.filter((line) => line === 'It does not start: the port is busy')).toHaveLength(2);
    await kept.stop();
  });

  it('stays down once it was stopped', async () => {
    const { started, server } = stage();
    const kept = await keepRunning(server);
    await kept.stop();
    expect(started).toHaveLength(1);
    expect(started[0]?.isRunning()).toBe(false);
    expect(kept.deaths()).toBe(0);
  });

  it('can be stopped while it waits to be started again', async () => {
    const { started, server, obstruct } = stage();
    const kept = await keepRunning(server);
    obstruct(100);
    started[0]?.die('SIGKILL');
    await sooner(() => kept.deaths() === 1);
    await kept.stop();
    expect(started).toHaveLength(1);
  });

  it('fails at once when it does not even come up the first time', async () => {
    const { server, obstruct } = stage();
    obstruct(1);
    await expect(keepRunning(server)).rejects.toThrow('the port is busy');
  });
});
