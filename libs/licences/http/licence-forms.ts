import { Field, OptionalField, rules } from '../../platform/http/index.js';
import { CommandForm, ReasonedForm } from '../../steps/http/index.js';

const text = rules.text(2_000);

export class RevokeForm extends ReasonedForm {
  @Field(text)
  ground!: string;

  @Field(rules.flag)
  heard!: boolean;
}

export class RecallForm extends ReasonedForm {
  @OptionalField(rules.amount)
  compensation?: number;
}

export class CancelLicenceForm extends CommandForm {
  @Field(text)
  ground!: string;

  @OptionalField(text)
  reason?: string;
}

export class DecideRenewalForm extends CommandForm {
  @Field(rules.flag)
  granted!: boolean;

  @OptionalField(text)
  reason?: string;
}
