import { OptionalField, rules } from '../../platform/http/index.js';
import { CommandForm, ReasonedForm } from '../../steps/http/index.js';

export class ExtendStartForm extends CommandForm {
  @OptionalField(rules.whole(1, 12))
  months?: number;

  @OptionalField(rules.text(2_000))
  reason?: string;
}

export class SuspendWorkForm extends ReasonedForm {
  @OptionalField(rules.day)
  stoppedOn?: string;
}

export class ResumeWorkForm extends CommandForm {
  @OptionalField(rules.flag)
  verified?: boolean;
}
