import { Field, OptionalField, PageQuery, rules } from '../../platform/http/index.js';
import { LIGHTS, PUBLIC_STATES } from '../../steps/http/index.js';
import type { PublicState } from '../../steps/index.js';
import { INBOX_VIEWS, type InboxView } from '../domain/views.js';

const view = rules.oneOf(INBOX_VIEWS);

export class OfficeQuery {
  @OptionalField(rules.code())
  department?: string;

  @OptionalField(rules.region)
  region?: string;
}

export class CountsQuery extends OfficeQuery {
  @OptionalField(view)
  view: InboxView = 'department';
}

export class AgendaQuery extends OfficeQuery {
  @Field(rules.day)
  from!: string;

  @Field(rules.day)
  to!: string;

  @OptionalField(rules.inQuery(rules.flag))
  mine: boolean = false;
}

export class InboxQuery extends PageQuery {
  @OptionalField(rules.code())
  department?: string;

  @OptionalField(rules.region)
  region?: string;

  @OptionalField(view)
  view: InboxView = 'department';

  @OptionalField(rules.oneOf(['due', 'received']))
  sort: 'due' | 'received' = 'due';

  @OptionalField(rules.oneOf(PUBLIC_STATES))
  state?: PublicState;

  @OptionalField(rules.oneOf(LIGHTS))
  light?: string;

  @OptionalField(rules.code())
  stage?: string;

  @OptionalField(rules.code())
  item?: string;

  @OptionalField(rules.day)
  dueFrom?: string;

  @OptionalField(rules.day)
  dueBefore?: string;

  @OptionalField(rules.text(100))
  project?: string;
}
