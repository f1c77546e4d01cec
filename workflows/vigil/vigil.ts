import { condition, proxyLocalActivities, setCurrentDetails, setHandler } from '@temporalio/workflow';
import type { Watch } from '../../libs/clocks/domain/watch.js';
import type { LedgerActivities, Limit, Outlook } from './activities.js';
import { factRecorded, lookAgain, waitingFor } from './messages.js';

const ledger = proxyLocalActivities<LedgerActivities>({
  startToCloseTimeout: '20s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '30s' },
});

export interface WatchInput {
  readonly stepId: string;
}

/** A watch over one step: what is known of it, and how to wait. Ring and pull: a bell says that there is news, no more. */
export class Vigil {
  private rung = 0;
  private askedToLook = false;
  private outlook: Outlook = { phase: 'unknown', limits: [], seq: -1 };

  constructor(
    private readonly watch: Watch,
    private readonly input: WatchInput,
  ) {
    setHandler(factRecorded, (seq) => {
      this.rung = Math.max(this.rung, seq);
    });
    setHandler(lookAgain, () => {
      this.askedToLook = true;
    });
    setHandler(waitingFor, () => inWords(this.outlook));
  }

  get phase(): string {
    return this.outlook.phase;
  }

  get isOver(): boolean {
    return this.outlook.phase === 'over';
  }

  runs(clock: string): boolean {
    return this.outlook.limits.some((limit) => limit.clock === clock);
  }

  async begin(): Promise<void> {
    this.learn(await ledger.outlook(this.input.stepId, this.watch));
  }

  /** Waits until time has something to do with the first of these limits; when news comes before that it pulls it, and the answer is no. */
  async limitGone(...clocks: string[]): Promise<boolean> {
    const limit = this.earliest(clocks);
    const news = () => this.askedToLook || this.rung > this.outlook.seq;
    const rang = limit
      ? await condition(news, this.timeUntil(limit), { summary: `${limit.clock} ${limit.dueOn}` })
      : await always(news);
    if (rang) this.learn(await ledger.outlook(this.input.stepId, this.watch));
    return !rang;
  }

  /** Waits for people: no limit runs that time could end. */
  async news(): Promise<void> {
    await this.limitGone();
  }

  async settle(): Promise<void> {
    this.learn(await ledger.settle(this.input.stepId, this.watch));
  }

  private learn(outlook: Outlook): void {
    this.outlook = outlook;
    this.askedToLook = false;
    setCurrentDetails(inWords(outlook));
  }

  private earliest(clocks: readonly string[]): Limit | undefined {
    const mine = this.outlook.limits.filter((limit) => clocks.includes(limit.clock));
    return [...mine].sort((a, b) => a.inMs - b.inMs)[0];
  }

  /** A limit that is over already is waited for no longer than a wait can be short. */
  private timeUntil(limit: Limit): number {
    return Math.max(1, limit.inMs + (this.outlook.afterMs ?? 0));
  }
}

async function always(news: () => boolean): Promise<true> {
  await condition(news);
  return true;
}

const inWords = ({ phase, limits }: Outlook): string =>
  [phase, ...limits.map(({ clock, dueOn }) => `${clock} until ${dueOn}`)].join(', ');
