import { Field, Nested, OptionalField, rules } from '../../platform/http/index.js';

const codes = rules.listOf(rules.code());

export class ParkPath {
  @Field(rules.code())
  code!: string;
}

export class ParksQuery {
  @OptionalField(rules.region)
  region?: string;
}

export class ParkForm {
  @Field(rules.text(100))
  zh!: string;

  @Field(rules.text(100))
  en!: string;

  @Field(rules.region)
  region!: string;
}

export class ScopeForm {
  @OptionalField(codes)
  types?: string[];

  @OptionalField(codes)
  items?: string[];

  @OptionalField(codes)
  conditions?: string[];
}

/** 优化营商环境条例 art. 42: sharing is free of charge, so that there is nothing here to say what it costs. */
export class AssessmentForm {
  @Field(rules.code())
  assessment!: string;

  @Field(rules.text(100))
  report!: string;

  @Field(rules.code())
  department!: string;

  @Field(rules.day)
  validFrom!: string;

  @OptionalField(rules.day)
  validUntil?: string;

  @Nested(() => ScopeForm, { optional: true })
  scope?: ScopeForm;
}
