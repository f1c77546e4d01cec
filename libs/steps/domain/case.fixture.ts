import { v7 as newId } from 'uuid';
import { officialYears } from '../../calendar/data/official-years.js';
import { formatInstant, parseInstant } from '../../calendar/domain/day.js';
import { WorkCalendar, type CalendarYear } from '../../calendar/domain/work-calendar.js';
import { loadCatalogue } from '../../catalogue/index.js';
import { formToSign } from '../../assembly/forms-to-sign.js';
import { actorLabel, type Actor } from '../../identity/domain/actor.js';
import { drawProcedure } from '../../procedure/domain/draw-procedure.js';
import type { Reliance } from '../../procedure/domain/reliance.js';
import { FEATURES } from '../../rulebook/domain/features.js';
import { Parameters, type Setting } from '../../parameters/domain/index.js';
import { parameterDefinitions } from '../../parameters/parameter-definitions.js';
import { isOnTheProject, type StepCommand } from './commands.js';
import { dossierAtStart, fileAtStart, initialSteps } from './initial-steps.js';
import { possibleActs, type PossibleAct } from './possible-acts.js';
import { openBook } from './procedure-book.js';
import { ProjectFile, type RuleBook } from './project-file.js';
import { remeasure } from './remeasure.js';
import { RuleViolation } from '../../platform/domain/rule-violation.js';
import type { StepFile } from './step-file.js';
import { publicStateOf } from './states.js';

const { catalogue: usual } = await loadCatalogue();

/** What a place has ruled for itself: on what its own figures stand, and which items it lets silence decide. */
export interface Place {
  readonly rule?: string;
  readonly pilots?: readonly string[];
}

/** The catalogue as a place publishes it that tries something of its own. */
function catalogueOf({ pilots = [] }: Place): typeof usual {
  const items = [...usual.items].map(([code, item]): [string, typeof item] =>
    pilots.includes(code) ? [code, { ...item, tacit: 'LOCAL_PILOT' }] : [code, item],
  );
  return { ...usual, items: new Map(items) };
}

/** A county in which every department has an office of its own. */
const REGION = '433101';

/** A whole project in memory, for playing the rules without a database: the same pure code, nothing else. */
export class CaseOnPaper {
  private file: ProjectFile;
  private calendar = new WorkCalendar(officialYears());
  /** What was refused last, with what it was told. */
  refused: RuleViolation | undefined;
  readonly facts: {
    at: string;
    name: string;
    item?: string;
    actor: string;
    data: Record<string, unknown>;
  }[] = [];

  constructor(
    profile: string,
    granted: string[],
    start: string,
    private readonly overrides: Record<string, string | number | boolean> = {},
    facts: Record<string, string | number | boolean> = {},
    reliances: readonly (Reliance & { readonly item: string })[] = [],
    private readonly place: Place = {},
  ) {
    const catalogue = catalogueOf(place);
    const sample = catalogue.profiles.get(profile);
    if (!sample) throw new Error(profile);
    const project = {
      id: newId(),
      code: '2601-433101-04-01-000001',
      type: sample.type,
      region: REGION,
      applicantId: 'a',
      facts: { ...sample.facts, ...facts },
      milestones: [],
      completedAt: null,
    };
    const book = openBook(catalogue, drawProcedure(catalogue, project.type, project.facts));
    const steps = initialSteps(
      book,
      new Set(granted),
      (_, department) => ({ department, region: REGION }),
      newId,
      new Map(reliances.map((reliance) => [reliance.item, reliance])),
    );
    steps.push(dossierAtStart((_, department) => ({ department, region: REGION }), newId));
    const files = steps.map((step) => fileAtStart(book, step, parseInstant(start)));
    this.file = new ProjectFile(project, book, this.rules(), steps, files);
    this.file.open(parseInstant(start));
    this.note();
  }

  /** Does it, to the newest round or to a former one, or says by which code it was refused. */
  at(time: string, as: string, item: string, command: StepCommand, round?: number): string | undefined {
    const now = parseInstant(time);
    this.pass(time);
    try {
      const step = round === undefined ? undefined : this.round(item, round).id;
      // What reaches other steps is refused as a whole, as it is where there is a transaction.
      if (isOnTheProject(command.do)) this.file.copy().perform(item, command, now, actor(as), step);
      this.file.perform(item, command, now, actor(as), step);
      this.file.settle(now);
    } catch (error) {
      if (!(error instanceof RuleViolation)) throw error;
      this.refused = error;
      return error.code;
    } finally {
      this.note();
    }
    return undefined;
  }

  /** Time goes by, and what it does is settled. */
  pass(time: string): void {
    this.file.settle(parseInstant(time));
    this.note();
  }

  /** What may be done next, in the eyes of somebody of the item's own department and region. */
  possible(time: string, as: string, item: string): PossibleAct[] {
    this.pass(time);
    const { region, department } = this.step(item);
    const object = { applicantId: 'a', projectRegion: REGION, department, region };
    return possibleActs(
      this.file,
      this.step(item),
      parseInstant(time),
      { ...actor(as), region, applicantId: 'a' },
      object,
    );
  }

  /** A parameter is set anew, and the clocks that run follow it. */
  remeasure(time: string, parameter: string, figure: number): void {
    this.pass(time);
    const change = { parameter, because: 'parameter', figureFor: () => figure };
    this.file.forEach(parseInstant(time), actor('administrator'), (p) => void remeasure(p, change));
    this.note();
  }

  /** The calendar of a year is published, and the clocks that run follow it. */
  publish(time: string, notice: CalendarYear): void {
    this.pass(time);
    this.calendar = new WorkCalendar([...officialYears(), notice]);
    this.file.forEach(parseInstant(time), actor('system'), (p) => p.reckonAgain('calendar'));
    this.note();
  }

  /** The whole case as it is at an instant, for who only looks. */
  look(time: string): ProjectFile {
    this.pass(time);
    return this.file.copy();
  }

  state(item: string): string {
    const file = this.file.file(item);
    return file ? publicStateOf(file.state) : 'none';
  }

  step(item: string): StepFile {
    const file = this.file.file(item);
    if (!file) throw new Error(item);
    return file;
  }

  round(item: string, round: number): StepFile {
    const file = this.file.allFiles().find((step) => step.item.code === item && step.round === round);
    if (!file) throw new Error(`${item} has no round ${round}`);
    return file;
  }

  find(name: string, item?: string): Record<string, unknown>[] {
    return this.facts
      .filter((f) => f.name === name && (item === undefined || f.item === item))
      .map((f) => ({ at: f.at, ...f.data }));
  }

  /** The ids of the rule book that were taken, in their order. */
  transitions(): readonly string[] {
    return this.file.journal.transitions;
  }

  /** What keeps a milestone shut. */
  blockers(milestone: string): readonly string[] {
    return this.file.blockers(milestone);
  }

  holdings() {
    return this.file.journal.holdings;
  }

  possessions() {
    return this.file.journal.possessions;
  }

  private note(): void {
    for (const f of this.file.journal.facts.slice(this.facts.length)) {
      this.facts.push({
        at: formatInstant(f.at),
        name: f.name,
        item: f.item,
        actor: f.actor,
        data: f.data as Record<string, unknown>,
      });
    }
  }

  /** As it stands in the list of what was set. */
  private settingOf(key: string): Setting {
    const { rule = null } = this.place;
    return {
      key,
      value: this.overrides[key] ?? null,
      validFrom: new Date(0),
      item: null,
      region: null,
      basis: rule,
    };
  }

  private rules(): RuleBook {
    const parameters: Parameters = new Parameters(
      parameterDefinitions,
      new Map(Object.entries(this.overrides)),
      {
        setting: (key) => (key in this.overrides ? this.settingOf(key) : undefined),
        for: () => parameters,
      },
    );
    const calendar = (): WorkCalendar => this.calendar;
    return {
      parameters,
      parametersAt: () => parameters,
      get calendar() {
        return calendar();
      },
      features: FEATURES,
      formToSign,
      regionOf: (region) => region,
      newId,
    };
  }
}

function actor(as: string): Actor {
  const [kind, department] = as.split(':');
  const role = kind === 'dept' ? 'officer' : (kind as Actor['role']);
  const office = department === undefined ? {} : { department, region: REGION };
  return { role, ...office, label: actorLabel(role, department) };
}
