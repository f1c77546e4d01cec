import type { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';
import type { WorkCalendar } from '../calendar/domain/work-calendar.js';
import type { Catalogue, Facts } from '../catalogue/domain/catalogue.js';
import type { BusinessClock } from '../platform/business-clock.js';
import { drawProcedure } from '../procedure/domain/draw-procedure.js';
import type { Features } from './domain/feature.js';
import { openBook, type ProcedureBook } from './domain/procedure-book.js';
import type { RuleBook } from './domain/project-file.js';
import type { FormSubject, RuleParameters, SignedForm } from './domain/setting.js';

/** Where the rules get what they stand on; each source keeps its own cache. */
export interface RuleSources {
  calendar(): WorkCalendar;
  /** The rule parameters as they hold at an instant of business time. */
  parameters(at: Date): RuleParameters;
  catalogue(version: string): Promise<Catalogue>;
  /** The notices that people sign, filled for an item. */
  formToSign(notice: string, about: FormSubject): SignedForm;
  /** The region whose department is competent for this one: its own, or the level above. */
  regionOf(region: string, department: string): string;
}

/** Told after a commit that bells wait to be rung; may be told too often or never, the relay looks anyway. */
export interface Doorbell {
  press(): void;
}

/** Told after a commit which project has changed, for whoever looks at it; what it is not told is seen a minute later. */
export interface Herald {
  tell(projectId: string): void;
}

/** What every use case of the engine needs. */
export interface Engine {
  readonly db: DataSource;
  readonly clock: BusinessClock;
  readonly sources: RuleSources;
  readonly doorbell: Doorbell;
  readonly herald?: Herald;
  /** What the features bring: their rules, composed once. */
  readonly features: Features;
  /** Told the ids of the transitions that a commit has taken; who explores the machines counts them. */
  readonly witness?: (transitions: readonly string[]) => void;
}

export function ruleBookAt(engine: Engine, now: Date): RuleBook {
  const { sources } = engine;
  return {
    parameters: sources.parameters(now),
    parametersAt: (at) => sources.parameters(at),
    calendar: sources.calendar(),
    features: engine.features,
    formToSign: (notice, about) => sources.formToSign(notice, about),
    regionOf: (region, department) => sources.regionOf(region, department),
    newId,
  };
}

const MOST_BOOKS = 500;
const books = new Map<string, ProcedureBook>();

/** The procedure of a type and its facts is the same for all projects that share them: drawn up once. */
export async function procedureBook(
  engine: Pick<Engine, 'sources'>,
  project: { catalogueVersion: string; type: string; facts: Facts },
): Promise<ProcedureBook> {
  const catalogue = await engine.sources.catalogue(project.catalogueVersion);
  const key = `${catalogue.version}|${project.type}|${JSON.stringify(project.facts)}`;
  const known = books.get(key);
  if (known?.catalogue === catalogue) return known;
  const book = openBook(catalogue, drawProcedure(catalogue, project.type, project.facts));
  if (books.size >= MOST_BOOKS) books.delete(books.keys().next().value ?? '');
  books.set(key, book);
  return book;
}
