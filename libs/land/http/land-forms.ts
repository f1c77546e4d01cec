import { Field, OptionalField, rules } from '../../platform/http/index.js';
import { LAND_EVENTS, type LandEvent } from '../../steps/domain/commands.js';
import { CommandForm, ReasonedForm } from '../../steps/http/index.js';

const text = rules.text(2_000);

export class RecordPaymentForm extends CommandForm {
  @Field(rules.amount)
  amount!: number;

  @OptionalField(rules.amount)
  area?: number;
}

export class RecordLandUseForm extends CommandForm {
  @OptionalField(rules.oneOf(LAND_EVENTS))
  event?: LandEvent;

  @OptionalField(rules.number(0, 1))
  share?: number;

  @OptionalField(rules.number(0, 1))
  invested?: number;
}

export class ExcuseForm extends CommandForm {
  @Field(text)
  cause!: string;

  @Field(rules.whole(1, 120))
  months!: number;
}

/** Who objects says against what: somebody has to decide on it. */
export class ObjectForm extends ReasonedForm {}

class AnswerForm extends CommandForm {
  @OptionalField(text)
  reason?: string;
}

export class DecideObjectionForm extends AnswerForm {
  @Field(rules.flag)
  upheld!: boolean;
}

export class ConfirmRevocationForm extends AnswerForm {
  @Field(rules.flag)
  confirmed!: boolean;
}

export class RecordContractForm extends CommandForm {
  @Field(rules.day)
  startBy!: string;

  @Field(rules.amount)
  price!: number;
}

export class DecideIdleFeeForm extends CommandForm {
  @OptionalField(rules.amount)
  amount?: number;
}
