import { Field, OptionalField, PageQuery, rules } from '../../platform/http/index.js';

export class RemindersQuery extends PageQuery {
  @OptionalField(rules.inQuery(rules.flag))
  unseen: boolean = false;
}

export class ReminderPath {
  @Field(rules.id)
  project!: string;

  @Field(rules.inQuery(rules.whole(1, Number.MAX_SAFE_INTEGER)))
  number!: number;
}
