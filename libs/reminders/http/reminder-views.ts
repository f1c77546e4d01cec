import { formatInstant } from '../../calendar/domain/day.js';
import { Field, Nested, rules } from '../../platform/http/index.js';
import { reminderText } from '../../platform/messages/resources.js';
import { ProjectLineView } from '../../steps/http/index.js';
import type { ReminderRow } from '../store/reminders.js';

export class ReminderView {
  @Nested(() => ProjectLineView)
  project!: ProjectLineView;

  /** The number of the fact beside which it went out. */
  @Field(rules.whole(1, Number.MAX_SAFE_INTEGER))
  number!: number;

  @Field(rules.instant)
  at!: string;

  @Field(rules.text(60))
  fact!: string;

  @Field(rules.nullable(rules.code()))
  item!: string | null;

  @Field(rules.nullable(rules.id))
  step!: string | null;

  @Field(rules.text(2_000))
  zh!: string;

  @Field(rules.text(2_000))
  en!: string;

  @Field(rules.told)
  data!: Readonly<Record<string, unknown>>;

  @Field(rules.nullable(rules.instant))
  seenAt!: string | null;
}

export function showReminder(row: ReminderRow): ReminderView {
  return {
    project: { id: row.project_id, code: row.project_code, name: row.project_name },
    number: row.seq,
    at: formatInstant(row.at),
    fact: row.name,
    item: row.item,
    step: row.step_id,
    ...reminderText(row.name, row.data),
    data: row.data,
    seenAt: row.seen_at === null ? null : formatInstant(row.seen_at),
  };
}
