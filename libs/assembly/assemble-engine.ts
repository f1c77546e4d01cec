import type { DataSource } from 'typeorm';
import { CalendarDesk, CurrentCalendar, type ClockRecomputation } from '../calendar/index.js';
import { CatalogueRegistry, DraftDesk } from '../catalogue/index.js';
import { NotifyingHerald } from '../live/index.js';
import { CurrentParameters, ParameterDesk, type ClockMover } from '../parameters/index.js';
import { RealClock, SandboxClock, type BusinessClock } from '../platform/business-clock.js';
import type { Registry } from '../projects/index.js';
import { readRegions, resolveLead } from '../regions/index.js';
import { NotifyingDoorbell } from '../relay/index.js';
import { FEATURES } from '../rulebook/domain/features.js';
import { checkMachines, foreseeMoves, moveClocks, recomputeOpenClocks } from '../steps/index.js';
import { formToSign } from './forms-to-sign.js';

export interface AssembledEngine extends Registry {
  readonly catalogues: CatalogueRegistry;
  /** Where the place's next version of the catalogue is written. */
  readonly draftDesk: DraftDesk;
  /** Where the next year's notice is handed in. */
  readonly calendarDesk: CalendarDesk;
  /** Where the figures of the rules are set. */
  readonly parameterDesk: ParameterDesk;
  /** Lets go of everything but the database. */
  stop(): Promise<void>;
}

/** Puts the engine together for a process: the API, the worker, a tool. */
export async function assembleEngine(db: DataSource, clock: BusinessClock): Promise<AssembledEngine> {
  const problems = checkMachines();
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const calendar = await CurrentCalendar.start(db);
  const regions = readRegions();
  const parameters = await CurrentParameters.start(db, regions);
  const catalogues = new CatalogueRegistry(db, clock);
  const engine: Registry = {
    db,
    clock,
    regions,
    doorbell: new NotifyingDoorbell(db),
    herald: new NotifyingHerald(db),
    features: FEATURES,
    currentCatalogue: () => catalogues.currentVersion(),
    sources: {
      calendar: () => calendar.get(),
      parameters: (at) => parameters.at(at),
      catalogue: (version) => catalogues.get(version),
      formToSign,
      regionOf: (region, department) => resolveLead(regions, region, department).region,
    },
  };
  const clocks: ClockRecomputation = {
    recomputeOpenClocks: (year) => recomputeOpenClocks(engine, year),
    foreseeMoves: (supposed, year) => foreseeMoves(engine, supposed, year),
  };
  const mover: ClockMover = { moveClocks: (move) => moveClocks(engine, move) };
  const items = async () => (await catalogues.get(await catalogues.currentVersion())).items;
  return {
    ...engine,
    catalogues,
    draftDesk: new DraftDesk(db, clock, catalogues),
    calendarDesk: new CalendarDesk(db, clock, calendar, clocks),
    parameterDesk: new ParameterDesk(db, clock, parameters, { regions, items }, mover),
    stop: async () => {
      await Promise.all([calendar.stop(), parameters.stop()]);
    },
  };
}

export const clockFor = (db: DataSource, sandbox: boolean): BusinessClock =>
  sandbox ? new SandboxClock(db) : new RealClock();
