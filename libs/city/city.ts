import { dayOf, startOfDay, addDays, type Day } from '../calendar/domain/day.js';
import { StandingClock } from '../platform/business-clock.js';
import { RuleViolation } from '../platform/domain/rule-violation.js';
import { registerProject, type Registry } from '../projects/index.js';
import { DOSSIER } from '../steps/domain/dossier.js';
import type { ProjectFile } from '../steps/domain/project-file.js';
import type { StepFile } from '../steps/domain/step-file.js';
import { performCommand, settleDue, viewCases } from '../steps/index.js';
import type { CityBooks } from './city-books.js';
import { Diary } from './diary.js';
import type { Arrival, CityPlan } from './domain/arrivals.js';
import type { Scene } from './domain/habit.js';
import { PROJECT_HABITS, STEP_HABITS } from './domain/habits/index.js';
import { temperOf } from './domain/temperament.js';
import { inLanes, lanesOf } from './in-lanes.js';
import type { People } from './people.js';
import { Resident, type Deed } from './residents.js';
import { forgetBells, projectsOver } from './store/city-ledger.js';
import { Tally } from './tally.js';

/** As many at a time as one small machine has use for. */
const HANDS = 6;
/** So many cases are looked at in one read. */
const AT_ONE_LOOK = 12;
/** Bells that nobody answers are forgotten every so many days. */
const BELLS_KEPT_DAYS = 7;

export interface CityStage {
  readonly registry: Registry;
  readonly books: CityBooks;
  readonly plan: CityPlan;
  readonly people: People;
  readonly arrivals: readonly Arrival[];
  /** The applicants' ids, in the order of the builders. */
  readonly applicants: readonly string[];
}

/**
 * A city as its people live in it: day after day they do what they had in mind, through the door that commands take;
 * time settles what is over; and whoever sees that something has changed thinks about what to do next. Owners go their
 * ways side by side, the projects of one in the order of their days: what one project's promise means for another of
 * the same owner is the same in every run.
 */
export class City {
  readonly tally = new Tally();
  private readonly diary = new Diary();
  private readonly residents = new Map<string, Resident>();

  constructor(private readonly stage: CityStage) {}

  async live(tell: (day: Day, city: City) => void): Promise<void> {
    const { start, days } = this.stage.plan;
    const coming = (day: Day) => this.stage.arrivals.filter(({ at }) => dayOf(at) === day);
    for (let passed = 0; passed < days; passed++) {
      const day = addDays(start, passed);
      await this.liveDay(day, coming(day));
      if (passed % BELLS_KEPT_DAYS === 0) await forgetBells(this.stage.registry.db);
      tell(day, this);
    }
    await forgetBells(this.stage.registry.db);
  }

  /** Everything that people do on a day, then what time does to its end, then what everybody makes of it. */
  private async liveDay(day: Day, coming: readonly Arrival[]): Promise<void> {
    const midnight = startOfDay(addDays(day, 1));
    const touched = new Set<Resident>();
    const arrive = async (arrival: Arrival) => void touched.add(await this.arrive(arrival));
    await inLanes(
      lanesOf(coming, ({ no }) => no),
      HANDS,
      arrive,
    );
    const deeds = this.diary.take(day);
    for (const { resident } of deeds) touched.add(resident);
    await inLanes(
      lanesOf(deeds, ({ resident }) => resident.arrival.builder.no),
      HANDS,
      (deed) => this.act(deed),
    );
    for (const id of await projectsOver(this.stage.registry.db, midnight)) {
      const resident = this.residents.get(id);
      if (resident) touched.add(resident);
    }
    await settleDue(this.at(midnight), Infinity);
    await this.lookAt([...touched], midnight);
  }

  private async arrive(arrival: Arrival): Promise<Resident> {
    const { people, applicants, plan } = this.stage;
    const { builder, at, builds: _, no: __, ...registration } = arrival;
    const applicantId = applicants[builder.no];
    if (applicantId === undefined) throw new Error(`nobody is ${builder.name}`);
    const asked = { registration: { ...registration, applicantId }, actor: people.applicant(applicantId) };
    const { id } = await registerProject(this.at(at), asked);
    const resident = new Resident(arrival, id, applicantId, plan.seed);
    this.residents.set(id, resident);
    this.tally.arrived();
    return resident;
  }

  private async act({ resident, plan, act }: Deed): Promise<void> {
    if (!resident.agenda.holds(plan)) return;
    const { stepId } = plan;
    const { command } = act;
    const actor = this.stage.people.playing(act, plan.approver, resident.applicantId);
    try {
      await performCommand(this.at(act.at), { stepId, command, actor });
      this.tally.done(command.do);
    } catch (error) {
      if (!(error instanceof RuleViolation)) throw new Error(`${plan.item}: ${command.do}`, { cause: error });
      this.tally.refused(command.do, error.code);
      resident.agenda.refuse(plan);
    }
  }

  private async lookAt(residents: readonly Resident[], now: Date): Promise<void> {
    const looks: Resident[][] = [];
    for (let from = 0; from < residents.length; from += AT_ONE_LOOK)
      looks.push(residents.slice(from, from + AT_ONE_LOOK));
    await inLanes(
      looks.map((look) => [look]),
      HANDS,
      (look) => this.lookTogether(look, now),
    );
  }

  private async lookTogether(look: readonly Resident[], now: Date): Promise<void> {
    const cases = await viewCases(
      this.at(now),
      look.map(({ id }) => id),
    );
    this.tally.looked(cases.length);
    for (const { projectId, file } of cases) {
      const resident = this.residents.get(projectId);
      if (resident) this.think(resident, file, now);
    }
  }

  private think(resident: Resident, file: ProjectFile, now: Date): void {
    for (const step of file.allFiles().filter((one) => isOfInterest(file, one))) {
      const habits = step.item.code === DOSSIER ? PROJECT_HABITS : STEP_HABITS;
      this.diary.enter(resident, resident.agenda.thinkOver(habits, this.scene(resident, file, step, now)));
    }
  }

  private scene({ arrival }: Resident, file: ProjectFile, step: StepFile, now: Date): Scene {
    const { books, registry } = this.stage;
    return {
      file,
      step,
      now,
      today: dayOf(now),
      calendar: registry.sources.calendar(),
      office: temperOf(books.offices, step.department, step.region),
      temperOf: (department, region) => temperOf(books.offices, department, region),
      owner: arrival.builder.temper,
      builds: arrival.builds,
      timing: books.timing,
      words: books.words,
      tries: 0,
    };
  }

  /** The engine as it is at an instant; nobody waits for its bells, or looks on. */
  private at(instant: Date): Registry {
    return { ...this.stage.registry, clock: new StandingClock(instant), doorbell: SILENT, herald: undefined };
  }
}

/** Nobody has anything to do with what is locked, waived, dropped, or was applied for again since. */
function isOfInterest(file: ProjectFile, { id, item, state }: StepFile): boolean {
  if (item.code === DOSSIER) return true;
  return file.standing(item.code)?.id === id && !AT_REST.has(state);
}

const AT_REST: ReadonlySet<string> = new Set(['LOCKED', 'WAIVED', 'DROPPED']);

const SILENT = { press: () => undefined };
