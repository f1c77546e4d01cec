import { mkdtempSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLock } from './postgres-leftovers.mjs';
import { eventually } from './ports.mjs';
import { commandLine, launch, readRecord, stopLeftover } from './processes.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tongban-spec-'));
afterAll(() => rmSync(folder, { recursive: true }));

const record = join(folder, 'sleeper.json');
const log = join(folder, 'sleeper.log');
const sleeper = (script = 'setInterval(() => {}, 1000)') =>
  launch({ command: process.execPath, args: ['-e', script], log, record });

describe('a program that we look after', () => {
  it('is recorded while it runs, and stopped on request', async () => {
    const running = sleeper();
    expect(readRecord(record)?.pid).toBe(running.pid);
    await running.stop('SIGTERM', 5_000);
    expect(await running.exited).toBe('SIGTERM');
    expect(running.isRunning()).toBe(false);
    expect(existsSync(record)).toBe(false);
  });

  it('is killed when it does not heed', async () => {
    const running = sleeper(
      "process.on('SIGTERM', () => {}); console.log('deaf'); setInterval(() => {}, 1000)",
    );
    await eventually(() => Promise.resolve(readFileSync(log, 'utf8').includes('deaf')), { within: 5_000 });
    await running.stop('SIGTERM', 100);
    expect(await running.exited).toBe('SIGKILL');
  });

  it('that cannot be started at all has ended, and says why', async () => {
    const missing = launch({ command: join(folder, 'nothing-here'), args: [], log });
    expect(await missing.exited).toContain('ENOENT');
  });
});

describe('what an earlier supervisor left behind', () => {
  it('is found by its record and stopped', async () => {
    const running = sleeper();
    expect(await stopLeftover(record, 'SIGTERM', 5_000)).toBe(true);
    expect(await running.exited).toBe('SIGTERM');
    expect(existsSync(record)).toBe(false);
  });

  it('is left alone when its number now belongs to somebody else', async () => {
    const stranger = sleeper();
    writeFileSync(record, JSON.stringify({ pid: stranger.pid, argv: ['postgres', '-D', '/data'] }));
    expect(await stopLeftover(record, 'SIGKILL', 0)).toBe(false);
    expect(stranger.isRunning()).toBe(true);
    await stranger.stop('SIGKILL', 0);
  });

  it.each(['', 'not json', '{"pid":1,"argv":["init"]}', '{"pid":"7","argv":[]}', '{"pid":7}'])(
    'is nobody when the record says %j',
    (content) => {
      writeFileSync(record, content);
      expect(readRecord(record)).toBeNull();
    },
  );

  it('is nobody when there is no record', async () => {
    expect(readRecord(join(folder, 'no-such-record'))).toBeNull();
    expect(await stopLeftover(join(folder, 'no-such-record'), 'SIGTERM', 0)).toBe(false);
  });

  it("is read from PostgreSQL's own lock file", () => {
    expect(readLock('4711\n/data\n1763890000\n5432\n')).toBe(4711);
    expect(readLock('')).toBeNull();
    expect(readLock('-3\n')).toBeNull();
  });
});

describe('the command line of a process', () => {
  it('is what it was started as', () => {
    expect(commandLine(process.pid)).toContain('node');
  });

  it('is empty when there is no such process', () => {
    expect(commandLine(2 ** 30)).toBe('');
  });
});
