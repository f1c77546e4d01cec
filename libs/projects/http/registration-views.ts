import { Field, NestedList, rules } from '../../platform/http/index.js';
import type { ChangedFacts } from '../change-facts.js';
import type { ChangedValues } from '../project-facts.js';
import type { RegisteredProject } from '../register-project.js';

const count = rules.whole(0, Number.MAX_SAFE_INTEGER);
const items = rules.listOf(rules.code());

export class RegisteredStepView {
  @Field(rules.id)
  id!: string;

  @Field(rules.code())
  item!: string;

  @Field(rules.flag)
  open!: boolean;
}

export class RegisteredProjectView implements RegisteredProject {
  @Field(rules.id)
  id!: string;

  @Field(rules.text(40))
  code!: string;

  @NestedList(() => RegisteredStepView)
  steps!: readonly RegisteredStepView[];
}

export class ChangedFactsView implements ChangedFacts {
  @Field(rules.id)
  id!: string;

  @Field(rules.told)
  changedFacts!: ChangedValues;

  @Field(items)
  added!: readonly string[];

  @Field(items)
  dropped!: readonly string[];

  @Field(items)
  changed!: readonly string[];

  @Field(items)
  begun!: readonly string[];

  @Field(items)
  opened!: readonly string[];

  @Field(items)
  locked!: readonly string[];

  @Field(items)
  blocked!: readonly string[];

  @Field(count)
  fact!: number;
}
