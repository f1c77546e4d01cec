import { NamedView } from '../../catalogue/http/index.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import { HolderView, LIGHTS, PUBLIC_STATES } from '../../steps/http/index.js';

const day = rules.nullable(rules.day);
const days = rules.whole(0, 10_000);
const basis = rules.text(500);

/** 时限承诺: of the city, the province, the nation; or the law's for joint handling. */
export class StageLimitView {
  @Nested(() => NamedView)
  promisedBy!: NamedView;

  @Field(days)
  n!: number;

  @Field(days)
  left!: number;

  @Field(rules.flag)
  isOver!: boolean;

  @Field(day)
  dueOn!: string | null;

  @Field(basis)
  basis!: string;
}

/** Whose time it is not, since when. */
export class StandstillView {
  @Field(rules.day)
  since!: string;

  @Field(basis)
  basis!: string;
}

/** The departments' working days. */
export class TimeUsedView {
  @Field(rules.day)
  from!: string;

  @Field(day)
  through!: string | null;

  @Field(days)
  used!: number;

  @Nested(() => StandstillView, { nullable: true })
  standstill!: StandstillView | null;

  @NestedList(() => StageLimitView)
  limits!: StageLimitView[];
}

export class StageStepView {
  @Field(rules.id)
  id!: string;

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

  @Field(rules.oneOf(LIGHTS))
  light!: string;

  @Field(day)
  dueOn!: string | null;

  @Field(rules.flag)
  countsInTotal!: boolean;
}

/** A material that was handed in once, and for which items. */
export class CommonMaterialView {
  @Nested(() => NamedView)
  material!: NamedView;

  @Field(rules.listOf(rules.code(), 100))
  items!: string[];

  @Field(rules.listOf(rules.code(), 100))
  missingIn!: string[];
}

/** 并联审批: what was applied for together. */
export class StageApplicationView {
  @Nested(() => NamedView)
  state!: NamedView;

  @Field(rules.day)
  submittedOn!: string;

  @Field(rules.listOf(rules.code(), 100))
  items!: string[];

  @Field(rules.flag)
  extended!: boolean;

  @NestedList(() => CommonMaterialView)
  materials!: CommonMaterialView[];

  @Nested(() => TimeUsedView, { nullable: true })
  time!: TimeUsedView | null;
}

export class StageView {
  @Field(rules.text(20))
  stage!: string;

  @NestedList(() => NamedView)
  stages!: NamedView[];

  @Nested(() => NamedView)
  lead!: NamedView;

  @Nested(() => NamedView, { nullable: true })
  gateItem!: NamedView | null;

  @Nested(() => StageApplicationView, { nullable: true })
  application!: StageApplicationView | null;

  @Nested(() => TimeUsedView, { nullable: true })
  time!: TimeUsedView | null;

  @NestedList(() => StageStepView, 200)
  steps!: StageStepView[];

  @NestedList(() => StageStepView, 200)
  waitingFor!: StageStepView[];
}

export class StagesView {
  @Field(rules.id)
  project!: string;

  @Field(rules.instant)
  asOf!: string;

  @Nested(() => TimeUsedView, { nullable: true })
  time!: TimeUsedView | null;

  @NestedList(() => StageView)
  stages!: StageView[];
}
