import { Field, OptionalField, rules } from '../../platform/http/index.js';
import { CommandForm } from '../../steps/http/index.js';
import { PRACTICES, type Practice } from '../domain/practices.js';

const reason = rules.text(2_000);
const complaint = rules.text(20);

export class StartWorksForm extends CommandForm {
  @OptionalField(rules.whole(1, 2_000))
  days?: number;
}

export class ComplainPracticeForm extends CommandForm {
  @Field(rules.oneOf(PRACTICES))
  practice!: Practice;

  @Field(reason)
  reason!: string;
}

export class AnswerPracticeForm extends CommandForm {
  @Field(rules.flag)
  upheld!: boolean;

  @Field(reason)
  reason!: string;

  @OptionalField(complaint)
  complaint?: string;
}

export class MendPracticeForm extends CommandForm {
  @Field(reason)
  reason!: string;

  @OptionalField(complaint)
  complaint?: string;
}

export class PracticesQuery {
  @OptionalField(rules.region)
  region?: string;
}
