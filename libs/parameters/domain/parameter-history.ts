import type { Regions } from '../../regions/domain/region.js';
import { InForce } from './in-force.js';
import type { ParameterDefinitions } from './parameter.js';
import type { Parameters } from './parameters.js';
import { targetOf, type Setting } from './setting.js';

/** Everything that was ever set: a rule asked about a past instant gives the answer that it gave then (T-10). */
export class ParameterHistory {
  private readonly settings: readonly Setting[];
  private readonly known = new Map<number, InForce>();

  /** The settings in the order in which they were made: of two from the same instant, the later one holds. */
  constructor(
    private readonly definitions: ParameterDefinitions,
    settings: readonly Setting[],
    private readonly regions: Regions = new Map(),
  ) {
    this.settings = settings.toSorted((a, b) => a.validFrom.getTime() - b.validFrom.getTime());
  }

  /** A value holds from its very instant. Parameters between two settings are the same and made once. */
  at(instant: Date): Parameters {
    const past = this.settings.findLastIndex(({ validFrom }) => validFrom <= instant) + 1;
    const inForce = this.known.get(past) ?? this.after(past);
    this.known.set(past, inForce);
    return inForce.for({});
  }

  private after(past: number): InForce {
    const newest = new Map(this.settings.slice(0, past).map((setting) => [targetOf(setting), setting]));
    return new InForce(this.definitions, [...newest.values()], this.regions);
  }
}
