import type { Words } from '../../catalogue/domain/words.js';
import { NamedView } from '../../catalogue/http/index.js';
import { Field, Nested, rules } from '../../platform/http/index.js';
import { publicStateOf, type StepState } from '../domain/states.js';
import { LIGHTS } from './clock-views.js';
import { named } from './show-step.js';
import { ProjectLineView, PUBLIC_STATES } from './step-views.js';

/** A step as every list shows it: of which project, what, whose, and how it stands. */
export class StepLineView {
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

interface OfProject {
  readonly project_id: string;
  readonly project_code: string;
  readonly project_name: string;
}

export const projectLine = (row: OfProject): ProjectLineView => ({
  id: row.project_id,
  code: row.project_code,
  name: row.project_name,
});

interface OfStep extends OfProject {
  readonly item: string;
  readonly department: string;
  readonly region: string;
  readonly state: StepState;
  readonly light: string;
}

/** By the catalogue that its project began with. */
export const stepLine = (row: OfStep, items: ReadonlyMap<string, Words>): StepLineView => ({
  project: projectLine(row),
  item: named(items, row.item),
  department: row.department,
  region: row.region,
  state: publicStateOf(row.state),
  light: row.light,
});
