/**
 * The light of a step as it is at an instant, in SQL: the one that is recorded, unless a running clock has come to a
 * brighter one that is recorded only when the step is next settled.
 */
export const lightShown = (step: string, now: string): string => `
  case when ${step}.light in ('dark-red', 'red', 'yellow') then ${step}.light
    when ${step}.yellow_at <= ${now} then 'yellow' when ${step}.blue_at <= ${now} then 'blue' else ${step}.light end`;
