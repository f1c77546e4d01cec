import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Part = 'api' | 'worker' | 'temporal' | 'postgres';

/** The whole product as `npm start` runs it, in a sandbox of its own, with its parts within reach of a kill -9. */
export class RunningProduct {
  private said = '';

  private constructor(
    private readonly supervisor: ChildProcess,
    readonly folder: string,
    readonly port: number,
  ) {}

  static async start(): Promise<RunningProduct> {
    const folder = mkdtempSync(join(tmpdir(), 'tongban-faults-'));
    const port = await freePort();
    const env = {
      ...process.env,
      TONGBAN_DATA: folder,
      TONGBAN_SANDBOX: 'true',
      PORT: String(port),
      NODE_OPTIONS: '',
      NODE_ENV: '',
    };
    const supervisor = spawn(process.execPath, ['tools/start.mjs'], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const product = new RunningProduct(supervisor, folder, port);
    supervisor.stdout.on('data', (chunk) => (product.said += String(chunk)));
    supervisor.stderr.on('data', (chunk) => (product.said += String(chunk)));
    await product.until(() => product.said.includes('is ready'), 120_000);
    return product;
  }

  get api(): string {
    return `http://127.0.0.1:${this.port}/api/v1`;
  }

  address(name: 'DATABASE_URL' | 'TEMPORAL_ADDRESS'): string {
    const addresses = JSON.parse(this.record('addresses')) as Record<string, string>;
    return addresses[name] ?? '';
  }

  /** kill -9, now; the supervisor brings it up again. */
  kill(...parts: Part[]): void {
    for (const part of parts) process.kill(this.pidOf(part), 'SIGKILL');
  }

  /** It is there, and answers nobody: neither it nor what it has forked gets the processor until it is thawed. */
  freeze(part: Part): void {
    this.signalAll(part, 'SIGSTOP');
  }

  thaw(part: Part): void {
    this.signalAll(part, 'SIGCONT');
  }

  /** Temporal is killed and everything that it knew is gone. */
  wipeTemporal(): void {
    this.kill('temporal');
    for (const file of ['temporal.db', 'temporal.db-wal', 'temporal.db-shm']) {
      rmSync(join(this.folder, 'temporal', file), { force: true });
    }
  }

  async healed(within = 60_000): Promise<void> {
    await this.until(async () => {
      const answer = await fetch(`http://127.0.0.1:${this.port}/health`, {
        signal: AbortSignal.timeout(3_000),
      }).catch(() => null);
      return answer?.ok === true;
    }, within);
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.supervisor.once('exit', resolve));
    this.supervisor.kill('SIGTERM');
    await gone;
    rmSync(this.folder, { recursive: true, force: true });
  }

  async until(holds: () => boolean | Promise<boolean>, within: number): Promise<void> {
    for (const end = Date.now() + within; !(await holds()); await pause(100)) {
      if (Date.now() > end)
        throw new Error(`It did not happen in ${within} ms. The product said:\n${this.said}`);
    }
  }

  /** The parent first: what is stopped forks no more. */
  private signalAll(part: Part, signal: NodeJS.Signals): void {
    const pid = this.pidOf(part);
    process.kill(pid, signal);
    for (const child of childrenOf(pid)) signalIfThere(child, signal);
  }

  private pidOf(part: Part): number {
    const { pid } = JSON.parse(this.record(part)) as { pid: number };
    return pid;
  }

  private record(name: string): string {
    return readFileSync(join(this.folder, 'run', `${name}.json`), 'utf8');
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function childrenOf(pid: number): number[] {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}

/** A child may be gone by itself in the meantime. */
function signalIfThere(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
