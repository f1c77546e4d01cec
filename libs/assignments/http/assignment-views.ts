import { Field, Nested, NestedList, rules } from '../../platform/http/index.js';
import { PersonView } from '../../steps/http/index.js';

/** Who has a step. */
export class AssignmentView {
  @Field(rules.id)
  id!: string;

  @Nested(() => PersonView, { nullable: true })
  assignee!: PersonView | null;
}

export class ColleagueView extends PersonView {
  @Field(rules.oneOf(['officer', 'head']))
  role!: string;

  @Field(rules.code())
  department!: string;

  @Field(rules.region)
  region!: string;

  @Field(rules.whole(0, Number.MAX_SAFE_INTEGER))
  open!: number;
}

export class ColleaguesView {
  @NestedList(() => ColleagueView, 2_000)
  colleagues!: ColleagueView[];
}
