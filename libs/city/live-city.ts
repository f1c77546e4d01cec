import type { AssembledEngine } from '../assembly/index.js';
import { addDays, startOfDay, type Day } from '../calendar/domain/day.js';
import { enterParks, openDemoAccounts, parksOfExamples, type DemoAccount } from '../examples/index.js';
import { StandingClock } from '../platform/business-clock.js';
import { checkCity } from './check-city.js';
import { City } from './city.js';
import { readCityBooks } from './city-books.js';
import type { CityReport } from './city-report.js';
import { arrivalsOf, type CityPlan } from './domain/arrivals.js';
import { buildersOf } from './domain/builders.js';
import { People } from './people.js';
import { byDepartment, fingerprintOf, latestOffices, sizesOf } from './store/city-at-end.js';
import { enterBuilders, hasProjects, knowSizes } from './store/city-ledger.js';

/** A city is built on open ground: what others have entered is not mixed with what is made up. */
export class GroundIsTaken extends Error {}

/** So many projects an owner, on average. */
const PROJECTS_PER_BUILDER = 6;

/** Lets a city live in an empty ledger, checks what must hold, and tells what has become of it. */
export async function liveCity(
  engine: AssembledEngine,
  plan: CityPlan,
  accounts: readonly DemoAccount[],
  tell: (day: Day, city: City) => void = () => undefined,
): Promise<CityReport> {
  if (await hasProjects(engine.db)) throw new GroundIsTaken();
  const books = readCityBooks();
  const catalogue = await engine.sources.catalogue(await engine.currentCatalogue());
  const opened = await openDemoAccounts(engine, accounts);
  await enterParks({ ...engine, clock: new StandingClock(startOfDay(plan.start)) }, plan.start);
  const builders = buildersOf(plan.seed, Math.ceil(plan.projects / PROJECTS_PER_BUILDER), books.owners);
  const known = new Map(opened.map(({ username, applicant_id }) => [username, applicant_id ?? '']));
  const applicants = await enterBuilders(engine.db, builders, known);
  const city = new City({
    registry: engine,
    books,
    plan,
    people: new People(opened),
    arrivals: arrivalsOf(plan, {
      catalogue,
      calendar: engine.sources.calendar(),
      book: books.building,
      builders,
      regionNames: engine.regions,
      parks: parksOfExamples(),
    }),
    applicants,
  });
  await city.live(tell);
  await knowSizes(engine.db);
  const { db } = engine;
  return {
    plan,
    tally: city.tally,
    sizes: await sizesOf(db),
    departments: await byDepartment(db),
    latest: await latestOffices(db),
    fingerprint: await fingerprintOf(db),
    broken: await checkCity(db, startOfDay(addDays(plan.start, plan.days))),
  };
}
