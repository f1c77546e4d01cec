import type { Regions } from '../../regions/domain/region.js';
import { ParameterHistory } from './parameter-history.js';
import type { ParameterDefinitions } from './parameter.js';
import type { Place, Setting } from './setting.js';

/** The figure for a clock that began then, at a place; null where the setting is not about it. */
export type FigureFor = (place: Place, startedAt: Date) => number | null;

export interface SettingAmongOthers {
  readonly setting: Setting;
  readonly settings: readonly Setting[];
}

/**
 * What a setting makes of clocks that run already. It is about the places where another value would hold without it;
 * a clock that began after it has what held when it began.
 */
export function figuresAfter(
  definitions: ParameterDefinitions,
  regions: Regions,
  { setting, settings }: SettingAmongOthers,
): FigureFor {
  const { key, validFrom } = setting;
  const history = new ParameterHistory(definitions, settings, regions);
  const others = settings.filter((other) => other !== setting);
  const without = new ParameterHistory(definitions, others, regions).at(validFrom);
  const after = history.at(validFrom);
  return (place, startedAt) => {
    if (without.for(place).setting(key) === after.for(place).setting(key)) return null;
    const then = startedAt > validFrom ? history.at(startedAt) : after;
    return then.for(place).number(key);
  };
}
