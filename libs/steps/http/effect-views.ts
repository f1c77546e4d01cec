import { formatInstant } from '../../calendar/domain/day.js';
import { NamedView } from '../../catalogue/http/index.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import { reminderText } from '../../platform/messages/resources.js';
import { CLOCK_CHANGES } from '../domain/effect.js';
import { publicStateOf } from '../domain/states.js';
import type { Preview } from '../preview-command.js';
import { explained } from '../read-step.js';
import { ClockView, HolderView } from './clock-views.js';
import { named, showClock } from './show-step.js';
import { PUBLIC_STATES } from './step-views.js';

const state = rules.oneOf(PUBLIC_STATES);

export class StepChangeView {
  @Field(rules.id)
  step!: string;

  @Nested(() => NamedView)
  item!: NamedView;

  @Field(state)
  from!: string;

  @Field(state)
  to!: string;

  @Nested(() => HolderView, { nullable: true })
  formerHolder!: HolderView | null;

  @Nested(() => HolderView, { nullable: true })
  holder!: HolderView | null;
}

export class ClockChangeView {
  @Field(rules.id)
  step!: string;

  @Nested(() => NamedView)
  item!: NamedView;

  @Field(rules.oneOf(CLOCK_CHANGES))
  what!: string;

  @Field(rules.nullable(rules.day))
  formerlyDueOn!: string | null;

  @Nested(() => ClockView)
  clock!: ClockView;
}

export class ExpectedFactView {
  @Field(rules.text(60))
  fact!: string;

  @Nested(() => NamedView, { nullable: true })
  item!: NamedView | null;

  @Field(rules.told)
  data!: Readonly<Record<string, unknown>>;
}

export class AddresseeView extends HolderView {
  @Field(rules.nullable(rules.region))
  region!: string | null;
}

export class ToldView {
  @Nested(() => AddresseeView)
  to!: AddresseeView;

  @Field(rules.text(60))
  fact!: string;

  @Field(rules.text(2_000))
  zh!: string;

  @Field(rules.text(2_000))
  en!: string;
}

/** 法律效果: what a command would bring about. */
export class EffectView {
  @Field(rules.instant)
  asOf!: string;

  @NestedList(() => StepChangeView)
  steps!: StepChangeView[];

  @NestedList(() => ClockChangeView)
  clockChanges!: ClockChangeView[];

  @NestedList(() => ExpectedFactView, 1_000)
  facts!: ExpectedFactView[];

  @NestedList(() => ToldView)
  told!: ToldView[];
}

export function showEffect({ effect, catalogue, calendar, now }: Preview): EffectView {
  const item = (code: string): NamedView => named(catalogue.items, code);
  return {
    asOf: formatInstant(now),
    steps: effect.steps.map(({ id, item: code, before, after }) => ({
      step: id,
      item: item(code),
      from: publicStateOf(before.state),
      to: publicStateOf(after.state),
      formerHolder: before.holder,
      holder: after.holder,
    })),
    clockChanges: effect.clocks.map(({ step, what, clock, formerly }) => ({
      step: step.id,
      item: item(step.item.code),
      what,
      formerlyDueOn: formerly,
      clock: showClock(explained(calendar, clock)),
    })),
    facts: effect.facts.map(({ name, item: code, data }) => ({
      fact: name,
      item: code === undefined ? null : item(code),
      data: data as Readonly<Record<string, unknown>>,
    })),
    told: effect.told.map(({ to, fact }) => ({
      to: { kind: to.kind, code: to.code, region: to.region },
      fact: fact.name,
      ...reminderText(fact.name, fact.data as Readonly<Record<string, unknown>>),
    })),
  };
}
