/**
 * What is in somebody's hands now: steps, and what offices were asked beside the lead of a step and have not said. Figures
 * count these rows, and the cases behind them are the same rows.
 */
export const IN_HAND = {
  steps: `
    select t.id, t.id as step_id, t.project_id, t.item, t.stage, t.department, t.region, t.holder_kind, t.holder, t.held_since,
      t.holder_kind as held_by, t.state, t.light, t.light in ('red', 'dark-red') as late
    from step t where t.holder_kind is not null`,
  /** A consultation is late by its own limit, whatever the light of its step. */
  asked: (now: string): string => `
    select * from (
      select d.id, s.id as step_id, s.project_id, s.item, s.stage, s.department, s.region, 'consultee' as holder_kind, d.holder,
        d.from_at as held_since, s.holder_kind as held_by, s.state, case when d.due_at <= ${now} and s.light <> 'dark-red' then 'red' else s.light end as light,
        coalesce(d.due_at <= ${now}, false) as late
      from duty d join step s on s.id = d.step_id where d.ended_at is null and d.kind = 'consultation') t
    where true`,
} as const;

/** What is past its limit is found in the index of what is late. */
export const LATE = { steps: `and t.light in ('red', 'dark-red')`, asked: 'and t.late' } as const;
