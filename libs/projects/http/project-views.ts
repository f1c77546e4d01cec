import { NamedView, WordsView } from '../../catalogue/http/index.js';
import type { FactValue } from '../../catalogue/domain/catalogue.js';
import type { AssessmentEffect } from '../../catalogue/domain/item.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import { LIGHTS, ProjectLineView } from '../../steps/http/index.js';
import { LeftOutView, MergedItemView } from './procedure-views.js';
import { ProjectStageView } from './project-step-views.js';
import { MilestoneStandingView } from './milestone-views.js';

const light = rules.oneOf(LIGHTS);
const count = rules.whole(0, Number.MAX_SAFE_INTEGER);
const version = rules.text(20);

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
