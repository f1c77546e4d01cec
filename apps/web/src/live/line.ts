/** What the API tells of: that something has changed, and never what. */
export type Notice =
  { readonly type: 'changed'; readonly projects: readonly string[] } | { readonly type: 'everything' };

/** As much of an EventSource as a line needs. */
export interface Source {
  addEventListener(type: string, heard: (event: { readonly data?: unknown }) => void): void;
  close(): void;
}

export interface LineOptions {
  readonly open: () => Source;
  readonly onNotice: (notice: Notice) => void;
  /** Whether the line holds: what is on the page may be old while it does not. */
  readonly onHolds: (holds: boolean) => void;
  /** The session has ended. */
  readonly onOver: () => void;
  /** Runs something later; returns how to do without it. */
  readonly later: (work: () => void, ms: number) => () => void;
  /** From 0 to 1: pages that lost one server don't come back to it at one instant. */
  readonly chance: () => number;
}

/** The API's heart beats every twenty seconds. */
const SILENT_AFTER_MS = 50_000;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;

/** How long to wait before the n-th try, counted from 0. */
export const waitBefore = (tries: number, chance: number): number =>
  Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries) * (0.5 + chance / 2);

/** 实时: one line to the API, which is opened again when it breaks; what was said meanwhile may have been anything. */
export class Line {
  private source: Source | null = null;
  private tries = 0;
  private wasOpen = false;
  private forgetTry: () => void = () => undefined;
  private forgetSilence: () => void = () => undefined;

  constructor(private readonly options: LineOptions) {}

  open(): void {
    this.close();
    const source = this.options.open();
    this.source = source;
    const hear = (type: string, heard: (data: unknown) => void) =>
      source.addEventListener(type, ({ data }) => {
        if (this.source !== source) return;
        this.waitForSilence();
        heard(data);
      });
    hear('here', () => this.holds());
    hear('beat', () => undefined);
    hear('changed', (data) => this.options.onNotice({ type: 'changed', projects: projectsIn(data) }));
    hear('everything', () => this.options.onNotice({ type: 'everything' }));
    hear('over', () => {
      this.close();
      this.options.onOver();
    });
    source.addEventListener('error', () => {
      if (this.source === source) this.lost();
    });
    this.waitForSilence();
  }

  /** Nobody looks: nothing is heard until it is opened again. */
  close(): void {
    this.forgetTry();
    this.forgetSilence();
    this.source?.close();
    this.source = null;
  }

  lost(): void {
    this.close();
    this.options.onHolds(false);
    this.forgetTry = this.options.later(() => this.open(), waitBefore(this.tries++, this.options.chance()));
  }

  private holds(): void {
    this.tries = 0;
    this.options.onHolds(true);
    if (this.wasOpen) this.options.onNotice({ type: 'everything' });
    this.wasOpen = true;
  }

  private waitForSilence(): void {
    this.forgetSilence();
    this.forgetSilence = this.options.later(() => this.lost(), SILENT_AFTER_MS);
  }
}

function projectsIn(data: unknown): string[] {
  const told = JSON.parse(String(data)) as { readonly projects?: readonly string[] };
  return [...(told.projects ?? [])];
}
