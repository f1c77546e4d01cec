import { NamedView } from '../../catalogue/http/index.js';
import { Field, Nested, NestedList, OptionalField, PageQuery, rules } from '../../platform/http/index.js';
import { LIGHTS, ProjectLineView } from '../../steps/http/index.js';

const yuan = rules.amount;
const share = rules.number(0, 1);
const count = rules.whole(0, Number.MAX_SAFE_INTEGER);

/** What a list or its sums are narrowed by. */
export class LandsQuery extends PageQuery {
  @OptionalField(rules.code())
  state?: string;

  @OptionalField(rules.region)
  region?: string;

  @OptionalField(rules.inQuery(rules.whole(-1, 3_660)))
  within?: number;

  @OptionalField(rules.inQuery(rules.whole(-1, 3_660)))
  beyond?: number;

  @OptionalField(rules.inQuery(rules.flag))
  ended: boolean = false;
}

/** What runs of a promise and ends first. */
export class NextEndView {
  @Field(rules.text(40))
  clock!: string;

  @Field(rules.day)
  dueOn!: string;
}

/** A land of which something is kept, as a list shows it. */
class LandInListView {
  @Field(rules.id)
  id!: string;

  @Nested(() => NamedView)
  item!: NamedView;

  @Nested(() => ProjectLineView)
  project!: ProjectLineView;

  @Field(rules.region)
  region!: string;

  @Nested(() => NamedView)
  department!: NamedView;

  @Field(rules.region)
  ledIn!: string;

  @Nested(() => NamedView)
  state!: NamedView;

  @Field(rules.oneOf(LIGHTS))
  light!: string;

  @Field(rules.day)
  dueOn!: string;

  @Field(rules.whole(-100_000, 100_000))
  daysLeft!: number;

  @Nested(() => NextEndView, { nullable: true })
  nextEnd!: NextEndView | null;

  @Field(share)
  share!: number;

  @Field(rules.whole(0, 1_000))
  excusedBy!: number;
}

/** 动工期限: what a contract wants, and what the law allows where nothing was begun. */
export class LandContractLineView extends LandInListView {
  @Field(yuan)
  price!: number;

  @Field(rules.nullable(yuan))
  fee!: number | null;
}

/** 用地承诺. */
export class LandLineView extends LandInListView {
  @Field(rules.day)
  since!: string;

  @Field(rules.nullable(rules.amount))
  area!: number | null;

  @Field(yuan)
  paid!: number;

  @Field(yuan)
  atRisk!: number;

  @Field(rules.flag)
  objected!: boolean;
}

export class LandSumView {
  @Nested(() => NamedView)
  group!: NamedView;

  @Field(count)
  lands!: number;

  @Field(yuan)
  paid!: number;

  @Field(yuan)
  atRisk!: number;
}

/** As a whole, and by each of what they are counted by. */
export class LandFiguresView {
  @Field(rules.instant)
  asOf!: string;

  @Nested(() => LandSumView)
  all!: LandSumView;

  @NestedList(() => LandSumView)
  byState!: LandSumView[];

  @NestedList(() => LandSumView)
  byRegion!: LandSumView[];

  @NestedList(() => LandSumView)
  byDue!: LandSumView[];
}
