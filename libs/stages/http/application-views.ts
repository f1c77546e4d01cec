import { NamedView } from '../../catalogue/http/index.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import { ProjectLineView, PrerequisiteView, RefusalView } from '../../steps/http/index.js';

export class StagePath {
  @Field(rules.id)
  id!: string;

  @Field(rules.text(20))
  stage!: string;
}

export class StepToApplyForView {
  @Field(rules.id)
  id!: string;

  @Nested(() => NamedView)
  item!: NamedView;

  @Nested(() => NamedView)
  department!: NamedView;

  @Field(rules.nullable(rules.whole(0, 10_000)))
  promised!: number | null;

  @Field(rules.flag)
  mayCommit!: boolean;

  @Nested(() => RefusalView, { nullable: true })
  refusal!: RefusalView | null;
}

export class StepNotYetView {
  @Field(rules.id)
  id!: string;

  @Nested(() => NamedView)
  item!: NamedView;

  @NestedList(() => PrerequisiteView)
  waitsFor!: PrerequisiteView[];
}

export class ProjectDocumentView {
  @Field(rules.id)
  id!: string;

  @Field(rules.id)
  step!: string;

  @Nested(() => NamedView)
  item!: NamedView;

  @Field(rules.whole(1, 1_000_000))
  version!: number;

  @Field(rules.text(200))
  name!: string;

  @Field(rules.whole(0, Number.MAX_SAFE_INTEGER))
  size!: number;

  @Field(rules.instant)
  uploadedAt!: string;
}

/** 容缺: by when, counted from acceptance, or before a milestone. */
export class SupplyView {
  @Field(rules.nullable(rules.whole(0, 10_000)))
  n!: number | null;

  @Field(rules.nullable(rules.oneOf(['WD', 'CD', 'M', 'Y'])))
  unit!: string | null;

  @Field(rules.nullable(rules.text(40)))
  milestone!: string | null;
}

export class AskedByView {
  @Field(rules.id)
  step!: string;

  @Nested(() => NamedView)
  item!: NamedView;

  @Field(rules.oneOf(['MAIN', 'SECONDARY']))
  role!: string;

  @Field(rules.flag)
  replaceable!: boolean;

  @Nested(() => SupplyView)
  supplies!: SupplyView;
}

export const STANDINGS = ['form', 'shared', 'result', 'awaited', 'handed-in', 'reusable', 'wanted'] as const;

export class MaterialOfStageView {
  @Nested(() => NamedView)
  material!: NamedView;

  @Field(rules.oneOf(STANDINGS))
  materialStanding!: string;

  @Nested(() => NamedView, { nullable: true })
  producedBy!: NamedView | null;

  @NestedList(() => AskedByView)
  askedBy!: AskedByView[];

  @NestedList(() => ProjectDocumentView)
  documents!: ProjectDocumentView[];

  @Nested(() => ProjectDocumentView, { nullable: true })
  reusable!: ProjectDocumentView | null;

  @Field(rules.flag)
  mayDefer!: boolean;

  @Nested(() => RefusalView, { nullable: true })
  refusal!: RefusalView | null;
}

/** 一张表单、一套材料. */
export class StageApplicationFormView {
  @Nested(() => ProjectLineView)
  project!: ProjectLineView;

  @Field(rules.instant)
  asOf!: string;

  @Field(rules.text(20))
  stage!: string;

  @NestedList(() => NamedView)
  stages!: NamedView[];

  @Nested(() => NamedView)
  lead!: NamedView;

  @NestedList(() => StepToApplyForView, 200)
  applyFor!: StepToApplyForView[];

  @NestedList(() => StepNotYetView, 200)
  notYet!: StepNotYetView[];

  @NestedList(() => MaterialOfStageView, 1_000)
  materials!: MaterialOfStageView[];
}
