import { Field, OptionalField, rules } from '../../platform/http/index.js';
import { CommandForm } from '../../steps/http/index.js';
import { INCIDENT_TYPES, LAWFUL_CLAIMS, OFFENCE_TYPES } from '../domain/claims.js';

const text = rules.text(2_000);

export class ReportIncidentForm extends CommandForm {
  @Field(rules.oneOf(INCIDENT_TYPES))
  type!: string;

  @Field(text)
  reason!: string;

  @OptionalField(rules.text(200))
  claim?: string;

  @OptionalField(rules.text(200))
  place?: string;

  @OptionalField(rules.code())
  about?: string;
}

/** Which one; without a number the project's latest open one. */
export class IncidentForm extends CommandForm {
  @OptionalField(rules.code(/^E-\d{1,6}$/))
  incident?: string;
}

export class ClassifyIncidentForm extends IncidentForm {
  @Field(rules.oneOf(LAWFUL_CLAIMS))
  claim!: string;
}

export class IncidentReasonForm extends IncidentForm {
  @Field(text)
  reason!: string;
}

export class FileCaseForm extends IncidentReasonForm {
  @Field(rules.oneOf(OFFENCE_TYPES))
  ground!: string;
}

export class GiveFeedbackForm extends IncidentReasonForm {
  @OptionalField(rules.flag)
  satisfied?: boolean;
}

export class CloseIncidentForm extends IncidentForm {
  @OptionalField(text)
  feedback?: string;
}
