import { NamedView, WordsView } from '../../catalogue/http/index.js';
import type { FactValue } from '../../catalogue/domain/catalogue.js';
import { Field, Nested, NestedList, OptionalField, rules } from '../../platform/http/index.js';
import { FACT_ANSWERS } from './project-forms.js';
import { FACT_ANSWER, LeftOutView, MergedItemView, WhyView } from './procedure-views.js';

export class PreviewForm {
  @Field(rules.code())
  type!: string;

  @Field(rules.region)
  region!: string;

  @Field(FACT_ANSWERS)
  facts!: Record<string, FactValue>;

  @OptionalField(rules.code())
  park?: string;
}

/** 情形: a question, and its answer where there is one. */
export class QuestionView {
  @Field(rules.text(60))
  fact!: string;

  @Field(rules.oneOf(['bool', 'number', 'enum']))
  kind!: string;

  @Nested(() => WordsView)
  question!: WordsView;

  @Nested(() => WordsView, { nullable: true })
  hint!: WordsView | null;

  @NestedList(() => NamedView)
  options!: NamedView[];

  @Field(rules.nullable(rules.text(40)))
  unit!: string | null;

  @Field(FACT_ANSWER)
  value!: FactValue;
}

export class QuestionGroupView extends NamedView {
  @NestedList(() => QuestionView)
  questions!: QuestionView[];
}

class PeriodView {
  @Field(rules.whole(0, 10_000))
  n!: number;

  @Field(rules.oneOf(['WD', 'CD', 'M', 'Y']))
  unit!: string;
}

export class PreviewItemView {
  @Nested(() => NamedView)
  item!: NamedView;

  @Nested(() => NamedView)
  department!: NamedView;

  @Field(rules.region)
  region!: string;

  @Nested(() => WhyView)
  why!: WhyView;

  @Field(rules.nullable(rules.whole(0, 10_000)))
  promised!: number | null;

  @Nested(() => PeriodView, { nullable: true })
  statutory!: PeriodView | null;

  @Field(rules.listOf(rules.code()))
  waitsFor!: readonly string[];

  @Nested(() => WordsView, { nullable: true })
  reliesOn!: WordsView | null;
}

export class PreviewStageView {
  @Nested(() => NamedView)
  stage!: NamedView;

  @Field(rules.nullable(rules.whole(0, 10_000)))
  promised!: number | null;

  @NestedList(() => PreviewItemView)
  items!: PreviewItemView[];
}

/** 流程: as it would be drawn up, with what is left to ask. */
export class ProcedurePreviewView {
  @Field(rules.text(20))
  catalogue!: string;

  @Field(rules.nullable(rules.whole(0, 10_000)))
  totalPromised!: number | null;

  @NestedList(() => QuestionGroupView)
  groups!: QuestionGroupView[];

  @NestedList(() => PreviewStageView)
  stages!: PreviewStageView[];

  @NestedList(() => LeftOutView)
  leftOut!: LeftOutView[];

  @NestedList(() => MergedItemView)
  merged!: MergedItemView[];
}
