import { WordsView } from '../../catalogue/http/index.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';

/** A paragraph: longer than a name. */
class UndertakingTextView {
  @Field(rules.text(4_000))
  zh!: string;

  @Field(rules.text(4_000))
  en!: string;
}

class UndertakingSectionView {
  @Nested(() => WordsView)
  title!: WordsView;

  @Nested(() => UndertakingTextView)
  text!: UndertakingTextView;
}

export class UndertakingView {
  @Field(rules.code())
  notice!: string;

  @Field(rules.text(20))
  version!: string;

  @Field(rules.text(64))
  sha256!: string;

  @Nested(() => WordsView)
  title!: WordsView;

  @NestedList(() => UndertakingSectionView)
  sections!: readonly UndertakingSectionView[];
}
