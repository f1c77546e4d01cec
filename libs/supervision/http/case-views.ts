import { LongWordsView, NamedView, WordsView } from '../../catalogue/http/index.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import { LIGHTS, ProjectLineView, StepLineView } from '../../steps/http/index.js';
import { HOLDER_KINDS } from '../domain/figures.js';

const days = rules.nullable(rules.whole(0, 100_000));
const count = rules.whole(0, Number.MAX_SAFE_INTEGER);

/** A step in a list of the board, and who had, or has, it or a part of it. */
class HeldStepView extends StepLineView {
  @Field(rules.id)
  stepId!: string;

  @Field(rules.code())
  stage!: string;

  @Nested(() => NamedView)
  holder!: NamedView;

  @Field(rules.text(40))
  holderCode!: string;

  @Field(rules.nullable(rules.oneOf(HOLDER_KINDS)))
  heldBy!: string | null;
}

export class CountedCaseView extends HeldStepView {
  @Field(rules.text(40, 0))
  what!: string;

  @Field(rules.nullable(rules.day))
  countedOn!: string | null;

  @Field(rules.nullable(rules.instant))
  heldFrom!: string | null;

  @Field(days)
  workingDays!: number | null;

  @Field(days)
  pausedDays!: number | null;

  @Field(rules.nullable(rules.whole(0, 101)))
  share!: number | null;

  @Field(rules.nullable(rules.text(100)))
  officer!: string | null;
}

/** What stands still past its limit, with what is being done about it. */
export class StuckView extends HeldStepView {
  @Field(rules.instant)
  heldFrom!: string;

  @Field(rules.whole(0, 100_000))
  workingDays!: number;

  @Nested(() => WordsView)
  reason!: WordsView;

  @Field(rules.nullable(rules.text(20)))
  letter!: string | null;

  @Field(rules.flag)
  letterWaits!: boolean;

  @Field(rules.nullable(rules.text(20)))
  issue!: string | null;
}

export class LetterView {
  @Field(rules.id)
  id!: string;

  @Field(rules.id)
  stepId!: string;

  @Field(rules.text(20))
  supervision!: string;

  @Field(rules.whole(0, 4))
  level!: number;

  @Nested(() => ProjectLineView)
  project!: ProjectLineView;

  @Nested(() => NamedView, { nullable: true })
  item!: NamedView | null;

  @Field(rules.text(40))
  office!: string;

  @Field(rules.nullable(rules.region))
  region!: string | null;

  @Nested(() => NamedView)
  because!: NamedView;

  @Field(rules.instant)
  sentAt!: string;

  @Field(rules.nullable(rules.day))
  replyBy!: string | null;

  @Field(rules.nullable(rules.instant))
  endedAt!: string | null;

  @Field(rules.nullable(rules.text(60)))
  subject!: string | null;

  /** What the supervisor wrote who sent it by hand. */
  @Field(rules.nullable(rules.text(2_000)))
  reason!: string | null;

  @Field(rules.nullable(rules.text(2_000)))
  measure!: string | null;
}

export class NoticeView {
  @Field(rules.text(20))
  notice!: string;

  @Field(rules.text(20))
  version!: string;

  @Nested(() => WordsView)
  title!: WordsView;

  @Nested(() => LongWordsView)
  text!: LongWordsView;
}

export class LetterInFullView extends LetterView {
  @Nested(() => NoticeView)
  words!: NoticeView;
}

export class DutyView {
  @Field(rules.id)
  id!: string;

  @Field(rules.text(40))
  kind!: string;

  @Field(rules.nullable(rules.text(60)))
  subject!: string | null;

  @Field(rules.id)
  stepId!: string;

  @Field(rules.code())
  department!: string;

  @Field(rules.region)
  region!: string;

  @Nested(() => ProjectLineView)
  project!: ProjectLineView;

  @Nested(() => NamedView, { nullable: true })
  item!: NamedView | null;

  @Field(rules.nullable(rules.text(100)))
  person!: string | null;

  @Field(rules.instant)
  since!: string;

  @Field(rules.nullable(rules.day))
  dueOn!: string | null;

  @Field(rules.nullable(rules.whole(-10_000, 10_000)))
  workingDaysLeft!: number | null;

  @Field(rules.nullable(rules.oneOf(LIGHTS)))
  light!: string | null;
}

export class DutyCountView {
  @Field(rules.text(40))
  kind!: string;

  @Field(count)
  count!: number;

  @Field(count)
  late!: number;
}

export class DutyCountsView {
  @NestedList(() => DutyCountView)
  kinds!: DutyCountView[];
}
