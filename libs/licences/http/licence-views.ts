import { NamedView } from '../../catalogue/http/index.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';

const day = rules.nullable(rules.day);
const count = rules.whole(0, 1000);

class RenewalView {
  @Field(rules.day)
  appliedOn!: string;

  @Field(rules.day)
  decideBy!: string;
}

class ReliedOnFallenView {
  @Nested(() => NamedView)
  item!: NamedView;

  @Field(rules.text(60))
  because!: string;

  @Field(rules.instant)
  at!: string;

  @Field(rules.flag)
  standsAgain!: boolean;
}

class WorkView {
  @Nested(() => NamedView)
  state!: NamedView;

  @Field(day)
  startBy!: string | null;

  @Field(count)
  extensions!: number;

  @Field(count)
  extensionsAllowed!: number;

  @Field(day)
  startedOn!: string | null;

  @Field(day)
  suspendedOn!: string | null;
}

export class LicenceView {
  @Field(rules.id)
  id!: string;

  @Nested(() => NamedView)
  item!: NamedView;

  @Nested(() => NamedView, { nullable: true })
  state!: NamedView | null;

  @Field(day)
  validUntil!: string | null;

  @Field(day)
  renewBy!: string | null;

  @Field(count)
  renewals!: number;

  @Field(rules.nullable(count))
  renewalsAllowed!: number | null;

  @Nested(() => RenewalView, { nullable: true })
  renewal!: RenewalView | null;

  @Field(rules.nullable(rules.text(20)))
  usedBy!: string | null;

  @NestedList(() => ReliedOnFallenView)
  reliedOn!: ReliedOnFallenView[];

  @Nested(() => WorkView, { nullable: true })
  work!: WorkView | null;
}
