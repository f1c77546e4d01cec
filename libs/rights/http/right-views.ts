import { formatInstant } from '../../calendar/domain/day.js';
import { NamedView } from '../../catalogue/http/index.js';
import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import { wordsFor } from '../../platform/messages/index.js';
import { ProjectLineView } from '../../steps/http/index.js';
import type { SuspendedRightRow } from '../store/suspended-rights.js';

export class SuspendedRightView {
  @Nested(() => NamedView)
  right!: NamedView;

  @Field(rules.day)
  until!: string;

  @Field(rules.instant)
  since!: string;

  @Nested(() => NamedView)
  because!: NamedView;

  @Nested(() => ProjectLineView)
  project!: ProjectLineView;

  @Field(rules.id)
  step!: string;

  @Field(rules.code())
  item!: string;
}

export class SuspendedRightsView {
  @NestedList(() => SuspendedRightView)
  suspended!: SuspendedRightView[];
}

export function showSuspended(row: SuspendedRightRow): SuspendedRightView {
  return {
    right: { code: row.right, ...wordsFor('rights', row.right) },
    until: row.until,
    since: formatInstant(row.since),
    because: { code: row.because, ...wordsFor('conducts', row.because) },
    project: { id: row.project_id, code: row.project_code, name: row.project_name },
    step: row.step_id,
    item: row.item,
  };
}
