/** Where something stands in the content: `['items', 12, 'depends', 0, 'item']`. */
export type Path = readonly (string | number)[];

export type FindingCode =
  | 'duplicate-code'
  | 'unknown-code'
  | 'type-missing'
  | 'condition-missing'
  | 'merger-unexplained'
  | 'test-does-not-fit'
  | 'answer-does-not-fit'
  | 'result-not-its-own'
  | 'result-never-made'
  | 'result-out-of-reach'
  | 'deferral-not-allowed'
  | 'never-deferrable'
  | 'cycle'
  | 'promise-above-limit'
  | 'promise-beyond-calendar-days'
  | 'limit-above-law'
  | 'clock-without-basis'
  | 'stop-without-basis'
  | 'used-before-it'
  | 'reexamined-too-late'
  | 'silence-cannot-approve'
  | 'exclusion-unknown'
  | 'exclusion-missing'
  | 'excluded-on-commitment'
  | 'assessment-not-free'
  | 'assessment-without-basis'
  | 'replaces-no-report'
  | 'replaces-in-vain'
  | 'unfair-condition';

/** What is wrong, of which entry, and where it stands; the words for it are in `data/problems.yaml`. */
export interface Finding {
  readonly code: FindingCode;
  /** The code of the item, condition, milestone … that is wrong. */
  readonly entry: string;
  readonly path: Path;
  readonly data: Readonly<Record<string, string | number>>;
}
