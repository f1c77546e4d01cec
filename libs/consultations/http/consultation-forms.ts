import { Field, OptionalField, rules } from '../../platform/http/index.js';
import { CommandForm } from '../../steps/http/index.js';
import { OPINIONS, type Opinion } from '../domain/consultation.js';

const text = rules.text(2_000);

export class ConsultForm extends CommandForm {
  @OptionalField(rules.listOf(rules.code(), 40, 1))
  departments?: string[];

  @OptionalField(text)
  reason?: string;
}

export class ReplyForm extends CommandForm {
  @Field(rules.oneOf(OPINIONS))
  opinion!: Opinion;

  @OptionalField(text)
  reason?: string;
}
