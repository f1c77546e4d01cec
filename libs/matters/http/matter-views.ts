import { NamedView, LongWordsView } from '../../catalogue/http/index.js';
import { RecordedFactView } from '../../facts/http/index.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import { ClockView, HolderView, LIGHTS, PossibleActView, ProjectLineView } from '../../steps/http/index.js';

const instant = rules.nullable(rules.instant);
const count = rules.whole(0, Number.MAX_SAFE_INTEGER);

/** 事由: something that was raised about a project, and where it stands. */
export class MatterView {
  @Field(rules.id)
  id!: string;

  @Nested(() => ProjectLineView)
  project!: ProjectLineView;

  @Field(rules.text(20))
  number!: string;

  @Nested(() => NamedView)
  state!: NamedView;

  @Nested(() => NamedView)
  category!: NamedView;

  @Nested(() => NamedView, { nullable: true })
  class!: NamedView | null;

  @Nested(() => NamedView, { nullable: true })
  item!: NamedView | null;

  @Nested(() => LongWordsView)
  said!: LongWordsView;

  @Field(rules.instant)
  raisedAt!: string;

  @Field(rules.text(60))
  raisedBy!: string;

  @Nested(() => NamedView, { nullable: true })
  department!: NamedView | null;

  @Field(rules.nullable(rules.region))
  region!: string | null;

  @Field(rules.nullable(rules.text(100)))
  person!: string | null;

  @NestedList(() => HolderView)
  holders!: HolderView[];

  @Field(instant)
  dueAt!: string | null;

  @Field(rules.nullable(rules.whole(-100_000, 100_000)))
  workingDaysLeft!: number | null;

  @Field(rules.nullable(rules.oneOf(LIGHTS)))
  light!: string | null;

  @Field(instant)
  lateSince!: string | null;

  @Field(rules.whole(0, 10_000))
  timesOverdue!: number;

  @Field(rules.whole(0, 10_000))
  timesReopened!: number;

  @Field(instant)
  endedAt!: string | null;
}

export class MatterInFullView extends MatterView {
  @NestedList(() => ClockView)
  clocks!: ClockView[];

  @NestedList(() => PossibleActView)
  acts!: PossibleActView[];

  @NestedList(() => RecordedFactView, 10_000)
  history!: RecordedFactView[];
}

export class MattersOfProjectView {
  @NestedList(() => MatterView, 10_000)
  matters!: MatterView[];
}

export class MatterCountView {
  @Field(rules.nullable(rules.text(40)))
  code!: string | null;

  @Field(rules.nullable(rules.region))
  region!: string | null;

  @Field(count)
  openNow!: number;

  @Field(count)
  lateNow!: number;

  @Field(count)
  everOverdue!: number;

  @Field(count)
  everReopened!: number;

  @Field(count)
  closed!: number;

  @Field(count)
  closedInTime!: number;
}

/** As a whole, and by each of what they are counted by. */
export class MatterFiguresView {
  @Nested(() => MatterCountView)
  all!: MatterCountView;

  @NestedList(() => MatterCountView)
  byCategory!: MatterCountView[];

  @NestedList(() => MatterCountView, 1_000)
  byDepartment!: MatterCountView[];

  @NestedList(() => MatterCountView)
  byClass!: MatterCountView[];

  @NestedList(() => MatterCountView)
  byAge!: MatterCountView[];
}
