/** Something that makes a script invalid. Its words stand in `words/problems.yaml` under its code. */
export interface Problem {
  readonly line: number;
  readonly column: number;
  readonly code: ProblemCode;
  readonly data: ProblemData;
}

export type ProblemData = Readonly<Record<string, string | number>>;

export const PROBLEM_CODES = [
  'not-yaml',
  'version',
  'unknown-key',
  'missing-key',
  'wrong-type',
  'not-an-instant',
  'not-a-day',
  'backwards',
  'unknown',
  'not-applicable',
  'not-asked-for',
  'parameter',
  'project-fact',
  'speaker',
  'expectation',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];
