import { NamedView, WordsView } from '../../catalogue/http/index.js';
import type { FactValue } from '../../catalogue/domain/catalogue.js';
import { Field, Nested, NestedList, rules, type FieldRule } from '../../platform/http/index.js';

export const FACT_ANSWER: FieldRule = {
  ...rules.told,
  schema: { oneOf: [{ type: 'string', nullable: true }, { type: 'number' }, { type: 'boolean' }] },
};

export class FactAnswerView {
  @Field(rules.text(60))
  fact!: string;

  @Field(FACT_ANSWER)
  value!: FactValue;
}

export class WhyView extends WordsView {
  @Field(rules.oneOf(['R', 'C', 'M', 'N']))
  applies!: string;

  @Field(rules.nullable(rules.code()))
  condition!: string | null;

  @NestedList(() => FactAnswerView)
  facts!: FactAnswerView[];
}

export class LeftOutView {
  @Nested(() => NamedView)
  item!: NamedView;

  @Nested(() => WhyView)
  why!: WhyView;
}

export class MergedItemView extends LeftOutView {
  @Field(rules.nullable(rules.code()))
  into!: string | null;
}
