import type { DataSource } from 'typeorm';
import { KeptCurrent } from '../platform/database/index.js';
import type { Regions } from '../regions/index.js';
import { ParameterHistory } from './domain/parameter-history.js';
import type { Parameters } from './domain/parameters.js';
import { parameterDefinitions } from './parameter-definitions.js';
import { readSettings, readVersion } from './store/settings.js';

/** The parameters of this process. */
export class CurrentParameters extends KeptCurrent<ParameterHistory> {
  static start(db: DataSource, regions: Regions): Promise<CurrentParameters> {
    const read = async () => new ParameterHistory(parameterDefinitions, await readSettings(db), regions);
    const none = new ParameterHistory(parameterDefinitions, [], regions);
    return new CurrentParameters({ version: () => readVersion(db), read }, none).started();
  }

  /** As they hold at an instant of business time; for an item or in a region: `at(now).for({ item, region })`. */
  at(instant: Date): Parameters {
    return this.value.at(instant);
  }
}
