import type { ParameterDefinition, ParameterValue } from './parameter.js';
import { Parameters } from './parameters.js';

/** A value that somebody set, from an instant of business time on. */
export interface Setting {
  readonly key: string;
  readonly validFrom: Date;
  readonly value: ParameterValue;
}

/** Everything that was ever set: a rule asked about a past instant gives the answer that it gave then (T-10). */
export class ParameterHistory {
  private readonly settings: readonly Setting[];
  private readonly known = new Map<number, Parameters>();

  constructor(
    private readonly definitions: ReadonlyMap<string, ParameterDefinition>,
    settings: readonly Setting[],
  ) {
    this.settings = [...settings].sort((a, b) => a.validFrom.getTime() - b.validFrom.getTime());
  }

  /** A value holds from its very instant. Parameters between two settings are the same and made once. */
  at(instant: Date): Parameters {
    const past = this.settings.findLastIndex(({ validFrom }) => validFrom <= instant) + 1;
    const parameters = this.known.get(past) ?? this.after(past);
    this.known.set(past, parameters);
    return parameters;
  }

  private after(past: number): Parameters {
    const set = this.settings.slice(0, past).map(({ key, value }) => [key, value] as const);
    return new Parameters(this.definitions, new Map(set));
  }
}
