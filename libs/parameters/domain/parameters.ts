import type { ParameterDefinition, ParameterValue } from './parameter.js';

/** The parameters as they hold at one instant: what was set, else the default. */
export class Parameters {
  constructor(
    private readonly definitions: ReadonlyMap<string, ParameterDefinition>,
    private readonly set: ReadonlyMap<string, ParameterValue> = new Map(),
  ) {}

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
    const definition = this.definitions.get(key);
    if (!definition) throw new TypeError(`there is no parameter ${key}`);
    return this.set.get(key) ?? definition.default;
  }
}
