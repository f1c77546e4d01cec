import { NamedView } from '../../catalogue/http/index.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import { PROJECT_CODE } from '../../projects/index.js';
import { PUBLIC_STATES } from '../../steps/http/index.js';

const day = rules.nullable(rules.day);

export class PublicProjectPath {
  @Field(rules.code(PROJECT_CODE))
  code!: string;
}

/** A step as far as it is public: no person, no money, no reason, no material. */
export class PublicStepView {
  @Nested(() => NamedView)
  item!: NamedView;

  @Nested(() => NamedView)
  department!: NamedView;

  @Field(rules.region)
  region!: string;

  @Field(rules.oneOf(PUBLIC_STATES))
  state!: string;

  @Field(rules.nullable(rules.oneOf(['department', 'applicant', 'third-party', 'higher-authority'])))
  heldBy!: string | null;

  @Field(day)
  acceptedOn!: string | null;

  @Field(day)
  dueOn!: string | null;

  @Field(day)
  decidedOn!: string | null;

  @Field(rules.nullable(rules.id))
  tenderStep!: string | null;
}

export class PublicStageView {
  @Nested(() => NamedView)
  stage!: NamedView;

  @NestedList(() => PublicStepView)
  steps!: PublicStepView[];
}

/** 公开进度. Whatever is not written here is not public. */
export class ProgressView {
  @Field(rules.text(40))
  code!: string;

  @Field(rules.text(200))
  name!: string;

  @Nested(() => NamedView)
  type!: NamedView;

  @Field(rules.region)
  region!: string;

  @Field(rules.instant)
  asOf!: string;

  @Field(rules.day)
  registeredOn!: string;

  @Field(day)
  completedOn!: string | null;

  @NestedList(() => PublicStageView)
  stages!: PublicStageView[];
}
