import { dayOf, type Day } from '../../calendar/domain/day.js';
import type { Catalogue } from '../../catalogue/index.js';
import { named } from '../../steps/http/index.js';
import type { AssessedPark, ParkAssessment } from '../domain/park.js';
import { holdsOn } from '../domain/reliances.js';
import type { ParkDesk } from '../park-desk.js';
import type { ParkAssessmentView, ParkView } from './park-views.js';

/** Parks in the words of today's catalogue, and as they stand today. */
export async function showParks(desk: ParkDesk, parks: readonly AssessedPark[]): Promise<ParkView[]> {
  const catalogue = await desk.sources.catalogue(await desk.currentCatalogue());
  const today = dayOf(await desk.clock.now());
  return parks.map(({ assessments, ...park }) => ({
    ...park,
    assessments: assessments.map((made) => showAssessment(made, catalogue, today)),
  }));
}

export async function showPark(desk: ParkDesk, park: Promise<AssessedPark>): Promise<ParkView> {
  const [view] = await showParks(desk, [await park]);
  if (!view) throw new Error('one park has one view');
  return view;
}

const showAssessment = (made: ParkAssessment, catalogue: Catalogue, today: Day): ParkAssessmentView => ({
  ...made,
  assessment: named(catalogue.regionalAssessments, made.assessment),
  department: named(catalogue.departments, made.department),
  inForce: holdsOn(made, today),
});
