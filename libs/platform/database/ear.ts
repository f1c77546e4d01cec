import pg from 'pg';

const AGAIN_AFTER_MS = 1_000;

type Heard = (said: string) => void;

/**
 * The one connection on which a process hears what others tell by NOTIFY, for all that listen to something in it. What
 * is said while it cannot hear is lost: whoever relies on it is told of the gap.
 */
export class Ear {
  private readonly channels = new Map<string, Heard[]>();
  private readonly gaps: (() => void)[] = [];
  private client: pg.Client | undefined;
  private again: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly databaseUrl: string,
    private readonly onTrouble: (error: unknown) => void,
  ) {}

  /** To be said before it is opened. */
  hear(channel: string, heard: Heard): void {
    this.channels.set(channel, [...(this.channels.get(channel) ?? []), heard]);
  }

  /** Something may have been said that was not heard. */
  onGap(missed: () => void): void {
    this.gaps.push(missed);
  }

  /** Nest calls this when all of the application is there. */
  onApplicationBootstrap(): Promise<void> {
    return this.listen();
  }

  async onApplicationShutdown(): Promise<void> {
    this.closed = true;
    clearTimeout(this.again);
    await this.client?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.databaseUrl,
      application_name: 'tongban ear',
      keepAlive: true,
    });
    this.client = client;
    client.on('error', () => undefined); // its end is what counts
    client.once('end', () => this.listenAgain());
    client.on('notification', ({ channel, payload }) => this.tell(channel, payload ?? ''));
    try {
      await client.connect();
      for (const channel of this.channels.keys()) await client.query(`listen ${channel}`);
      this.tellOfGap();
    } catch (error) {
      this.onTrouble(error);
      await client.end().catch(() => undefined);
      this.listenAgain();
    }
  }

  private listenAgain(): void {
    this.tellOfGap();
    if (this.closed) return;
    clearTimeout(this.again);
    this.again = setTimeout(() => void this.listen(), AGAIN_AFTER_MS);
  }

  private tell(channel: string, said: string): void {
    for (const heard of this.channels.get(channel) ?? []) heard(said);
  }

  private tellOfGap(): void {
    for (const missed of this.gaps) missed();
  }
}
