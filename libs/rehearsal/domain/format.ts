/** Rehearsal scripts, as data: their words, whether this version plays them or not. 1.1 adds commands to 1. */
export const FORMAT_VERSIONS: readonly number[] = [1, 1.1];

export const SCRIPT_KEYS = [
  'rehearsal',
  'title',
  'start',
  'parameters',
  'project',
  'parks',
  'granted',
  'pilots',
  'script',
  'expect',
] as const;
export const REQUIRED_SCRIPT_KEYS = ['rehearsal', 'start', 'project', 'script'] as const;

export const PROJECT_KEYS = ['name', 'type', 'profile', 'facts', 'park'] as const;
export const REQUIRED_PROJECT_KEYS = ['name', 'type'] as const;

/** Who may speak. The two of a department are written with its code: `dept:NRP`, `head:NRP`. */
export const ROLES = ['applicant', 'window', 'province', 'supervisor', 'coordinator', 'bidder'] as const;
export const DEPARTMENT_ROLES = ['dept', 'head'] as const;
