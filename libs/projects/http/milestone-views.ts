import { NamedView } from '../../catalogue/http/index.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import { HolderView, PUBLIC_STATES } from '../../steps/http/index.js';
import { BLOCKED_BECAUSE } from '../milestones-of.js';

const items = rules.listOf(rules.code());

export class BlockerView {
  @Nested(() => NamedView)
  item!: NamedView;

  @Field(rules.oneOf(BLOCKED_BECAUSE))
  because!: string;

  @Field(rules.nullable(rules.id))
  step!: string | null;

  @Field(rules.nullable(rules.oneOf(PUBLIC_STATES)))
  state!: string | null;

  @Nested(() => HolderView, { nullable: true })
  holder!: HolderView | null;
}

export class FlaggedView {
  @Nested(() => NamedView)
  item!: NamedView;

  @Nested(() => NamedView)
  by!: NamedView;
}

export class MilestoneStandingView extends NamedView {
  @Field(rules.flag)
  reached!: boolean;

  @Field(items)
  blockedBy!: readonly string[];

  @Field({ ...rules.told, schema: { type: 'array', items: items.schema } })
  blockedByOneOf!: readonly (readonly string[])[];

  @NestedList(() => BlockerView)
  blockers!: BlockerView[];

  @NestedList(() => FlaggedView)
  flagged!: FlaggedView[];
}
