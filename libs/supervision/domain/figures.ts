import type { Measure } from '../../steps/domain/tally.js';

/** So many of a group that are counted alike: of those that were held, each for so many days. */
export interface Counted {
  readonly measure: Measure;
  readonly key: string;
  readonly holderKind: string;
  readonly what: string;
  readonly days: number;
  readonly n: number;
  readonly paused: number;
}

/** What somebody of a kind has in hand now. */
export interface InHand {
  readonly key: string;
  readonly holderKind: string;
  readonly n: number;
  readonly late: number;
  readonly since: Date;
}

/** How long the holders of one kind had what they passed on in the period; working days. */
export interface HeldFigures {
  readonly kind: string;
  readonly count: number;
  readonly total: number;
  readonly median: number | null;
  readonly p90: number | null;
  readonly longest: number | null;
  /** Days beside these, on which their own time stood still. */
  readonly paused: number;
  readonly open: number;
  readonly openLate: number;
  readonly openSince: Date | null;
}

/** Limits that ended in the period: done by then, or not. */
export interface Kept {
  readonly kept: number;
  readonly broken: number;
}

export interface GroupFigures {
  readonly key: string;
  readonly holders: readonly HeldFigures[];
  /** The time that the city promises for a decision, and the law's. */
  readonly promise: Kept;
  readonly law: Kept;
  /** All that was late, with whatever. */
  readonly late: { readonly promise: number; readonly law: number };
  readonly flow: Flow;
}

/** 上期结转、收件、办结: what was there at the beginning and came is what was done and is there at the end. */
export interface Flow {
  readonly carriedOver: number;
  readonly received: number;
  readonly decided: number;
  readonly ended: number;
  readonly left: number;
}

interface Told {
  readonly within: readonly Counted[];
  /** The flow before the period. */
  readonly before: readonly Counted[];
  readonly inHand: readonly InHand[];
}

/** Who has it, in the order in which it mostly goes. */
export const HOLDER_KINDS = [
  'applicant',
  'department',
  'consultee',
  'third-party',
  'higher-authority',
] as const;

export function figuresOf({ within, before, inHand }: Told): GroupFigures[] {
  const keys = [...new Set([...within, ...before, ...inHand].map(({ key }) => key))].sort();
  return keys.map((key) => {
    const mine = within.filter((one) => one.key === key);
    const flow = flowOf(
      before.filter((one) => one.key === key),
      mine,
    );
    const open = inHand.filter((one) => one.key === key);
    return { key, holders: holdersOf(mine, open), ...limitsOf(mine), flow };
  });
}

/** Everything together, as one group. */
export const wholeOf = ({ within, before, inHand }: Told): GroupFigures | undefined =>
  figuresOf({ within: asOne(within), before: asOne(before), inHand: asOne(inHand) })[0];

const asOne = <T extends { readonly key: string }>(all: readonly T[]): T[] =>
  all.map((one) => ({ ...one, key: '' }));

function holdersOf(mine: readonly Counted[], open: readonly InHand[]): HeldFigures[] {
  return HOLDER_KINDS.flatMap((kind) => {
    const held = mine.filter((one) => one.measure === 'held' && one.holderKind === kind);
    const now = open.filter((one) => one.holderKind === kind);
    if (held.length === 0 && now.length === 0) return [];
    return [
      {
        kind,
        count: sum(held, ({ n }) => n),
        total: sum(held, ({ n, days }) => n * days),
        ...spread(held),
        paused: sum(held, ({ paused }) => paused),
        open: sum(now, ({ n }) => n),
        openLate: sum(now, ({ late }) => late),
        openSince: now.reduce<Date | null>((a, { since }) => (a && a < since ? a : since), null),
      },
    ];
  });
}

/** The smallest number of days within which half, and nine tenths, of them were passed on: exact, by how many took how long. */
function spread(held: readonly Counted[]): Pick<HeldFigures, 'median' | 'p90' | 'longest'> {
  const byDays = [...held].sort((a, b) => a.days - b.days);
  const all = sum(byDays, ({ n }) => n);
  const within = (share: number): number | null => {
    let so = 0;
    return byDays.find(({ n }) => (so += n) >= share * all)?.days ?? null;
  };
  return { median: within(0.5), p90: within(0.9), longest: byDays.at(-1)?.days ?? null };
}

function limitsOf(mine: readonly Counted[]): Pick<GroupFigures, 'promise' | 'law' | 'late'> {
  const count = (measure: Measure, what?: string): number =>
    sum(
      mine.filter((one) => one.measure === measure && (what === undefined || one.what === what)),
      ({ n }) => n,
    );
  return {
    promise: { kept: count('promise-kept', 'promised'), broken: count('promise-broken', 'promised') },
    law: { kept: count('law-kept', 'decision'), broken: count('law-broken', 'decision') },
    late: { promise: count('promise-broken'), law: count('law-broken') },
  };
}

function flowOf(before: readonly Counted[], within: readonly Counted[]): Flow {
  const count = (of: readonly Counted[], measure: Measure): number =>
    sum(
      of.filter((one) => one.measure === measure),
      ({ n }) => n,
    );
  const carriedOver = count(before, 'received') - count(before, 'decided') - count(before, 'ended');
  const [received, decided, ended] = (['received', 'decided', 'ended'] as const).map((measure) =>
    count(within, measure),
  ) as [number, number, number];
  return { carriedOver, received, decided, ended, left: carriedOver + received - decided - ended };
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((so, one) => so + of(one), 0);
