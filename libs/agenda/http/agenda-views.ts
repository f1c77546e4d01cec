import { NamedView } from '../../catalogue/http/index.js';
import { Field, Nested, NestedList, OptionalField, PageQuery, rules } from '../../platform/http/index.js';
import { LIGHTS, named, ProjectLineView } from '../../steps/http/index.js';
import { AGENDA_KINDS } from '../domain/agenda.js';
import type { AgendaEntry } from '../read-agenda.js';

export class AgendaQuery extends PageQuery {
  @OptionalField(rules.id)
  project?: string;
}

/** 我要办的一件事. */
export class AgendaEntryView {
  @Field(rules.id)
  id!: string;

  @Field(rules.oneOf(AGENDA_KINDS))
  kind!: string;

  @Nested(() => ProjectLineView)
  project!: ProjectLineView;

  @Field(rules.nullable(rules.id))
  step!: string | null;

  @Nested(() => NamedView, { nullable: true })
  item!: NamedView | null;

  @Nested(() => NamedView, { nullable: true })
  stage!: NamedView | null;

  @NestedList(() => NamedView)
  materials!: NamedView[];

  @Field(rules.nullable(rules.text(20)))
  number!: string | null;

  @Field(rules.whole(1, 1_000))
  count!: number;

  @Field(rules.nullable(rules.day))
  dueOn!: string | null;

  @Field(rules.flag)
  provisional!: boolean;

  @Field(rules.nullable(rules.whole(-10_000, 10_000)))
  workingDaysLeft!: number | null;

  @Field(rules.oneOf(LIGHTS))
  light!: string;

  @Field(rules.nullable(rules.text(500)))
  basis!: string | null;
}

export function showAgendaEntry({ kind, row, catalogue, workingDaysLeft }: AgendaEntry): AgendaEntryView {
  const { materials, items, stages } = catalogue;
  const refs = kind === 'supply' && row.subject !== null ? [row.subject] : row.materials;
  return {
    id: row.id,
    kind,
    project: { id: row.project_id, code: row.project_code, name: row.project_name },
    step: row.step_id,
    item: row.item === null ? null : named(items, row.item),
    stage: row.stage === null ? null : named(stages, row.stage),
    materials: refs.map((ref) => named(materials.has(ref) ? materials : catalogue.documents, ref)),
    number: kind === 'confirm' ? row.subject : null,
    count: row.count,
    dueOn: row.due_on,
    provisional: row.provisional,
    workingDaysLeft,
    light: row.light,
    basis: row.basis,
  };
}
