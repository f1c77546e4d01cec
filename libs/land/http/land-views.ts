import { NamedView, WordsView } from '../../catalogue/http/index.js';
import { Field, Nested, rules } from '../../platform/http/index.js';
import { LAND_USE_EVENTS } from '../../steps/domain/commands.js';

const yuan = rules.amount;
const share = rules.number(0, 1);
const day = rules.nullable(rules.day);
const months = rules.whole(0, 1_000);

/** 用地承诺. */
export class LandCommitmentView {
  @Nested(() => NamedView)
  state!: NamedView;

  @Field(rules.day)
  since!: string;

  @Field(rules.oneOf(LAND_USE_EVENTS))
  counts!: string;

  @Nested(() => WordsView)
  countsInWords!: WordsView;

  @Field(rules.nullable(rules.amount))
  area!: number | null;

  @Field(share)
  share!: number;

  @Field(yuan)
  paid!: number;

  @Field(yuan)
  atRisk!: number;

  @Field(months)
  excusedBy!: number;

  @Nested(() => WordsView)
  excuses!: WordsView;

  @Nested(() => WordsView)
  consequence!: WordsView;

  @Field(rules.day)
  dueOn!: string;

  @Field(rules.whole(-100_000, 100_000))
  daysLeft!: number;

  @Field(rules.day)
  revokeOn!: string;

  @Field(day)
  objectBy!: string | null;

  @Field(day)
  lapsesOn!: string | null;

  @Field(rules.flag)
  objected!: boolean;

  @Field(rules.nullable(rules.whole(0, 1)))
  confirmations!: number | null;
}

/** 动工期限与闲置土地. */
export class LandContractView {
  @Nested(() => NamedView)
  state!: NamedView;

  @Field(rules.day)
  startBy!: string;

  @Field(yuan)
  price!: number;

  @Field(share)
  share!: number;

  @Field(months)
  excusedBy!: number;

  @Field(day)
  idleOn!: string | null;

  @Field(day)
  reclaimOn!: string | null;

  @Field(yuan)
  mostFee!: number;

  @Field(rules.nullable(yuan))
  fee!: number | null;
}

export class LandView {
  @Field(rules.id)
  id!: string;

  @Field(rules.code())
  item!: string;

  @Field(rules.instant)
  asOf!: string;

  @Nested(() => LandCommitmentView, { nullable: true })
  commitment!: LandCommitmentView | null;

  @Nested(() => LandContractView, { nullable: true })
  contract!: LandContractView | null;
}
