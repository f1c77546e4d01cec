import { readdirSync, readFileSync } from 'node:fs';

/** What /proc/<pid>/stat tells of a process; times in ticks of a hundredth of a second. */
interface ProcessStat {
  readonly parent: number;
  readonly ownTicks: number;
  /** Of children that have ended and were waited for. */
  readonly buriedTicks: number;
}

const TICKS_A_SECOND = 100;

/** A process and all below it, but for `others` and what is below them: PostgreSQL with its backends, one server with its helpers. */
export function processTree(root: number, others: readonly number[] = []): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? readStat(Number(name)) : null;
    if (stat) parents.set(Number(name), stat.parent);
  }
  const tree = [root];
  for (const pid of tree)
    for (const [child, parent] of parents) if (parent === pid && !others.includes(child)) tree.push(child);
  return tree;
}

/** Processor time that a tree has used so far, in milliseconds; backends that came and went are in it. */
export function processorTime(root: number, others: readonly number[] = []): number {
  const stats = processTree(root, others).map(readStat);
  const ticks = stats.reduce((sum, stat) => sum + (stat ? stat.ownTicks + stat.buriedTicks : 0), 0);
  return (ticks * 1000) / TICKS_A_SECOND;
}

/** Memory of a tree in MiB, what its processes share counted once between them (PSS). */
export function memoryOf(root: number, others: readonly number[] = []): number {
  const kib = processTree(root, others).reduce((sum, pid) => sum + proportionalKib(pid), 0);
  return Math.round(kib / 1024);
}

/** How busy the whole machine was so far, in milliseconds of one processor. */
export function machineTime(): number {
  const [, ...ticks] = (readFileSync('/proc/stat', 'utf8').split('\n')[0] ?? '')
    .trim()
    .split(/\s+/)
    .map(Number);
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0] = ticks;
  return ((user + nice + system + irq + softirq) * 1000) / TICKS_A_SECOND;
}

function readStat(pid: number): ProcessStat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name may hold blanks and brackets; what follows the last bracket is numbers.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const at = (index: number): number => Number(fields[index]);
    return { parent: at(1), ownTicks: at(11) + at(12), buriedTicks: at(13) + at(14) };
  } catch {
    return null;
  }
}

function proportionalKib(pid: number): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
