import type { Measure } from '../../steps/domain/tally.js';

/** So many of a group that are counted alike: of those that were held, each for so many days. */
export interface Counted {
  readonly measure: Measure;
  readonly key: string;
  readonly holderKind: string;
  readonly what: string;
  readonly days: number;
  /** Of limits for a decision: how many percent were used. */
  readonly share: number | null;
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

/** Limits that ended in the period: done by then, or not; and how much of them was used, in percent, 101 where broken. */
export interface Kept {
  readonly kept: number;
  readonly broken: number;
}
export interface KeptAndUsed extends Kept {
  readonly medianShare: number | null;
  readonly p90Share: number | null;
}

export interface GroupFigures {
  readonly key: string;
  readonly holders: readonly HeldFigures[];
  /** The time that the city promises for a decision, and the law's. */
  readonly promise: KeptAndUsed;
  readonly law: KeptAndUsed;
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

/** What there is most to say of comes first: what was late, and then what there was to do. */
export const worstFirst = (groups: readonly GroupFigures[]): GroupFigures[] =>
  [...groups].sort((a, b) => weightOf(b) - weightOf(a));

const weightOf = ({ late, flow, holders }: GroupFigures): number =>
  (late.promise + late.law) * 1_000 + flow.received + flow.decided + sum(holders, ({ count }) => count);

/** An application is received by an office and left with it: of an officer there is what was decided. */
export const asOfficer = (group: GroupFigures): GroupFigures => ({
  ...group,
  flow: { ...group.flow, carriedOver: 0, left: 0 },
});

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
  const within = ranked(held.map(({ days, n }) => ({ value: days, n })));
  return { median: within(0.5), p90: within(0.9), longest: within(1) };
}

/** The nearest rank: the smallest value which this share of them does not exceed. */
function ranked(all: readonly { readonly value: number; readonly n: number }[]) {
  const inOrder = [...all].sort((a, b) => a.value - b.value);
  const count = sum(inOrder, ({ n }) => n);
  return (share: number): number | null => {
    let so = 0;
    return inOrder.find(({ n }) => (so += n) >= share * count)?.value ?? null;
  };
}

function limitsOf(mine: readonly Counted[]): Pick<GroupFigures, 'promise' | 'law' | 'late'> {
  const late = (measure: Measure): number =>
    sum(
      mine.filter((one) => one.measure === measure),
      ({ n }) => n,
    );
  return {
    promise: keptOf(mine, 'promise', 'promised'),
    law: keptOf(mine, 'law', 'decision'),
    late: { promise: late('promise-broken'), law: late('law-broken') },
  };
}

function keptOf(mine: readonly Counted[], nature: 'promise' | 'law', what: string): KeptAndUsed {
  const [kept, broken] = (['kept', 'broken'] as const).map((how) =>
    mine.filter((one) => one.measure === `${nature}-${how}` && one.what === what),
  ) as [Counted[], Counted[]];
  const within = ranked(
    [...kept, ...broken].flatMap(({ share, n }) => (share === null ? [] : [{ value: share, n }])),
  );
  return {
    kept: sum(kept, ({ n }) => n),
    broken: sum(broken, ({ n }) => n),
    medianShare: within(0.5),
    p90Share: within(0.9),
  };
}

export function flowOf(before: readonly Counted[], within: readonly Counted[]): Flow {
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
