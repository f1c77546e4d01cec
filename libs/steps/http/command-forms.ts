import { Field, OptionalField, rules } from '../../platform/http/index.js';
import {
  NOT_ACCEPT_GROUNDS,
  REFUSE_GROUNDS,
  type NotAcceptGround,
  type RefuseGround,
} from '../domain/commands.js';

export class StepPath {
  @Field(rules.id)
  id!: string;
}

const reason = rules.text(2_000);
const refs = (min: number) => rules.listOf(rules.code(), 100, min);

/** What every command may carry: a remark, which is kept with its fact. */
export class CommandForm {
  @OptionalField(rules.text(2_000))
  remark?: string;
}

export class SubmitForm extends CommandForm {
  @OptionalField(refs(0))
  missing?: string[];

  @OptionalField(rules.flag)
  commitment?: boolean;
}

export class RequestCorrectionsForm extends CommandForm {
  @Field(refs(1))
  materials!: string[];

  @Field(reason)
  reason!: string;
}

export class CorrectForm extends CommandForm {
  @Field(refs(1))
  materials!: string[];
}

export class NotAcceptForm extends CommandForm {
  @Field(reason)
  reason!: string;

  @OptionalField(rules.oneOf(NOT_ACCEPT_GROUNDS))
  ground?: NotAcceptGround;
}

export class StartSpecialForm extends CommandForm {
  @Field(rules.code())
  procedure!: string;

  @OptionalField(rules.whole(1, 2_000))
  days?: number;

  @Field(rules.flag)
  notice!: boolean;
}

/** What is never done without a reason. */
export class ReasonedForm extends CommandForm {
  @Field(reason)
  reason!: string;
}

export class RefuseForm extends ReasonedForm {
  @OptionalField(rules.oneOf(REFUSE_GROUNDS))
  ground?: RefuseGround;
}

export class WithdrawForm extends CommandForm {
  @OptionalField(reason)
  reason?: string;
}
