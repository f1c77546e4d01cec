import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import type { DescribedEntryChange } from '../describe-comparison.js';

const long = rules.text(60_000, 0);

class LongWordsView {
  @Field(long)
  zh!: string;

  @Field(long)
  en!: string;
}

class FieldChangeView {
  @Nested(() => LongWordsView)
  field!: LongWordsView;

  @Nested(() => LongWordsView, { nullable: true })
  before!: LongWordsView | null;

  @Nested(() => LongWordsView, { nullable: true })
  after!: LongWordsView | null;
}

/** What became of an entry between two versions. */
export class EntryChangeView extends LongWordsView {
  @Field(rules.text(40))
  section!: string;

  @Nested(() => LongWordsView)
  sectionName!: LongWordsView;

  @Field(rules.text(40))
  code!: string;

  @Field(rules.oneOf(['added', 'dropped', 'changed']))
  change!: 'added' | 'dropped' | 'changed';

  @NestedList(() => FieldChangeView, 10_000)
  fields!: FieldChangeView[];
}

export const entryChangeView = ({ fields, ...change }: DescribedEntryChange): EntryChangeView => ({
  ...change,
  fields: [...fields],
});
