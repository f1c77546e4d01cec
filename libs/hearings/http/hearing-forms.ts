import { Field, OptionalField, rules } from '../../platform/http/index.js';
import { CommandForm } from '../../steps/http/index.js';
import { ASKED_BY, type AskedBy } from '../domain/hearing.js';

const text = rules.text(2_000);

export class NoticeHearingForm extends CommandForm {
  @OptionalField(text)
  reason?: string;
}

export class RequestHearingForm extends NoticeHearingForm {
  @OptionalField(rules.oneOf(ASKED_BY))
  by?: AskedBy;
}

export class ScheduleHearingForm extends CommandForm {
  @Field(rules.day)
  on!: string;

  @OptionalField(rules.text(200))
  place?: string;
}
