import { Field, OptionalField, PageQuery, rules } from '../../platform/http/index.js';

const flag = rules.inQuery(rules.flag);

/** What a list or its figures are narrowed by. */
export class MattersQuery extends PageQuery {
  @OptionalField(rules.code())
  state?: string;

  @OptionalField(rules.text(40))
  category?: string;

  @OptionalField(rules.oneOf(['A', 'B', 'C', 'D']))
  class?: string;

  @OptionalField(rules.code())
  department?: string;

  @OptionalField(rules.region)
  region?: string;

  @OptionalField(flag)
  open?: boolean;

  @OptionalField(flag)
  late?: boolean;

  @OptionalField(rules.oneOf(['all', 'for-me', 'for-coordinator', 'by-me']))
  part: 'all' | 'for-me' | 'for-coordinator' | 'by-me' = 'all';

  @OptionalField(rules.oneOf(['due', 'raised']))
  sort: 'due' | 'raised' = 'due';
}

/** One of a project's, by its number. */
export class MatterPath {
  @Field(rules.id)
  id!: string;

  @Field(rules.text(20))
  number!: string;
}
