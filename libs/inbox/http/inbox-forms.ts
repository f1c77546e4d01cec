import { OptionalField, PageQuery, rules } from '../../platform/http/index.js';
import { LIGHTS, PUBLIC_STATES } from '../../steps/http/index.js';
import type { PublicState } from '../../steps/index.js';

export class OfficeQuery {
  @OptionalField(rules.code())
  department?: string;

  @OptionalField(rules.region)
  region?: string;
}

export class InboxQuery extends PageQuery {
  @OptionalField(rules.code())
  department?: string;

  @OptionalField(rules.region)
  region?: string;

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
  dueBefore?: string;

  @OptionalField(rules.text(100))
  project?: string;
}
