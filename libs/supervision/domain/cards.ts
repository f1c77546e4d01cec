import type { Counted, Kept } from './figures.js';

/** 黄牌、红牌: what an office came near to, broke, and was found to have done, in a quarter. */
export interface Cards {
  readonly department: string;
  readonly yellow: number;
  /** Promises broken. */
  readonly red: number;
  /** Limits of the law broken. */
  readonly darkRed: number;
  readonly violations: number;
  readonly decided: number;
  /** Of its limits for a decision: how many were kept, by promise and by law. */
  readonly promise: Kept;
  readonly law: Kept;
}

/**
 * quarterly_assessment: the figures that 优秀、良好、合格、不合格 are given on. By how many, no rule says, and so nobody but a
 * person gives the grade.
 */
export function cardsOf(counted: readonly Counted[]): Cards[] {
  const departments = [...new Set(counted.map(({ key }) => key))].sort();
  return departments.map((department) => {
    const count = (measure: Counted['measure'], what?: string): number =>
      counted
        .filter((one) => one.key === department && one.measure === measure)
        .filter((one) => what === undefined || one.what === what)
        .reduce((so, { n }) => so + n, 0);
    return {
      department,
      yellow: count('yellow'),
      red: count('promise-broken'),
      darkRed: count('law-broken'),
      violations: count('violation'),
      decided: count('decided'),
      promise: { kept: count('promise-kept', 'promised'), broken: count('promise-broken', 'promised') },
      law: { kept: count('law-kept', 'decision'), broken: count('law-broken', 'decision') },
    };
  });
}
