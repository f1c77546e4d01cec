import type { Day } from '../../calendar/domain/day.js';
import { addDays } from '../../calendar/domain/day.js';
import type { Statement, Tx } from '../../platform/database/index.js';

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** A period as it is read: the whole months that are added up, and the runs of days around them that are not. */
export interface PeriodParts {
  readonly months: readonly Day[];
  readonly runs: readonly Period[];
}

interface Month extends Record<string, unknown> {
  readonly first: Day;
  readonly last: Day;
  /** Added up, and nothing was counted in it since. */
  readonly added: boolean;
}

const MONTHS: Statement = {
  name: 'months-of-a-period',
  text: `
    select m::date as first, (m + interval '1 month')::date - 1 as last,
      t.folded_at is not null and not exists (select from tally_late l where l.month = m::date) as added
    from generate_series(date_trunc('month', $1::date::timestamp), $2::date::timestamp, interval '1 month') as m
    left join tally_month t on t.month = m::date
    order by m`,
};

export async function partsOf(tx: Tx, period: Period): Promise<PeriodParts> {
  const months = await tx.run<Month>(MONTHS, [period.from, period.to]);
  const whole = months.filter(({ first, last, added }) => added && first >= period.from && last <= period.to);
  return { months: whole.map(({ first }) => first), runs: runsAround(whole, period) };
}

function runsAround(months: readonly Month[], { from, to }: Period): Period[] {
  const starts = [from, ...months.map(({ last }) => addDays(last, 1))];
  const ends = [...months.map(({ first }) => addDays(first, -1)), to];
  return starts.map((start, i) => ({ from: start, to: ends[i] ?? to })).filter((run) => run.from <= run.to);
}
