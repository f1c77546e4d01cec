import { NamedView } from '../../catalogue/http/index.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';

const day = rules.nullable(rules.day);
const text = rules.nullable(rules.text(2_000));
const count = rules.whole(0, 1_000_000_000);

export class ComplaintView {
  @Field(rules.text(20))
  complaint!: string;

  @Nested(() => NamedView)
  practice!: NamedView;

  @Field(rules.text(2_000))
  reason!: string;

  @Field(rules.day)
  on!: string;

  @Nested(() => NamedView)
  state!: NamedView;

  @Field(day)
  dueOn!: string | null;

  @Field(day)
  answeredOn!: string | null;

  @Field(text)
  findings!: string | null;

  @Field(day)
  mendedOn!: string | null;

  @Field(text)
  measures!: string | null;
}

export class ConnectionView {
  @Field(rules.id)
  id!: string;

  @Nested(() => NamedView)
  item!: NamedView;

  @Nested(() => NamedView, { nullable: true })
  state!: NamedView | null;

  @Field(rules.nullable(rules.whole(0, 2_000)))
  limitWd!: number | null;

  @Field(text)
  basis!: string | null;

  @Field(day)
  dueOn!: string | null;

  @Field(day)
  stillSince!: string | null;

  @Field(rules.flag)
  free!: boolean;

  @NestedList(() => NamedView)
  services!: NamedView[];

  @NestedList(() => NamedView)
  prohibited!: NamedView[];

  @NestedList(() => ComplaintView)
  complaints!: ComplaintView[];
}

export class PracticeCountView {
  @Field(rules.code())
  department!: string;

  @Field(rules.region)
  region!: string;

  @Nested(() => NamedView)
  practice!: NamedView;

  @Field(count)
  complained!: number;

  @Field(count)
  found!: number;

  @Field(count)
  mended!: number;

  @Field(count)
  waiting!: number;
}

export class PracticesView {
  @NestedList(() => NamedView)
  prohibited!: NamedView[];

  @NestedList(() => PracticeCountView, 10_000)
  suppliers!: PracticeCountView[];
}
