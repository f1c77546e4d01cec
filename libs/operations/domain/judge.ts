/** What is known of the works at an instant. */
export interface Works {
  /** Parts that are not ready, by their names. */
  readonly notReady: readonly string[];
  readonly bells: { readonly waiting: number; readonly oldestMs: number };
  /** In a sandbox time stands still, and only a starting worker reconciles. */
  readonly everyMinute: boolean;
  /** Null where there was none in the days that are kept. */
  readonly reconciliation: {
    readonly agoMs: number;
    readonly open: number;
    readonly missing: number;
    readonly overdue: number;
    readonly failed: number | null;
    readonly stuck: number | null;
  } | null;
  /** Limits that are over and had no effect yet, though their workflow has had its turn. */
  readonly unsettled: number;
  readonly verification: {
    readonly agoMs: number;
    readonly projects: number;
    readonly facts: number;
    readonly broken: number;
    readonly underWay: boolean;
  } | null;
}

export type CheckLight = 'green' | 'yellow' | 'red';

/** A light about one part of the works; its words stand in `messages/checks.yaml` under `code` and `case`. */
export interface WorksCheck {
  readonly code: 'parts' | 'relay' | 'workflows' | 'reconciliation' | 'clocks' | 'chains';
  readonly light: CheckLight;
  readonly case: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

/** It runs once a minute; after three it is missed, after ten somebody has to look. */
const RECONCILES_MS = { late: 3 * MINUTE, gone: 10 * MINUTE };
/** A bell is answered within a second (P4); one that was not is rung again after thirty. */
const BELLS_MS = { late: 30 * SECOND, gone: 5 * MINUTE };
const VERIFIED_MS = 7 * DAY;

export const judgeWorks = (works: Works): WorksCheck[] => [
  parts(works),
  relay(works),
  workflows(works),
  reconciliation(works),
  clocks(works),
  chains(works),
];

function parts({ notReady }: Works): WorksCheck {
  return notReady.length === 0
    ? { code: 'parts', light: 'green', case: 'ready', data: {} }
    : { code: 'parts', light: 'red', case: 'not-ready', data: { notReady } };
}

function relay({ bells: { waiting, oldestMs } }: Works): WorksCheck {
  const data = { waiting, seconds: Math.round(oldestMs / SECOND) };
  if (oldestMs < BELLS_MS.late) return { code: 'relay', light: 'green', case: 'prompt', data };
  return { code: 'relay', light: oldestMs < BELLS_MS.gone ? 'yellow' : 'red', case: 'behind', data };
}

function workflows({ reconciliation: last }: Works): WorksCheck {
  if (last === null) return { code: 'workflows', light: 'yellow', case: 'unknown', data: {} };
  const { open, failed, stuck } = last;
  const data = { open, failed: failed ?? '?', stuck: stuck ?? '?' };
  if ((failed ?? 0) + (stuck ?? 0) > 0) return { code: 'workflows', light: 'red', case: 'troubled', data };
  const known = failed !== null && stuck !== null;
  return { code: 'workflows', light: 'green', case: known ? 'sound' : 'sound-as-far-as-known', data };
}

function reconciliation({ reconciliation: last, everyMinute }: Works): WorksCheck {
  if (last === null) return { code: 'reconciliation', light: 'red', case: 'never', data: {} };
  const { agoMs, missing, overdue } = last;
  const data = { minutes: Math.round(agoMs / MINUTE), missing, overdue };
  if (!everyMinute) return { code: 'reconciliation', light: 'green', case: 'at-start', data };
  if (agoMs > RECONCILES_MS.late)
    return {
      code: 'reconciliation',
      light: agoMs > RECONCILES_MS.gone ? 'red' : 'yellow',
      case: 'late',
      data,
    };
  const put = missing + overdue > 0;
  return { code: 'reconciliation', light: put ? 'yellow' : 'green', case: put ? 'mended' : 'agrees', data };
}

function clocks({ unsettled }: Works): WorksCheck {
  const data = { unsettled };
  return unsettled === 0
    ? { code: 'clocks', light: 'green', case: 'settled', data }
    : { code: 'clocks', light: 'red', case: 'unsettled', data };
}

function chains({ verification }: Works): WorksCheck {
  if (verification === null) return { code: 'chains', light: 'yellow', case: 'never', data: {} };
  const { agoMs, projects, facts, broken, underWay } = verification;
  const data = { projects, facts, broken, days: Math.floor(agoMs / DAY) };
  if (broken > 0) return { code: 'chains', light: 'red', case: 'broken', data };
  if (underWay) return { code: 'chains', light: 'green', case: 'under-way', data };
  return agoMs > VERIFIED_MS
    ? { code: 'chains', light: 'yellow', case: 'long-ago', data }
    : { code: 'chains', light: 'green', case: 'verified', data };
}
