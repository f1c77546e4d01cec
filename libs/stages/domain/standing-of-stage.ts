import { deadline } from '../../calendar/domain/arithmetic.js';
import type { Day } from '../../calendar/domain/day.js';
import type { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import type { StepFile } from '../../steps/domain/step-file.js';
import { isOpenBundle, partsOf } from './bundle.js';
import { isOpenSpan, usedDays, type Limit, type Span } from './span.js';
import type { Bundle } from './stages-memo.js';
import type { StageUnit } from './stage-unit.js';
import { isUnderWay, waitsElsewhere } from './whose-time.js';

/** How much of a time that was promised is used. */
export interface Measured {
  readonly from: Day;
  readonly through: Day | null;
  readonly waits: Span['waits'] | null;
  readonly used: number;
  readonly limits: readonly LimitMeasured[];
}

export interface LimitMeasured extends Limit {
  readonly isOver: boolean;
  /** Its last day; null while nobody can say, since the departments' time stands still, or when it is met. */
  readonly dueOn: Day | null;
}

export function measured(
  calendar: WorkCalendar,
  span: Span,
  today: Day,
  extended: (limit: Limit) => number = () => 0,
): Measured {
  const used = usedDays(calendar, span, today);
  const ends = (limit: Limit): Day =>
    deadline(calendar, {
      triggerOn: span.from,
      n: limit.n,
      unit: 'WD',
      excluded: span.pauses,
      extended: extended(limit),
    }).dueOn;
  return {
    from: span.from,
    through: span.through ?? null,
    waits: span.waits ?? null,
    used,
    limits: span.limits.map((limit) => ({
      ...limit,
      isOver: used > limit.n + extended(limit),
      dueOn: isOpenSpan(span) && !span.waits ? ends(limit) : null,
    })),
  };
}

/** A material that several items of an application ask for: handed in once. */
export interface SharedMaterial {
  readonly ref: string;
  readonly items: readonly string[];
  readonly missingIn: readonly string[];
}

export function materialsOf(steps: readonly StepFile[]): SharedMaterial[] {
  const refs = new Set(steps.flatMap(({ materials }) => materials.map(({ ref }) => ref)));
  const askedBy = (ref: string, is: (status: string) => boolean): string[] =>
    steps.filter((step) => step.materials.some((m) => m.ref === ref && is(m.status))).map((s) => s.item.code);
  return [...refs].sort().flatMap((ref) => {
    const items = askedBy(ref, (status) => status !== 'fetched');
    const missingIn = askedBy(ref, (status) => MISSING.has(status));
    return items.length > 0 ? [{ ref, items, missingIn }] : [];
  });
}

const MISSING: ReadonlySet<string> = new Set(['wanted', 'deficient', 'deferred', 'lapsed']);

/** 还差谁: the items of a stage that a department has and has not decided; of those applied for together, where there are. */
export function waitedFor(unit: StageUnit, bundle: Bundle | undefined): string[] {
  const standings = isOpenBundle(bundle) ? partsOf(unit, bundle) : unit.standings;
  return standings
    .filter((standing) => isUnderWay(standing) && waitsElsewhere(standing) === undefined)
    .map(({ item }) => item);
}
