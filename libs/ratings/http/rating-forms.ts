import { Field, OptionalField, PageQuery, rules } from '../../platform/http/index.js';
import { CommandForm } from '../../steps/http/index.js';

const text = rules.text(2_000);

export class RateForm extends CommandForm {
  @Field(rules.whole(1, 5))
  score!: number;

  @OptionalField(text)
  reason?: string;
}

export class ContactRaterForm extends CommandForm {
  @OptionalField(text)
  reason?: string;
}

export class DecideAppealForm extends CommandForm {
  @Field(rules.flag)
  upheld!: boolean;

  @Field(text)
  reason!: string;
}

export class VisitRaterForm extends ContactRaterForm {
  @OptionalField(rules.flag)
  satisfied?: boolean;
}

export class FiguresQuery {
  @OptionalField(rules.region)
  region?: string;

  @OptionalField(rules.day)
  ratedFrom?: string;

  @OptionalField(rules.day)
  ratedThrough?: string;
}

export class BadRatingsQuery extends PageQuery {
  @OptionalField(rules.code())
  department?: string;

  @OptionalField(rules.region)
  region?: string;

  @OptionalField(rules.oneOf(['R_BAD', 'R_CONTACTED', 'R_APPEAL', 'R_FIXED']))
  state?: string;
}
