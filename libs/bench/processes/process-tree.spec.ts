import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { memoryOf, processorTime, processTree } from './process-tree.js';

const BUSY =
  'const end = Date.now() + 400; while (Date.now() < end); console.log("done"); setTimeout(() => {}, 60_000);';

/** Only where there is a /proc to read. */
const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux('a child that somebody counts for itself is not counted with its parent', async () => {
  const child = spawn(process.execPath, ['-e', BUSY]);
  const pid = child.pid ?? 0;
  await once(child.stdout, 'data');
  expect(processTree(process.pid)).toContain(pid);
  expect(processTree(process.pid, [pid])).not.toContain(pid);
  expect(processorTime(pid)).toBeGreaterThan(50);
  expect(memoryOf(pid)).toBeGreaterThan(5);
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
  expect(processorTime(pid)).toBe(0);
});
