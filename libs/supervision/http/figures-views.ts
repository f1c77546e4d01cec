import { NamedView, WordsView } from '../../catalogue/http/index.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';

const count = rules.whole(0, Number.MAX_SAFE_INTEGER);
const days = rules.nullable(rules.whole(0, 100_000));

export class HeldView {
  @Nested(() => NamedView)
  holder!: NamedView;

  @Field(count)
  count!: number;

  @Field(count)
  totalDays!: number;

  @Field(days)
  medianDays!: number | null;

  @Field(days)
  p90Days!: number | null;

  @Field(days)
  longestDays!: number | null;

  @Field(count)
  pausedDays!: number;

  @Field(count)
  openNow!: number;

  @Field(count)
  openLate!: number;

  @Field(rules.nullable(rules.instant))
  openSince!: string | null;
}

export class KeptView {
  @Field(count)
  kept!: number;

  @Field(count)
  broken!: number;
}

const share = rules.nullable(rules.whole(0, 101));

export class KeptAndUsedView extends KeptView {
  @Field(share)
  medianShare!: number | null;

  @Field(share)
  p90Share!: number | null;
}

export class LateView {
  @Field(count)
  promise!: number;

  @Field(count)
  law!: number;
}

export class FlowView {
  @Field(rules.whole(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER))
  carriedOver!: number;

  @Field(count)
  received!: number;

  @Field(count)
  decided!: number;

  @Field(count)
  ended!: number;

  @Field(rules.whole(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER))
  left!: number;
}

export class FiguresView {
  @NestedList(() => HeldView)
  holders!: HeldView[];

  @Nested(() => KeptAndUsedView)
  promise!: KeptAndUsedView;

  @Nested(() => KeptAndUsedView)
  law!: KeptAndUsedView;

  @Nested(() => LateView)
  late!: LateView;

  @Nested(() => FlowView)
  flow!: FlowView;
}

/** A code of the catalogue, a kind of holder, or the account of an officer, which may begin with a digit. */
export class GroupNameView extends WordsView {
  @Field(rules.text(60))
  code!: string;

  @Field(rules.nullable(rules.code()))
  department!: string | null;

  @Field(rules.nullable(rules.region))
  region!: string | null;
}

export class GroupView extends FiguresView {
  @Nested(() => GroupNameView)
  group!: GroupNameView;
}

export class MonthView extends FiguresView {
  @Field(rules.text(7))
  month!: string;
}

export class TrendView {
  @Field(rules.day)
  from!: string;

  @Field(rules.day)
  to!: string;

  @NestedList(() => MonthView)
  months!: MonthView[];
}

export class ShareBandView {
  @Field(rules.whole(0, 100))
  above!: number;

  @Field(rules.nullable(rules.whole(0, 100)))
  upTo!: number | null;

  @Field(count)
  count!: number;
}

export class SpreadView {
  @Field(rules.day)
  from!: string;

  @Field(rules.day)
  to!: string;

  @NestedList(() => ShareBandView)
  promise!: ShareBandView[];

  @NestedList(() => ShareBandView)
  law!: ShareBandView[];
}

export class BottlenecksView {
  @Field(rules.text(20))
  by!: string;

  @Field(rules.day)
  from!: string;

  @Field(rules.day)
  to!: string;

  @Field(rules.nullable(rules.region))
  region!: string | null;

  @NestedList(() => GroupView)
  groups!: GroupView[];

  @Nested(() => FiguresView, { nullable: true })
  whole!: FiguresView | null;
}

export class CardsOfView {
  @Nested(() => NamedView)
  department!: NamedView;

  @Field(count)
  yellow!: number;

  @Field(count)
  red!: number;

  @Field(count)
  darkRed!: number;

  @Field(count)
  violations!: number;

  @Field(count)
  decided!: number;

  @Nested(() => KeptView)
  promise!: KeptView;

  @Nested(() => KeptView)
  law!: KeptView;
}

export class QuarterView {
  @Field(rules.text(10))
  quarter!: string;

  @Field(rules.day)
  from!: string;

  @Field(rules.day)
  to!: string;

  @NestedList(() => CardsOfView)
  cards!: CardsOfView[];

  @NestedList(() => WordsView)
  grades!: WordsView[];
}
