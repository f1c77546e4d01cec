/** Times of one kind of act, as a client saw them, in milliseconds. */
export class Latencies {
  private readonly all: number[] = [];

  add(ms: number): void {
    this.all.push(ms);
  }

  get count(): number {
    return this.all.length;
  }

  /** The nearest-rank percentile: a time that really occurred. */
  percentile(p: number): number {
    const sorted = this.all.toSorted((a, b) => a - b);
    const rank = Math.max(1, Math.ceil((p / 100) * sorted.length));
    return rounded(sorted[rank - 1] ?? 0);
  }

  summary(): LatencySummary {
    return { p50: this.percentile(50), p99: this.percentile(99), max: this.percentile(100) };
  }
}

export interface LatencySummary {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));
