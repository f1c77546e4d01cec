import { formatInstant } from '../../calendar/domain/day.js';
import { NamedView } from '../../catalogue/http/index.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import {
  HolderView,
  LIGHTS,
  named,
  PersonView,
  ProjectLineView,
  PUBLIC_STATES,
} from '../../steps/http/index.js';
import { publicStateOf } from '../../steps/index.js';
import type { InboxCounted } from '../count-inbox.js';
import { INBOX_VIEWS } from '../domain/views.js';
import type { InboxEntry } from '../read-inbox.js';
import type { InboxCount } from '../store/count-inbox.js';

const state = rules.oneOf(PUBLIC_STATES);
const light = rules.oneOf(LIGHTS);
const count = rules.whole(0, Number.MAX_SAFE_INTEGER);

export class InboxEntryView {
  @Field(rules.id)
  id!: string;

  @Nested(() => ProjectLineView)
  project!: ProjectLineView;

  @Nested(() => NamedView)
  item!: NamedView;

  @Field(rules.code())
  stage!: string;

  @Field(rules.code())
  department!: string;

  @Field(rules.region)
  region!: string;

  @Field(state)
  state!: string;

  @Field(rules.instant)
  since!: string;

  @Nested(() => HolderView, { nullable: true })
  holder!: HolderView | null;

  @Field(rules.nullable(rules.oneOf(['granted', 'refused'])))
  decision!: string | null;

  @Nested(() => PersonView, { nullable: true })
  assignee!: PersonView | null;

  @Field(light)
  light!: string;

  @Field(rules.nullable(rules.day))
  receivedOn!: string | null;

  @Field(rules.nullable(rules.text(40)))
  clock!: string | null;

  @Field(rules.nullable(rules.day))
  dueOn!: string | null;

  @Field(rules.nullable(rules.flag))
  provisional!: boolean | null;

  @Field(rules.nullable(rules.whole(-10_000, 10_000)))
  workingDaysLeft!: number | null;
}

export class StateCountView {
  @Field(state)
  state!: string;

  @Field(count)
  count!: number;
}

export class LightCountView {
  @Field(light)
  light!: string;

  @Field(count)
  count!: number;
}

export class ViewCountView {
  @Field(rules.oneOf(INBOX_VIEWS))
  view!: string;

  @Field(count)
  count!: number;
}

export class InboxCountsView {
  @Field(count)
  total!: number;

  @NestedList(() => StateCountView)
  states!: StateCountView[];

  @NestedList(() => LightCountView)
  lights!: LightCountView[];

  @NestedList(() => ViewCountView)
  views!: ViewCountView[];
}

export function showEntry({ row, catalogue, workingDaysLeft }: InboxEntry): InboxEntryView {
  const { id, stage, department, region, light: shown, clock, provisional, decision } = row;
  const { holder_kind: kind, holder, assignee, assignee_name: name } = row;
  return {
    id,
    project: { id: row.project_id, code: row.project_code, name: row.project_name },
    item: named(catalogue.items, row.item),
    stage,
    department,
    region,
    state: publicStateOf(row.state),
    since: formatInstant(row.state_since),
    holder: kind === null || holder === null ? null : { kind, code: holder },
    decision,
    assignee: assignee === null ? null : { id: assignee, name: name ?? '' },
    light: shown,
    receivedOn: row.received_on,
    clock,
    dueOn: row.due_on,
    provisional,
    workingDaysLeft,
  };
}

export function showCounts({ counts, views }: InboxCounted): InboxCountsView {
  const states = summed(counts, (c) => publicStateOf(c.state));
  const lights = summed(counts, (c) => c.light);
  return {
    total: counts.reduce((sum, c) => sum + c.count, 0),
    states: [...states].map(([name, n]) => ({ state: name, count: n })),
    lights: LIGHTS.flatMap((name) =>
      lights.has(name) ? [{ light: name, count: lights.get(name) ?? 0 }] : [],
    ),
    views: Object.entries(views).map(([view, n]) => ({ view, count: n })),
  };
}

function summed(counts: readonly InboxCount[], by: (count: InboxCount) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const one of counts) sums.set(by(one), (sums.get(by(one)) ?? 0) + one.count);
  return sums;
}
