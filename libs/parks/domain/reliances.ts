import type { Day } from '../../calendar/domain/day.js';
import { isMet, type Catalogue, type Facts } from '../../catalogue/domain/index.js';
import type { Procedure } from '../../procedure/domain/procedure.js';
import type { Reliance } from '../../procedure/domain/reliance.js';
import type { AssessedPark, ParkAssessment, Scope } from './park.js';

/** A project as a park sees it. */
export interface Entrant {
  readonly catalogue: Catalogue;
  readonly procedure: Procedure;
  readonly facts: Facts;
}

/**
 * 优化营商环境条例 art. 42: what a project may stand on in its park that day, by item. Of several assessments of a kind it
 * is the one that holds longest.
 */
export function reliancesOf(park: AssessedPark, entrant: Entrant, on: Day): ReadonlyMap<string, Reliance> {
  const items = entrant.procedure.entries.map(({ item }) => item);
  return new Map(
    items.flatMap((item) => {
      const reliance = relianceOf(park, entrant, item, on);
      return reliance ? [[item, reliance] as const] : [];
    }),
  );
}

/**
 * The same once a project's facts have changed. What it stood on it keeps where that covers it still, also if it has run
 * out meanwhile: then it is flagged, and what becomes of it is for people to say.
 */
export function reliancesKept(
  park: AssessedPark,
  entrant: Entrant,
  on: Day,
  held: ReadonlyMap<string, Reliance>,
): ReadonlyMap<string, Reliance> {
  const applying = new Set(entrant.procedure.entries.map(({ item }) => item));
  const kept = [...held].filter(([item, { by, report }]) => {
    const made = park.assessments.find((one) => one.assessment === by && one.report === report);
    return applying.has(item) && made !== undefined && covers(made.scope, entrant, item);
  });
  return new Map([...reliancesOf(park, entrant, on), ...kept]);
}

function relianceOf(park: AssessedPark, entrant: Entrant, item: string, on: Day): Reliance | null {
  const letter = entrant.catalogue.items.get(item)?.regionalAssessment;
  if (!letter) return null;
  const [best] = park.assessments
    .filter(({ assessment }) => assessment === letter.assessment)
    .filter((made) => holdsOn(made, on) && covers(made.scope, entrant, item))
    .sort((a, b) => -byEnd(a.validUntil, b.validUntil));
  if (!best) return null;
  const { assessment: by, report, validUntil } = best;
  return { by, effect: letter.effect, park: park.code, report, validUntil };
}

/** From the first of its days to the end of the last. */
export const holdsOn = (
  { validFrom, validUntil }: Pick<ParkAssessment, 'validFrom' | 'validUntil'>,
  on: Day,
): boolean => validFrom <= on && (validUntil === null || on <= validUntil);

/** What does not age ends last. */
function byEnd(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  return a !== null && (b === null || a < b) ? -1 : 1;
}

/** Whether an assessment is there for an item of a project like this. */
export function covers(
  { types, items, conditions }: Scope,
  { catalogue, procedure, facts }: Entrant,
  item: string,
): boolean {
  return (
    isAmong(types, procedure.type) &&
    isAmong(items, item) &&
    (conditions.length === 0 || conditions.some((condition) => isMet(catalogue, condition, facts)))
  );
}

const isAmong = (listed: readonly string[], code: string): boolean =>
  listed.length === 0 || listed.includes(code);
