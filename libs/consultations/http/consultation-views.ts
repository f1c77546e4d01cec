import { NamedView } from '../../catalogue/http/index.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import { OPINIONS } from '../domain/consultation.js';

const day = rules.nullable(rules.day);
const text = rules.nullable(rules.text(2_000));

/** 征求意见, of one department. */
export class ConsultationView {
  @Field(rules.code())
  department!: string;

  @Field(rules.region)
  region!: string;

  @Nested(() => NamedView)
  state!: NamedView;

  /** Why nobody waits for it any more. */
  @Nested(() => NamedView, { nullable: true })
  closed!: NamedView | null;

  @Field(rules.day)
  sentOn!: string;

  @Field(rules.day)
  dueOn!: string;

  @Field(rules.nullable(rules.oneOf(OPINIONS)))
  opinion!: string | null;

  @Field(text)
  reason!: string | null;

  @Field(day)
  repliedOn!: string | null;
}

export class ConsultationsView {
  @Field(rules.id)
  id!: string;

  @Field(rules.code())
  item!: string;

  @Field(rules.instant)
  asOf!: string;

  @Field(rules.listOf(rules.code(), 40, 0))
  suggested!: string[];

  @NestedList(() => ConsultationView)
  consultations!: ConsultationView[];
}
