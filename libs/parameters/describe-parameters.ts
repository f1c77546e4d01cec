import { InvalidInput } from '../platform/domain/invalid-input.js';
import { NotFound } from '../platform/domain/not-found.js';
import type { ParameterDefinition, ParameterValue } from './domain/parameter.js';
import type { Parameters } from './domain/parameters.js';
import type { Place, Setting } from './domain/setting.js';
import { standingOf, type Standing } from './domain/standing.js';
import { parameterDefinitions } from './parameter-definitions.js';
import type { ParameterDesk } from './parameter-desk.js';
import { readSettingsOf, type RecordedSetting } from './store/settings.js';

export interface ParameterQuestion extends Place {
  /** As they hold at an instant of business time; now, if none is named. */
  readonly at?: Date;
}

/** A parameter as it holds at an instant and place. */
export interface DescribedParameter {
  readonly definition: ParameterDefinition;
  readonly value: ParameterValue;
  /** What it has its value from; undefined where that is its default. */
  readonly setting: Setting | undefined;
}

export interface SettingInHistory extends RecordedSetting {
  readonly standing: Standing;
}

/** A parameter with everything that was ever set, the newest first. */
export interface ParameterWithHistory extends DescribedParameter {
  readonly settings: readonly SettingInHistory[];
}

export async function describeParameters(
  desk: ParameterDesk,
  question: ParameterQuestion,
): Promise<DescribedParameter[]> {
  const { parameters } = await parametersFor(desk, question);
  return [...parameterDefinitions.values()].map((definition) => describe(definition, parameters));
}

export async function describeParameter(
  desk: ParameterDesk,
  key: string,
  question: ParameterQuestion,
): Promise<ParameterWithHistory> {
  const definition = parameterDefinitions.get(key);
  if (!definition) throw new NotFound('parameter', key);
  const { parameters, at } = await parametersFor(desk, question);
  const settings = await readSettingsOf(desk.db, key);
  const standing = standingOf(settings, at);
  return {
    ...describe(definition, parameters),
    settings: settings.map((setting) => ({ ...setting, standing: standing(setting) })),
  };
}

function describe(definition: ParameterDefinition, parameters: Parameters): DescribedParameter {
  const { key } = definition;
  return { definition, value: parameters.value(key), setting: parameters.setting(key) };
}

async function parametersFor(desk: ParameterDesk, { at: asked, item, region }: ParameterQuestion) {
  if (region !== undefined && !desk.places.regions.has(region))
    throw InvalidInput.of('region', 'known-region');
  if (item !== undefined && !(await desk.places.items()).has(item))
    throw InvalidInput.of('item', 'known-item');
  const at = asked ?? (await desk.clock.now());
  return { at, parameters: desk.parameters.at(at).for({ item, region }) };
}
