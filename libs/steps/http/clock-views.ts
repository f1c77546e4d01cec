import { ExplainedDayView } from '../../calendar/http/index.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';

export const LIGHTS = ['green', 'blue', 'yellow', 'red', 'dark-red'] as const;

const basis = rules.text(500);

export class HolderView {
  @Field(rules.oneOf(['department', 'applicant', 'third-party', 'higher-authority']))
  kind!: string;

  @Field(rules.text(40))
  code!: string;
}

export class PauseView {
  @Field(rules.day)
  after!: string;

  @Field(rules.day)
  through!: string;

  @Field(basis)
  basis!: string;
}

/** Why the last day is that day: each day from the one after the event, and whether it counts. */
export class DateExplanationView {
  @Field(rules.day)
  baseDueOn!: string;

  @NestedList(() => ExplainedDayView, 2000)
  days!: ExplainedDayView[];
}

export class ClockView {
  @Field(rules.text(40))
  clock!: string;

  @Field(rules.oneOf(['legal', 'promise']))
  nature!: string;

  @Nested(() => HolderView)
  against!: HolderView;

  @Field(basis)
  basis!: string;

  @Field(rules.whole(0, 2000))
  n!: number;

  @Field(rules.oneOf(['WD', 'CD', 'M', 'Y', 'H', 'MIN']))
  unit!: string;

  @Field(rules.day)
  triggerOn!: string;

  @Field(rules.whole(0, 2000))
  extendedBy!: number;

  @Field(rules.whole(0, 2000))
  prolongedBy!: number;

  @NestedList(() => PauseView)
  excluded!: PauseView[];

  @Field(rules.oneOf(['running', 'paused', 'lapsed']))
  state!: string;

  @Field(rules.day)
  dueOn!: string;

  @Field(rules.instant)
  lapsesAt!: string;

  @Field(rules.flag)
  provisional!: boolean;

  @Field(rules.oneOf(LIGHTS))
  light!: string;

  @Nested(() => DateExplanationView)
  explanation!: DateExplanationView;
}
