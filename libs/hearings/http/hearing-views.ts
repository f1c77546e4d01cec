import { NamedView } from '../../catalogue/http/index.js';
import { Field, Nested, rules } from '../../platform/http/index.js';
import { ASKED_BY } from '../domain/hearing.js';

const day = rules.nullable(rules.day);

/** 听证. */
export class HearingView {
  @Nested(() => NamedView)
  state!: NamedView;

  @Field(rules.day)
  noticedOn!: string;

  @Field(rules.day)
  requestBy!: string;

  @Field(day)
  requestedOn!: string | null;

  @Field(rules.nullable(rules.oneOf(ASKED_BY)))
  by!: string | null;

  @Field(day)
  holdBy!: string | null;

  @Field(day)
  on!: string | null;

  @Field(rules.nullable(rules.text(200)))
  place!: string | null;

  @Field(day)
  heldOn!: string | null;
}

export class StepHearingView {
  @Field(rules.id)
  id!: string;

  @Field(rules.code())
  item!: string;

  @Field(rules.instant)
  asOf!: string;

  @Nested(() => HearingView, { nullable: true })
  hearing!: HearingView | null;
}
