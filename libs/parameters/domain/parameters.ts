import type { ParameterDefinition, ParameterDefinitions, ParameterValue } from './parameter.js';
import type { Place, Setting } from './setting.js';

/** What has been set at one instant, beyond the values at one place. */
export interface Rulings {
  /** The setting from which a key has its value; undefined where that is the default. */
  setting(key: string): Setting | undefined;
  for(place: Place): Parameters;
}

/** The parameters as they hold at one instant and place: what was set nearest to it, else the default. */
export class Parameters {
  constructor(
    private readonly definitions: ParameterDefinitions,
    private readonly set: ReadonlyMap<string, ParameterValue> = new Map(),
    private readonly rulings?: Rulings,
  ) {}

  /** As they hold for an item, in a region: the item's value, the region's, that of the level above, the default. */
  for(place: Place): Parameters {
    return this.rulings?.for(place) ?? this;
  }

  number(key: string): number {
    const value = this.value(key);
    if (typeof value !== 'number') throw new TypeError(`parameter ${key} is no number`);
    return value;
  }

  text(key: string): string {
    const value = this.value(key);
    if (typeof value !== 'string') throw new TypeError(`parameter ${key} is no text`);
    return value;
  }

  flag(key: string): boolean {
    const value = this.value(key);
    if (typeof value !== 'boolean') throw new TypeError(`parameter ${key} is no yes or no`);
    return value;
  }

  value(key: string): ParameterValue {
    return this.set.get(key) ?? this.definition(key).default;
  }

  /** The clause on which the value stands: that of who set it, else the parameter's own; null where none is known. */
  basis(key: string): string | null {
    return this.setting(key)?.basis ?? this.definition(key).basis ?? null;
  }

  setting(key: string): Setting | undefined {
    return this.rulings?.setting(key);
  }

  private definition(key: string): ParameterDefinition {
    const definition = this.definitions.get(key);
    if (!definition) throw new TypeError(`there is no parameter ${key}`);
    return definition;
  }
}
