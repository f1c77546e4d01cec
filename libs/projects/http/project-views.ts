import { NamedView, WordsView } from '../../catalogue/http/index.js';
import type { FactValue } from '../../catalogue/domain/catalogue.js';
import type { AssessmentEffect, DependencyMode } from '../../catalogue/domain/item.js';
import { Field, Nested, NestedList, rules, type FieldRule } from '../../platform/http/index.js';
import {
  HolderView,
  LIGHTS,
  PrerequisiteView,
  ProjectLineView,
  PUBLIC_STATES,
  RoundView,
} from '../../steps/http/index.js';
import { BLOCKED_BECAUSE } from '../milestones-of.js';
import type { ChangedFacts } from '../change-facts.js';
import type { ChangedValues } from '../project-facts.js';
import type { RegisteredProject } from '../register-project.js';

const light = rules.oneOf(LIGHTS);
const count = rules.whole(0, Number.MAX_SAFE_INTEGER);
const items = rules.listOf(rules.code());
const version = rules.text(20);

export class RegisteredStepView {
  @Field(rules.id)
  id!: string;

  @Field(rules.code())
  item!: string;

  @Field(rules.flag)
  open!: boolean;
}

export class RegisteredProjectView implements RegisteredProject {
  @Field(rules.id)
  id!: string;

  @Field(rules.text(40))
  code!: string;

  @NestedList(() => RegisteredStepView)
  steps!: readonly RegisteredStepView[];
}

export class ChangedFactsView implements ChangedFacts {
  @Field(rules.id)
  id!: string;

  @Field(rules.told)
  changedFacts!: ChangedValues;

  @Field(items)
  added!: readonly string[];

  @Field(items)
  dropped!: readonly string[];

  @Field(items)
  changed!: readonly string[];

  @Field(items)
  begun!: readonly string[];

  @Field(items)
  opened!: readonly string[];

  @Field(items)
  locked!: readonly string[];

  @Field(items)
  blocked!: readonly string[];

  @Field(count)
  fact!: number;
}

export class ApplicantNameView {
  @Field(rules.id)
  id!: string;

  @Field(rules.text(200))
  name!: string;
}

export class ListedProjectView extends ProjectLineView {
  @Field(rules.code())
  type!: string;

  @Field(rules.region)
  region!: string;

  @Nested(() => ApplicantNameView)
  applicant!: ApplicantNameView;

  @Field(rules.instant)
  registeredAt!: string;

  @Field(rules.nullable(rules.instant))
  completedAt!: string | null;

  @Field(count)
  steps!: number;

  @Field(count)
  granted!: number;

  @Field(light)
  light!: string;
}

export const FACT_ANSWER: FieldRule = {
  ...rules.told,
  schema: { oneOf: [{ type: 'string', nullable: true }, { type: 'number' }, { type: 'boolean' }] },
};

export class FactAnswerView {
  @Field(rules.text(60))
  fact!: string;

  @Field(FACT_ANSWER)
  value!: FactValue;
}

export class WhyView extends WordsView {
  @Field(rules.oneOf(['R', 'C', 'M', 'N']))
  applies!: string;

  @Field(rules.nullable(rules.code()))
  condition!: string | null;

  @NestedList(() => FactAnswerView)
  facts!: FactAnswerView[];
}

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

export class LeftOutView {
  @Nested(() => NamedView)
  item!: NamedView;

  @Nested(() => WhyView)
  why!: WhyView;
}

export class MergedItemView extends LeftOutView {
  @Field(rules.nullable(rules.code()))
  into!: string | null;
}

export class BlockerView {
  @Nested(() => NamedView)
  item!: NamedView;

  @Field(rules.oneOf(BLOCKED_BECAUSE))
  because!: string;

  @Field(rules.nullable(rules.id))
  step!: string | null;

  @Field(rules.nullable(rules.oneOf(PUBLIC_STATES)))
  state!: string | null;

  @Nested(() => HolderView, { nullable: true })
  holder!: HolderView | null;
}

export class FlaggedView {
  @Nested(() => NamedView)
  item!: NamedView;

  @Nested(() => NamedView)
  by!: NamedView;
}

export class MilestoneStandingView extends NamedView {
  @Field(rules.flag)
  reached!: boolean;

  @Field(items)
  blockedBy!: readonly string[];

  @Field({ ...rules.told, schema: { type: 'array', items: items.schema } })
  blockedByOneOf!: readonly (readonly string[])[];

  @NestedList(() => BlockerView)
  blockers!: BlockerView[];

  @NestedList(() => FlaggedView)
  flagged!: FlaggedView[];
}

/** 区域评估: what an item stands on of the project's park; free of charge, so that there is nothing here to pay. */
export class ReliedOnView {
  @Nested(() => NamedView)
  item!: NamedView;

  @Nested(() => NamedView)
  assessment!: NamedView;

  @Field(rules.oneOf(['EXEMPT', 'SIMPLIFY', 'COMMIT']))
  effect!: AssessmentEffect;

  @Field(rules.text(100))
  report!: string;

  @Field(rules.nullable(rules.day))
  validUntil!: string | null;

  @Nested(() => WordsView)
  reason!: WordsView;

  @Field(rules.flag)
  broken!: boolean;
}

export class ProjectView extends ProjectLineView {
  @Field(rules.instant)
  asOf!: string;

  @Nested(() => NamedView)
  type!: NamedView;

  @Field(rules.region)
  region!: string;

  @Nested(() => NamedView, { nullable: true })
  park!: NamedView | null;

  @NestedList(() => ReliedOnView)
  reliesOn!: ReliedOnView[];

  @Nested(() => ApplicantNameView)
  applicant!: ApplicantNameView;

  @Field(version)
  catalogue!: string;

  @Field(rules.told)
  facts!: Readonly<Record<string, FactValue>>;

  @Field(rules.instant)
  registeredAt!: string;

  @Field(rules.nullable(rules.instant))
  completedAt!: string | null;

  @NestedList(() => ProjectStageView)
  stages!: ProjectStageView[];

  @NestedList(() => LeftOutView)
  leftOut!: LeftOutView[];

  @NestedList(() => MergedItemView)
  merged!: MergedItemView[];

  @NestedList(() => MilestoneStandingView)
  milestones!: MilestoneStandingView[];
}
