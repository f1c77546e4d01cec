import { Field, OptionalField, rules } from '../../platform/http/index.js';

export class AssignForm {
  @Field(rules.id)
  to!: string;
}

export class ColleaguesQuery {
  @OptionalField(rules.code())
  department?: string;

  @OptionalField(rules.region)
  region?: string;
}
