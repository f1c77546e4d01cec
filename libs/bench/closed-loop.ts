import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { TryAgain, type Door } from './doors/door.js';
import { Latencies, type LatencySummary } from './latencies.js';
import type { BenchStep, Errand, Verb, Workload } from './workload.js';

/** Officers look into their inbox before they act on somebody's application. */
const LOOKS_FIRST: ReadonlySet<string> = new Set<Verb>(['accept', 'grant']);
const MOST_TRIES = 20;

export interface LoopOptions {
  readonly door: Door;
  readonly work: Workload;
  readonly clients: number;
  /** Ends the loop; without it, the loop ends with the work. */
  readonly seconds?: number;
  /** Or after so many commands. */
  readonly commands?: number;
  /** Takes over a step after its command, to release it when it may be worked on again. */
  readonly hold?: (step: BenchStep) => void;
}

export interface LoopResult {
  readonly commands: number;
  readonly seconds: number;
  readonly perSecond: number;
  readonly retries: number;
  readonly command: LatencySummary;
  readonly inbox: LatencySummary;
  readonly byVerb: Readonly<Record<string, number>>;
}

/** Closed loop: each client sends its next command when the last one is answered. Retries count in its time. */
export class ClosedLoop {
  private readonly commandTimes = new Latencies();
  private readonly inboxTimes = new Latencies();
  private readonly byVerb: Record<string, number> = {};
  private retries = 0;
  private ended = false;

  constructor(private readonly options: LoopOptions) {}

  async run(): Promise<LoopResult> {
    const began = performance.now();
    const { clients, seconds } = this.options;
    const timer = seconds === undefined ? undefined : setTimeout(() => (this.ended = true), seconds * 1000);
    await Promise.all(Array.from({ length: clients }, () => this.client()));
    clearTimeout(timer);
    return this.result((performance.now() - began) / 1000);
  }

  private result(seconds: number): LoopResult {
    const commands = this.commandTimes.count;
    return {
      commands,
      seconds: Number(seconds.toFixed(1)),
      perSecond: Number((commands / seconds).toFixed(1)),
      retries: this.retries,
      command: this.commandTimes.summary(),
      inbox: this.inboxTimes.summary(),
      byVerb: this.byVerb,
    };
  }

  private get isOver(): boolean {
    const { work, commands = Number.POSITIVE_INFINITY } = this.options;
    return this.ended || work.isFinished || this.commandTimes.count >= commands;
  }

  private async client(): Promise<void> {
    while (!this.isOver) {
      const errand = this.options.work.next();
      if (errand) await this.carryOut(errand);
      else await pause(2);
    }
  }

  private async carryOut(errand: Errand): Promise<void> {
    const { door, work, hold } = this.options;
    if (errand.verb === 'register') {
      return work.registered(await this.timed('register', (key) => door.register(key)));
    }
    const { verb, step } = errand;
    if (LOOKS_FIRST.has(verb)) await this.look(step.department);
    await this.timed(verb, (key) => door.act(step.id, verb, step.department, key));
    if (work.advanced(step)) (hold ?? ((free) => work.release(free)))(step);
  }

  private async look(department: string): Promise<void> {
    const began = performance.now();
    await this.options.door.lookIntoInbox(department);
    this.inboxTimes.add(performance.now() - began);
  }

  private async timed<T>(verb: string, send: (key: string) => Promise<T>): Promise<T> {
    const key = randomUUID();
    const began = performance.now();
    const answer = await this.persist(() => send(key));
    this.commandTimes.add(performance.now() - began);
    this.byVerb[verb] = (this.byVerb[verb] ?? 0) + 1;
    return answer;
  }

  private async persist<T>(send: () => Promise<T>, triesLeft = MOST_TRIES): Promise<T> {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof TryAgain) || triesLeft === 0) throw error;
      this.retries += 1;
      await pause(5);
      return this.persist(send, triesLeft - 1);
    }
  }
}
