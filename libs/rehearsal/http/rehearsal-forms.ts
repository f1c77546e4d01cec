import { Field, OptionalField, rules, type FieldRule } from '../../platform/http/index.js';

/** A script is text of many lines; what it says is checked by who knows its format. */
const script: FieldRule = rules.text(200_000);

export class ScriptForm {
  @Field(script)
  script!: string;
}

export class RunPath {
  @Field(rules.id)
  id!: string;
}

export class ScriptPath {
  @Field(rules.code(/^[a-z0-9-]{1,80}$/))
  name!: string;
}

/** What the page knows already. */
export class EventsQuery {
  @OptionalField(rules.inQuery(rules.whole(0, 1_000_000)))
  known?: number;
}
