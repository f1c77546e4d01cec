import { seededRandom } from './random.js';

/** Everything that is left to chance, so that its seed tells all of it. */
export class Dice {
  private readonly below: (n: number) => number;

  constructor(readonly seed: number) {
    this.below = seededRandom(seed);
  }

  /** A whole number from `least` to `most`. */
  whole(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  one<T>(all: readonly [T, ...T[]] | readonly T[]): T {
    const drawn = all[this.below(all.length)];
    if (drawn === undefined) throw new Error('nothing to draw from');
    return drawn;
  }

  /** Each of them, or not. */
  some<T>(all: readonly T[], percent: number): T[] {
    return all.filter(() => this.chance(percent));
  }

  /** The likelier the heavier; all weights above zero. */
  weighted<T>(all: readonly T[], weight: (one: T) => number): T {
    let left = (this.below(1_000_000) / 1_000_000) * all.reduce((sum, one) => sum + weight(one), 0);
    return all.find((one) => (left -= weight(one)) < 0) ?? this.one(all);
  }
}
