import { NamedView, WordsView } from '../../catalogue/http/index.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';

const codes = rules.listOf(rules.code());

export class ScopeView {
  @Field(codes)
  types!: readonly string[];

  @Field(codes)
  items!: readonly string[];

  @Field(codes)
  conditions!: readonly string[];
}

export class ParkAssessmentView {
  @Nested(() => NamedView)
  assessment!: NamedView;

  @Field(rules.text(100))
  report!: string;

  @Nested(() => NamedView)
  department!: NamedView;

  @Field(rules.day)
  validFrom!: string;

  @Field(rules.nullable(rules.day))
  validUntil!: string | null;

  @Nested(() => ScopeView)
  scope!: ScopeView;

  @Field(rules.flag)
  inForce!: boolean;
}

export class ParkView extends WordsView {
  @Field(rules.code())
  code!: string;

  @Field(rules.region)
  region!: string;

  @NestedList(() => ParkAssessmentView)
  assessments!: ParkAssessmentView[];
}
