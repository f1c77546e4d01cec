import { NamedView } from '../../catalogue/http/index.js';
import { Field, Nested, NestedList, OptionalField, rules } from '../../platform/http/index.js';
import { LIGHTS, named, ProjectLineView, PUBLIC_STATES } from '../../steps/http/index.js';
import { publicStateOf } from '../../steps/index.js';
import type { Found } from '../search.js';

export class SearchQuery {
  @Field(rules.text(100))
  text!: string;

  @OptionalField(rules.inQuery(rules.whole(1, 20)))
  limit: number = 8;
}

export class FoundProjectView extends ProjectLineView {
  @Field(rules.region)
  region!: string;
}

export class FoundStepView {
  @Field(rules.id)
  id!: string;

  @Nested(() => ProjectLineView)
  project!: ProjectLineView;

  @Nested(() => NamedView)
  item!: NamedView;

  @Field(rules.code())
  department!: string;

  @Field(rules.region)
  region!: string;

  @Field(rules.oneOf(PUBLIC_STATES))
  state!: string;

  @Field(rules.oneOf(LIGHTS))
  light!: string;
}

export class FoundView {
  @NestedList(() => FoundProjectView)
  projects!: FoundProjectView[];

  @NestedList(() => FoundStepView)
  steps!: FoundStepView[];
}

export const showFound = ({ projects, steps }: Found): FoundView => ({
  projects: projects.map(({ id, code, name, region }) => ({ id, code, name, region })),
  steps: steps.map(({ row, catalogue }) => ({
    id: row.id,
    project: { id: row.project_id, code: row.project_code, name: row.project_name },
    item: named(catalogue.items, row.item),
    department: row.department,
    region: row.region,
    state: publicStateOf(row.state),
    light: row.light,
  })),
});
