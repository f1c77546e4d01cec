import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import type { DescribedEntryChange } from '../describe-comparison.js';

const long = rules.text(60_000, 0);

/** What a version of the catalogue says: as long as a whole table of it. */
class WordingView {
  @Field(long)
  zh!: string;

  @Field(long)
  en!: string;
}

class FieldChangeView {
  @Nested(() => WordingView)
  field!: WordingView;

  @Nested(() => WordingView, { nullable: true })
  before!: WordingView | null;

  @Nested(() => WordingView, { nullable: true })
  after!: WordingView | null;
}

/** What became of an entry between two versions. */
export class EntryChangeView extends WordingView {
  @Field(rules.text(40))
  section!: string;

  @Nested(() => WordingView)
  sectionName!: WordingView;

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
