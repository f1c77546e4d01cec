import { parseInstant } from '../../calendar/index.js';
import { Field, OptionalField, rules, type FieldRule } from '../../platform/http/index.js';
import type { ParameterQuestion } from '../describe-parameters.js';
import type { ParameterValue } from '../domain/parameter.js';
import type { ParameterChange } from '../set-parameter.js';

const key = rules.code(/^[a-z][A-Za-z0-9_]{0,39}$/);

/** What a parameter accepts is told with its key; here only what has the form of a value at all. */
export const plainValue: FieldRule = {
  name: 'plain-value',
  bounds: {},
  schema: { oneOf: [{ type: 'string', maxLength: 40 }, { type: 'number' }, { type: 'boolean' }] },
  accepts: (value) => ['number', 'boolean'].includes(typeof value) || rules.text(40).accepts(value),
};

/** A day means its beginning; today, from now on. */
const dayOrInstant: FieldRule = {
  name: 'day-or-instant',
  bounds: {},
  schema: { oneOf: [rules.day.schema, rules.instant.schema] },
  accepts: (value) => rules.day.accepts(value) || rules.instant.accepts(value),
};

export class ParameterPath {
  @Field(key)
  key!: string;
}

/** Where and when: for an item, in a region, at an instant; what is left out is not asked about. */
export class ParameterQuery {
  @OptionalField(rules.region)
  region?: string;

  @OptionalField(rules.code())
  item?: string;

  @OptionalField(rules.instant)
  at?: string;
}

export class ParameterForm {
  @Field(rules.nullable(plainValue))
  value!: ParameterValue | null;

  @Field(dayOrInstant)
  validFrom!: string;

  @Field(rules.text(1_000))
  reason!: string;

  @OptionalField(rules.text(200))
  basis?: string;

  @OptionalField(rules.code())
  item?: string;

  @OptionalField(rules.region)
  region?: string;

  @OptionalField(rules.flag)
  moveRunningClocks?: boolean;
}

export const questionOf = ({ at, item, region }: ParameterQuery): ParameterQuestion => ({
  item,
  region,
  at: at === undefined ? undefined : parseInstant(at),
});

export const changeOf = (parameter: string, form: ParameterForm): ParameterChange => ({
  key: parameter,
  value: form.value,
  validFrom: rules.day.accepts(form.validFrom) ? form.validFrom : parseInstant(form.validFrom),
  item: form.item ?? null,
  region: form.region ?? null,
  basis: form.basis ?? null,
  reason: form.reason,
  movesRunningClocks: form.moveRunningClocks === true,
});
