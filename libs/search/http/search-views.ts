import { Field, NestedList, OptionalField, rules } from '../../platform/http/index.js';
import { ProjectLineView, stepLine, StepLineView } from '../../steps/http/index.js';
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

export class FoundStepView extends StepLineView {
  @Field(rules.id)
  id!: string;
}

export class FoundView {
  @NestedList(() => FoundProjectView)
  projects!: FoundProjectView[];

  @NestedList(() => FoundStepView)
  steps!: FoundStepView[];
}

export const showFound = ({ projects, steps }: Found): FoundView => ({
  projects: projects.map(({ id, code, name, region }) => ({ id, code, name, region })),
  steps: steps.map(({ row, catalogue }) => ({ id: row.id, ...stepLine(row, catalogue.items) })),
});
