import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { RehearsalEvent } from './print/watched-performance.js';

export interface PlayerEnd {
  /** 0: as the script says; 1: otherwise; else the sandbox under it failed. */
  readonly code: number;
  /** The last lines that it said beside what it told. */
  readonly said: string;
}

export interface Player {
  readonly ended: Promise<PlayerEnd>;
  stop(): void;
}

const LINES_KEPT = 20;

/** Plays a script as `npm run rehearse` does, on servers of its own, and passes on what it tells while it plays. */
export function startPlayer(program: string, file: string, heard: (event: RehearsalEvent) => void): Player {
  const child = spawn(process.execPath, [program, file, '--watch'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => heard(JSON.parse(line) as RehearsalEvent));
  createInterface({ input: child.stderr }).on('line', (line) => {
    said.push(line);
    if (said.length > LINES_KEPT) said.shift();
  });
  const ended = new Promise<PlayerEnd>((resolve) => {
    child.once('error', (error) => resolve({ code: 3, said: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 3, said: said.join('\n') }));
  });
  return { ended, stop: () => void child.kill('SIGTERM') };
}
