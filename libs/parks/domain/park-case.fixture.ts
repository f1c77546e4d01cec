import { v7 as newId } from 'uuid';
import { officialYears } from '../../calendar/data/official-years.js';
import { dayOf, formatInstant, parseInstant } from '../../calendar/domain/day.js';
import { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import { loadCatalogue, type Facts } from '../../catalogue/index.js';
import { SYSTEM, type Actor } from '../../identity/domain/actor.js';
import { Parameters } from '../../parameters/domain/index.js';
import { parameterDefinitions } from '../../parameters/parameter-definitions.js';
import { RuleViolation } from '../../platform/domain/rule-violation.js';
import { drawProcedure } from '../../procedure/domain/draw-procedure.js';
import { FEATURES } from '../../rulebook/domain/features.js';
import type { StepCommand } from '../../steps/domain/commands.js';
import { fileAtStart, initialSteps, type InitialStep } from '../../steps/domain/initial-steps.js';
import { openBook, type ProcedureBook } from '../../steps/domain/procedure-book.js';
import { ProjectFile, type RuleBook } from '../../steps/domain/project-file.js';
import { redrawCase, type RedrawnCase } from '../../steps/domain/redraw.js';
import { rely } from '../../steps/domain/rules/rely.js';
import { publicStateOf } from '../../steps/domain/states.js';
import type { AssessedPark, ParkAssessment } from './park.js';
import { reliancesKept, reliancesOf } from './reliances.js';

const { catalogue } = await loadCatalogue();
const parameters = new Parameters(parameterDefinitions, new Map());
const rules: RuleBook = {
  calendar: new WorkCalendar(officialYears()),
  parameters,
  parametersAt: () => parameters,
  features: FEATURES,
  regionOf: (region) => region,
  formToSign: () => ({ notice: 'N-17', version: '2026.1', sha256: '-' }),
  newId,
};

export const madeFor = (assessment: string, over: Partial<ParkAssessment> = {}): ParkAssessment => ({
  assessment,
  report: `${assessment} 1号`,
  department: 'NRP',
  validFrom: '2025-01-01',
  validUntil: '2026-06-30',
  scope: { types: [], items: [], conditions: [] },
  ...over,
});

export const parkWith = (...assessments: ParkAssessment[]): AssessedPark => ({
  code: 'P-01',
  zh: '示例园区',
  en: 'Sample park',
  region: '433171',
  assessments,
});

const bookOf = (type: string, facts: Facts): ProcedureBook =>
  openBook(catalogue, drawProcedure(catalogue, type, facts));
const leadOf = (_: string, department: string) => ({ department, region: '433171' });

/** A project in a park, in memory: registered, submitted, redrawn by the rules themselves. */
export class ParkCase {
  file: ProjectFile;
  private granted = new Set<string>();

  constructor(
    readonly park: AssessedPark,
    { profile = 'PF-PLANT', facts = {}, granted = [] as readonly string[], at = '2026-01-05T09:00' } = {},
  ) {
    const sample = catalogue.profiles.get(profile);
    if (!sample) throw new Error(profile);
    const now = parseInstant(at);
    const all: Facts = { ...sample.facts, ...facts };
    const book = bookOf(sample.type, all);
    this.granted = new Set(granted);
    const entrant = { catalogue, procedure: book.procedure, facts: all };
    const steps = initialSteps(book, this.granted, leadOf, newId, reliancesOf(park, entrant, dayOf(now)));
    const project = {
      id: newId(),
      code: '2601-433171-04-01-000001',
      type: sample.type,
      region: '433171',
      applicantId: 'a',
      facts: all,
      milestones: [],
      completedAt: null,
    };
    const files = steps.map((step) => fileAtStart(book, step, now));
    this.file = new ProjectFile(project, book, rules, steps, files);
    this.file.forEach(now, SYSTEM, (p) => p.step.memo.assessment && rely(p, p.step.memo.assessment));
    this.file.open(now);
  }

  /** Does it, or says by which code it was refused. */
  act(at: string, label: string, item: string, command: StepCommand): string | undefined {
    const now = parseInstant(at);
    this.file.settle(now);
    const role: Actor['role'] = label === 'applicant' ? 'applicant' : 'officer';
    try {
      this.file.perform(item, command, now, { role, label });
      return undefined;
    } catch (error) {
      if (error instanceof RuleViolation) return error.code;
      throw error;
    }
  }

  pass(at: string): void {
    this.file.settle(parseInstant(at));
  }

  /** Changes the project's facts, as the use case does. */
  change(at: string, facts: Facts): RedrawnCase {
    const now = parseInstant(at);
    this.file.settle(now);
    const all: Facts = { ...this.file.project.facts, ...facts };
    const book = bookOf(this.file.project.type, all);
    const entrant = { catalogue, procedure: book.procedure, facts: all };
    const held = this.file
      .allFiles()
      .flatMap(({ item, memo }) => (memo.assessment ? [[item.code, memo.assessment] as const] : []));
    const reliances = reliancesKept(this.park, entrant, dayOf(now), new Map(held));
    const steps: InitialStep[] = initialSteps(book, new Set(), leadOf, newId, reliances);
    return redrawCase(this.file, { book, facts: all, steps }, now);
  }

  state(item: string): string {
    const standing = this.file.standing(item);
    return standing ? publicStateOf(standing.state) : 'none';
  }

  facts(name: string, item?: string): Record<string, unknown>[] {
    return this.file.journal.facts
      .filter((fact) => fact.name === name && (item === undefined || fact.item === item))
      .map(({ at, actor, data }) => ({ at: formatInstant(at), actor, ...(data as object) }));
  }

  /** To whom a fact went out. */
  addressees(name: string): string[] {
    const sent = this.file.journal.reminders.filter(({ fact }) => fact.name === name);
    return sent.map(({ to }) => to.code);
  }
}
