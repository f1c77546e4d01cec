import { NamedView } from '../../catalogue/http/index.js';
import type { DependencyMode } from '../../catalogue/domain/item.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import { HolderView, LIGHTS, PrerequisiteView, PUBLIC_STATES, RoundView } from '../../steps/http/index.js';
import { WhyView } from './procedure-views.js';

const light = rules.oneOf(LIGHTS);
const items = rules.listOf(rules.code());

/** What stands before an item in this project, by its code; `waitsFor` says how that stands. */
export class FollowedItemView {
  @Field(rules.code())
  item!: string;

  @Field(rules.oneOf(['HARD', 'DECIDE', 'WITH', 'SOFT']))
  mode!: DependencyMode;
}

export class ProjectStepView {
  @Field(rules.id)
  id!: string;

  @Field(rules.whole(1, 1000))
  round!: number;

  @NestedList(() => RoundView)
  formerRounds!: RoundView[];

  @Nested(() => NamedView)
  item!: NamedView;

  @Nested(() => NamedView)
  department!: NamedView;

  @Field(rules.region)
  region!: string;

  @Field(rules.oneOf(PUBLIC_STATES))
  state!: string;

  @Field(rules.instant)
  since!: string;

  @Nested(() => HolderView, { nullable: true })
  holder!: HolderView | null;

  @Field(rules.nullable(rules.oneOf(['granted', 'refused'])))
  decision!: string | null;

  @Field(rules.nullable(rules.day))
  dueOn!: string | null;

  @Field(rules.nullable(rules.whole(-100_000, 100_000)))
  workingDaysLeft!: number | null;

  @Field(light)
  light!: string;

  @NestedList(() => FollowedItemView)
  follows!: FollowedItemView[];

  @Field(rules.flag)
  critical!: boolean;

  @Nested(() => WhyView, { nullable: true })
  why!: WhyView | null;

  @Field(items)
  mergedWith!: readonly string[];

  @NestedList(() => PrerequisiteView)
  waitsFor!: PrerequisiteView[];
}

export class ProjectStageView {
  @Nested(() => NamedView)
  stage!: NamedView;

  @NestedList(() => ProjectStepView)
  steps!: ProjectStepView[];
}
