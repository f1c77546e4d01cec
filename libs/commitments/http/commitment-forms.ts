import { Field, OptionalField, rules } from '../../platform/http/index.js';
import { CommandForm } from '../../steps/http/index.js';

/** 国家监督检查记录: number, organ, whether it was kept, what was found; the time is that of the command. */
export class CheckForm extends CommandForm {
  @Field(rules.flag)
  passed!: boolean;

  @OptionalField(rules.text(60))
  number?: string;

  @OptionalField(rules.text(2_000))
  findings?: string;

  @OptionalField(rules.text(200))
  checkedBy?: string;

  @OptionalField(rules.text(2_000))
  reason?: string;
}
