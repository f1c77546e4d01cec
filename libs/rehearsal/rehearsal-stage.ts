import { mkdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';
import { violatesUnique } from '../platform/database/index.js';
import { NotFound } from '../platform/domain/not-found.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import { checkScript } from './check-script.js';
import { startPlayer, type Player, type PlayerEnd } from './player-process.js';
import type { RehearsalEvent } from './print/watched-performance.js';
import { endOrphans, endRun, insertRun, readRun, type RunRecord, type RunState } from './store/runs.js';

export interface StageOptions {
  readonly db: DataSource;
  readonly sandbox: boolean;
  /** Where scripts lie while they are played. */
  readonly folder: string;
  /** `tools/rehearse.mjs`. */
  readonly program: string;
  /** Where the rehearsals lie that come with the product. */
  readonly scripts: string;
}

interface Performing {
  readonly id: string;
  readonly events: RehearsalEvent[];
  readonly player: Player;
  readonly over: Promise<void>;
  stopped: boolean;
}

const STATE_OF_CODE: Readonly<Record<number, RunState>> = { 0: 'held', 1: 'failed' };

/** Where rehearsals are played, one at a time, each in a process and on servers of its own. */
export class RehearsalStage {
  private now: Performing | null = null;

  constructor(readonly options: StageOptions) {}

  /** What was being played when this server died is told as broken. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.options.sandbox) await endOrphans(this.options.db);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.now?.player.stop();
    await this.now?.over;
  }

  refuseElsewhere(): void {
    if (!this.options.sandbox) throw new RuleViolation('sandbox.only', 'docs/decisions/0010');
  }

  async begin(script: string, byId: string | null): Promise<string> {
    this.refuseElsewhere();
    const { title, problems } = await checkScript(script);
    if (problems.length > 0)
      throw new RuleViolation('rehearsal.invalid', 'docs/rehearsals.md', { count: problems.length });
    const id = newId();
    await this.enter({ id, title, script, byId });
    const file = resolve(this.options.folder, `${id}.yaml`);
    await mkdir(this.options.folder, { recursive: true });
    await writeFile(file, script, { mode: 0o600 });
    this.play(id, file);
    return id;
  }

  /** As far as it has come, or as it was kept. */
  async show(id: string): Promise<RunRecord> {
    const run = await readRun(this.options.db, id);
    if (!run) throw new NotFound('rehearsal', id);
    return this.now?.id === id ? { ...run, events: this.now.events } : run;
  }

  async stop(id: string): Promise<void> {
    if (this.now?.id !== id) throw new NotFound('rehearsal', id);
    this.now.stopped = true;
    this.now.player.stop();
    await this.now.over;
  }

  private async enter(run: Parameters<typeof insertRun>[1]): Promise<void> {
    try {
      await insertRun(this.options.db, run);
    } catch (error) {
      if (!violatesUnique(error, 'rehearsal_one_at_a_time')) throw error;
      throw new RuleViolation('rehearsal.one-at-a-time', 'docs/rehearsals.md');
    }
  }

  private play(id: string, file: string): void {
    const events: RehearsalEvent[] = [];
    const player = startPlayer(this.options.program, file, (event) => events.push(event));
    const performing: Performing = {
      id,
      events,
      player,
      stopped: false,
      over: player.ended.then(async (end) => {
        await endRun(this.options.db, id, { events, ...this.comeOf(end) }).finally(() => (this.now = null));
        await rm(file, { force: true });
      }),
    };
    performing.over.catch(() => undefined);
    this.now = performing;
  }

  private comeOf({ code, said }: PlayerEnd): { state: RunState; trouble: string | null } {
    const state = this.now?.stopped === true ? 'stopped' : (STATE_OF_CODE[code] ?? 'broken');
    return { state, trouble: state === 'broken' ? said : null };
  }
}
