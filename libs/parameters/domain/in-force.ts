import type { Regions } from '../../regions/domain/region.js';
import type { ParameterDefinitions, ParameterValue } from './parameter.js';
import { Parameters } from './parameters.js';
import type { Place, Setting } from './setting.js';

/** All settings that are in force at one instant, wherever they hold: at most one for each key and target. */
export class InForce {
  private readonly targeted: boolean;
  private readonly places = new Map<string, Parameters>();

  constructor(
    private readonly definitions: ParameterDefinitions,
    private readonly settings: readonly Setting[],
    private readonly regions: Regions,
  ) {
    this.targeted = settings.some(({ item, region }) => item !== null || region !== null);
  }

  /** Made once for each place; for all places together while nothing is set for one of them. */
  for(place: Place): Parameters {
    const name = this.targeted ? `${place.item ?? ''}|${place.region ?? ''}` : '';
    const known = this.places.get(name) ?? this.resolve(place);
    this.places.set(name, known);
    return known;
  }

  private resolve(place: Place): Parameters {
    const chosen = this.nearest(place);
    const values = [...chosen.values()].map(({ key, value }) => [key, value as ParameterValue] as const);
    return new Parameters(this.definitions, new Map(values), {
      setting: (key) => chosen.get(key),
      for: (other) => this.for({ ...place, ...other }),
    });
  }

  /** For each key the setting that comes nearest to the place. One without a value leaves the place to the next. */
  private nearest(place: Place): ReadonlyMap<string, Setting> {
    const levels = levelsOf(this.regions, place.region);
    const found = this.settings.flatMap((setting) => {
      const distance = distanceOf(setting, place.item, levels);
      return setting.value === null || distance === null ? [] : [{ setting, distance }];
    });
    found.sort((a, b) => b.distance - a.distance);
    return new Map(found.map(({ setting }) => [setting.key, setting]));
  }
}

/** A region and all levels above it, the nearest first. */
function levelsOf(regions: Regions, region: string | undefined): readonly string[] {
  if (region === undefined) return [];
  const parent = regions.get(region)?.parent ?? undefined;
  return [region, ...levelsOf(regions, parent)];
}

/** The item counts before the region, a region before the level above it; null where the setting does not hold. */
function distanceOf({ item, region }: Setting, asked: string | undefined, levels: readonly string[]) {
  const up = region === null ? levels.length : levels.indexOf(region);
  if (up === -1 || (item !== null && item !== asked)) return null;
  return item === null ? levels.length + 1 + up : up;
}
