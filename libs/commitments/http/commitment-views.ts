import { NamedView, WordsView } from '../../catalogue/http/index.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import { RefusalView } from '../../steps/http/index.js';

const day = rules.nullable(rules.day);
const sha256 = rules.text(64);
const version = rules.text(20);

/** A paragraph: longer than a name. */
class ParagraphView {
  @Field(rules.text(4_000))
  zh!: string;

  @Field(rules.text(4_000))
  en!: string;
}

class NoticeSectionView {
  @Nested(() => WordsView)
  title!: WordsView;

  @Nested(() => ParagraphView)
  text!: ParagraphView;
}

export class CommitmentNoticeView {
  @Field(rules.code())
  notice!: string;

  @Field(version)
  version!: string;

  @Field(sha256)
  sha256!: string;

  @Nested(() => WordsView)
  title!: WordsView;

  @NestedList(() => NoticeSectionView)
  sections!: NoticeSectionView[];
}

class CommitmentCheckView {
  @Field(rules.nullable(rules.text(60)))
  number!: string | null;

  @Field(rules.day)
  on!: string;

  @Field(rules.text(200))
  checkedBy!: string;

  @Field(rules.flag)
  passed!: boolean;

  @Field(rules.nullable(rules.text(2_000)))
  findings!: string | null;
}

export class CommitmentView {
  @Field(rules.id)
  id!: string;

  @Nested(() => NamedView)
  item!: NamedView;

  @Field(rules.flag)
  offered!: boolean;

  @Nested(() => RefusalView, { nullable: true })
  refusal!: RefusalView | null;

  @Nested(() => NamedView)
  state!: NamedView;

  @Field(rules.nullable(rules.code()))
  notice!: string | null;

  @Field(rules.nullable(version))
  version!: string | null;

  @Field(rules.nullable(sha256))
  sha256!: string | null;

  @NestedList(() => NamedView)
  materials!: NamedView[];

  @Field(day)
  signedOn!: string | null;

  @Field(day)
  decidedOn!: string | null;

  @Field(day)
  checkBy!: string | null;

  @Nested(() => CommitmentCheckView, { nullable: true })
  check!: CommitmentCheckView | null;

  @Field(day)
  rectifyBy!: string | null;

  @Field(day)
  rectifiedOn!: string | null;

  @Field(day)
  brokenOn!: string | null;
}
