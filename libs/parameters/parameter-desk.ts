import type { DataSource } from 'typeorm';
import type { BusinessClock } from '../platform/business-clock.js';
import type { Regions } from '../regions/index.js';
import type { ClockMover } from './clock-mover.js';
import type { CurrentParameters } from './current-parameters.js';

/** For what a parameter may be set apart. */
export interface Places {
  readonly regions: Regions;
  /** The items of the catalogue with which a project begins today. */
  readonly items: () => Promise<ReadonlyMap<string, unknown>>;
}

/** Where the parameters are kept. A class, so that Nest injects by it. */
export class ParameterDesk {
  constructor(
    readonly db: DataSource,
    readonly clock: BusinessClock,
    readonly parameters: CurrentParameters,
    readonly places: Places,
    readonly clocks: ClockMover,
  ) {}
}
