import { Field, OptionalField, rules, type FieldRule } from '../../platform/http/index.js';

const VERSION = /^(\d{4}\.\d{1,4}(\.\d{1,4})?|current)$/;

/** `current` is the version that a new project begins with. */
export const version: FieldRule = {
  name: 'catalogue-version',
  bounds: {},
  schema: { type: 'string', pattern: VERSION.source },
  accepts: (value) => typeof value === 'string' && VERSION.test(value),
};

export class VersionPath {
  @Field(version)
  version!: string;
}

export class ItemPath extends VersionPath {
  @Field(rules.code())
  code!: string;
}

/** Which items are asked for; what is left out is not asked about. */
export class ItemsQuery {
  @OptionalField(rules.code())
  stage?: string;

  @OptionalField(rules.code())
  kind?: string;

  @OptionalField(rules.code())
  type?: string;

  @OptionalField(rules.code())
  department?: string;
}
