import { Field, rules } from '../../platform/http/index.js';
import type { Citation, Named } from '../domain/item-description.js';
import type { Words } from '../domain/words.js';

/** Ids of the catalogue may hold small letters: the names of facts do. */
const anyCode = rules.code(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/);

export class WordsView implements Words {
  @Field(rules.text(200))
  zh!: string;

  @Field(rules.text(200))
  en!: string;
}

/** Whole sentences, or what people said. */
export class LongWordsView implements Words {
  @Field(rules.text(2_000))
  zh!: string;

  @Field(rules.text(2_000))
  en!: string;
}

export class NamedView extends WordsView implements Named {
  @Field(anyCode)
  code!: string;
}

export class CitationView implements Citation {
  @Field(anyCode)
  source!: string;

  @Field(rules.text(200))
  article!: string;

  @Field(rules.text(200))
  title!: string;

  @Field(rules.text(200))
  cite!: string;

  @Field(rules.text(40))
  rank!: string;
}
