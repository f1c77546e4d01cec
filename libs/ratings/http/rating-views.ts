import { NamedView } from '../../catalogue/http/index.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import { LIGHTS, ProjectLineView, RefusalView } from '../../steps/http/index.js';

const day = rules.nullable(rules.day);
const text = rules.nullable(rules.text(2_000));
const count = rules.whole(0, 1_000_000_000);

export class RatingView {
  @Field(rules.id)
  id!: string;

  @Nested(() => NamedView)
  item!: NamedView;

  @Field(rules.flag)
  invited!: boolean;

  @Nested(() => RefusalView, { nullable: true })
  refusal!: RefusalView | null;

  @Nested(() => NamedView, { nullable: true })
  state!: NamedView | null;

  @Nested(() => NamedView, { nullable: true })
  level!: NamedView | null;

  @Field(text)
  reason!: string | null;

  @Field(day)
  ratedOn!: string | null;

  @Field(day)
  contactBy!: string | null;

  @Field(day)
  contactedOn!: string | null;

  @Field(day)
  rectifyBy!: string | null;

  @Field(day)
  rectifiedOn!: string | null;

  @Field(text)
  measures!: string | null;

  @Field(day)
  appealBy!: string | null;

  @Field(day)
  appealedOn!: string | null;

  @Field(text)
  appeal!: string | null;

  @Field(day)
  reviewBy!: string | null;

  @Field(day)
  visitedOn!: string | null;

  @Field(rules.nullable(rules.flag))
  satisfied!: boolean | null;
}

export class LevelCountView {
  @Nested(() => NamedView)
  level!: NamedView;

  @Field(count)
  ratings!: number;
}

export class OfficeRatingsView {
  @Field(rules.code())
  department!: string;

  @Field(rules.region)
  region!: string;

  @Field(count)
  rated!: number;

  @NestedList(() => LevelCountView)
  levels!: LevelCountView[];

  @Field(rules.nullable(rules.number(0, 1)))
  satisfaction!: number | null;

  @Field(rules.nullable(count))
  bad!: number | null;

  @Field(rules.nullable(count))
  rectified!: number | null;

  @Field(rules.nullable(count))
  calledBack!: number | null;

  @Field(rules.nullable(count))
  voided!: number | null;
}

export class RatingFiguresView {
  @NestedList(() => OfficeRatingsView, 10_000)
  offices!: OfficeRatingsView[];
}

/** 差评, as the list of what is to be put right shows it. */
export class BadRatingView {
  @Field(rules.id)
  id!: string;

  @Nested(() => NamedView)
  item!: NamedView;

  @Nested(() => ProjectLineView)
  project!: ProjectLineView;

  @Nested(() => NamedView)
  department!: NamedView;

  @Field(rules.region)
  region!: string;

  @Nested(() => NamedView)
  state!: NamedView;

  @Field(rules.day)
  ratedOn!: string;

  @Nested(() => NamedView, { nullable: true })
  level!: NamedView | null;

  @Field(text)
  reason!: string | null;

  @Nested(() => NamedView, { nullable: true })
  task!: NamedView | null;

  @Field(day)
  dueOn!: string | null;

  @Field(rules.nullable(rules.oneOf(LIGHTS)))
  light!: string | null;
}
