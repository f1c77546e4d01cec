import { NamedView } from '../../catalogue/http/index.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import { ProjectLineView } from '../../steps/http/index.js';
import { PROCUREMENT_METHODS } from '../domain/commands.js';

const day = rules.nullable(rules.day);
const count = rules.nullable(rules.whole(0, 10_000));
const number = rules.text(40);

/** 异议、询问、质疑. */
export class RaisedView {
  @Field(number)
  number!: string;

  @Nested(() => NamedView, { nullable: true })
  about!: NamedView | null;

  @Field(day)
  answerBy!: string | null;

  @Field(day)
  answeredOn!: string | null;
}

/** 投诉. */
export class TenderComplaintView {
  @Field(number)
  number!: string;

  @Nested(() => NamedView)
  about!: NamedView;

  @Nested(() => NamedView)
  state!: NamedView;

  @Field(rules.day)
  filedOn!: string;

  @Field(day)
  dueOn!: string | null;

  @Field(rules.flag)
  suspends!: boolean;
}

/** 招标投标. */
export class TenderPartView {
  @Nested(() => NamedView)
  state!: NamedView;

  @Field(rules.day)
  publishedOn!: string;

  @Field(day)
  applyBy!: string | null;

  @Field(day)
  docIssuedOn!: string | null;

  @Field(day)
  bidDeadline!: string | null;

  @Field(day)
  objectUntil!: string | null;

  @Field(count)
  bidders!: number | null;

  @Field(count)
  candidates!: number | null;

  @Field(day)
  publicUntil!: string | null;

  @Field(day)
  awardFrom!: string | null;

  @Field(count)
  rank!: number | null;

  @Field(day)
  contractBy!: string | null;

  @Field(day)
  reportBy!: string | null;

  @Field(day)
  suspendedOn!: string | null;

  @NestedList(() => RaisedView)
  objections!: RaisedView[];
}

/** 政府采购. */
export class ProcurementPartView {
  @Nested(() => NamedView)
  state!: NamedView;

  @Field(rules.oneOf(PROCUREMENT_METHODS))
  method!: string;

  @Field(rules.day)
  docIssuedOn!: string;

  @Field(rules.day)
  bidDeadline!: string;

  @Field(day)
  suspendedOn!: string | null;

  @NestedList(() => RaisedView)
  queries!: RaisedView[];

  @NestedList(() => RaisedView)
  challenges!: RaisedView[];
}

/** What has to be done by when, and by whom. */
export class TenderLimitView {
  @Field(rules.text(40))
  clock!: string;

  @Field(rules.nullable(number))
  subject!: string | null;

  @Field(rules.text(40))
  against!: string;

  @Field(rules.day)
  dueOn!: string;

  @Field(rules.text(200))
  basis!: string;
}

export class TenderView {
  @Field(rules.id)
  id!: string;

  @Nested(() => ProjectLineView)
  project!: ProjectLineView;

  @Nested(() => NamedView)
  item!: NamedView;

  @Field(rules.instant)
  asOf!: string;

  @Nested(() => TenderPartView, { nullable: true })
  tender!: TenderPartView | null;

  @Nested(() => ProcurementPartView, { nullable: true })
  procurement!: ProcurementPartView | null;

  @NestedList(() => TenderComplaintView)
  tenderComplaints!: TenderComplaintView[];

  @NestedList(() => TenderLimitView)
  toBeDone!: TenderLimitView[];

  @Field(rules.listOf(number))
  bondsToReturn!: string[];
}
