import { Field, OptionalField, rules } from '../../platform/http/index.js';
import { CommandForm } from '../../steps/http/index.js';

const stage = rules.text(20);

export class SubmitStageForm extends CommandForm {
  @Field(stage)
  stage!: string;

  @OptionalField(rules.listOf(rules.code(), 100))
  missing?: string[];

  @OptionalField(rules.listOf(rules.code(), 100))
  committed?: string[];
}

export class ExtendStageForm extends CommandForm {
  @Field(stage)
  stage!: string;

  @Field(rules.text(2_000))
  reason!: string;
}
