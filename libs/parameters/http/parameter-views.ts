import { formatInstant } from '../../calendar/index.js';
import { NamedView, WordsView } from '../../catalogue/http/index.js';
import { Field, Nested, NestedList, rules, type FieldRule } from '../../platform/http/index.js';
import type { DescribedParameter, ParameterWithHistory } from '../describe-parameters.js';
import { boundsOf } from '../domain/check-parameter.js';
import { measuresClocks, type ParameterDefinition, type ParameterValue } from '../domain/parameter.js';
import { legend } from '../parameter-definitions.js';
import { plainValue } from './parameter-forms.js';
import { SettingInHistoryView, settingInHistoryView } from './setting-views.js';

const figure: FieldRule = {
  name: 'amount',
  bounds: {},
  schema: { type: 'number', minimum: 0 },
  accepts: (value) => typeof value === 'number' && value >= 0,
};

/** A parameter as it holds at an instant and place. */
export class ParameterView extends WordsView {
  @Field(rules.text(40))
  key!: string;

  @Field(rules.oneOf(['whole', 'share', 'choice', 'time', 'flag']))
  type!: ParameterDefinition['type'];

  @Field(plainValue)
  value!: ParameterValue;

  @Field(plainValue)
  default!: ParameterValue;

  @Nested(() => NamedView, { nullable: true })
  unit!: NamedView | null;

  @Nested(() => NamedView)
  scope!: NamedView;

  @Field(rules.nullable(figure))
  min!: number | null;

  @Field(rules.nullable(figure))
  max!: number | null;

  @NestedList(() => NamedView)
  choices!: NamedView[];

  @Field(rules.nullable(rules.text(200)))
  basis!: string | null;

  @Nested(() => NamedView)
  confidence!: NamedView;

  @Nested(() => WordsView, { nullable: true })
  note!: WordsView | null;

  @Field(rules.flag)
  measuresClocks!: boolean;

  @Field(rules.nullable(rules.instant))
  validFrom!: string | null;

  @Field(rules.nullable(rules.code()))
  item!: string | null;

  @Field(rules.nullable(rules.region))
  region!: string | null;

  @Field(rules.nullable(rules.text(200)))
  localBasis!: string | null;
}

export class ParameterHistoryView extends ParameterView {
  @NestedList(() => SettingInHistoryView, 10_000)
  settings!: SettingInHistoryView[];
}

export function parameterView({ definition, value, setting }: DescribedParameter): ParameterView {
  const { key, zh, en, type, scope, conf, basis = null, note } = definition;
  return {
    key,
    zh,
    en,
    type,
    value,
    default: definition.default,
    unit: unitOf(definition),
    scope: named(legend.scopes, scope),
    ...boundsView(definition),
    choices: definition.type === 'choice' ? [...definition.choices] : [],
    basis,
    confidence: named(legend.grades, conf),
    note: note ?? null,
    measuresClocks: measuresClocks(definition),
    validFrom: setting ? formatInstant(setting.validFrom) : null,
    item: setting?.item ?? null,
    region: setting?.region ?? null,
    localBasis: setting?.basis ?? null,
  };
}

export const parameterHistoryView = (parameter: ParameterWithHistory): ParameterHistoryView => ({
  ...parameterView(parameter),
  settings: parameter.settings.map(settingInHistoryView),
});

function unitOf(definition: ParameterDefinition): NamedView | null {
  return definition.type === 'whole' && definition.unit ? named(legend.units, definition.unit) : null;
}

function boundsView(definition: ParameterDefinition): Pick<ParameterView, 'min' | 'max'> {
  const bounded = definition.type === 'whole' || definition.type === 'share';
  return bounded ? { ...boundsOf(definition) } : { min: null, max: null };
}

function named(words: (typeof legend)['units'], code: string): NamedView {
  const { zh, en } = words[code] ?? { zh: code, en: code };
  return { code, zh, en };
}
