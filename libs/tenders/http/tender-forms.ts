import { Field, OptionalField, rules } from '../../platform/http/index.js';
import { CommandForm, ReasonedForm } from '../../steps/http/index.js';
import {
  ABOUT,
  CONTRACT_KINDS,
  PASSED_OVER,
  PROCUREMENT_METHODS,
  type About,
  type ContractKind,
  type PassedOver,
  type ProcurementMethod,
} from '../domain/commands.js';

const text = rules.text(2_000);
const count = rules.whole(0, 10_000);
const number = rules.text(40);

export class IssueDocumentsForm extends CommandForm {
  @OptionalField(rules.day)
  docIssuedOn?: string;

  @OptionalField(rules.day)
  bidDeadline?: string;

  @OptionalField(rules.day)
  saleUntil?: string;
}

export class PublishTenderForm extends IssueDocumentsForm {
  @OptionalField(rules.day)
  applyBy?: string;

  @OptionalField(rules.oneOf(PROCUREMENT_METHODS))
  method?: ProcurementMethod;

  @OptionalField(rules.oneOf(CONTRACT_KINDS))
  kind?: ContractKind;

  @OptionalField(rules.amount)
  estimate?: number;

  @OptionalField(rules.amount)
  bidBond?: number;

  @OptionalField(rules.listOf(text, 100))
  conditions?: string[];
}

export class PostponeDeadlineForm extends ReasonedForm {
  @Field(rules.day)
  bidDeadline!: string;
}

export class ObjectTenderForm extends ReasonedForm {
  @OptionalField(rules.day)
  knownOn?: string;
}

export class AnswerObjectionForm extends CommandForm {
  @OptionalField(number)
  objection?: string;
}

export class ReturnBondForm extends CommandForm {
  @OptionalField(number)
  bond?: string;
}

export class ReportEvaluationForm extends CommandForm {
  @OptionalField(count)
  committee?: number;

  @OptionalField(count)
  experts?: number;
}

export class OpenBidsForm extends ReportEvaluationForm {
  @Field(count)
  bidders!: number;

  @OptionalField(rules.flag)
  evaluating?: boolean;
}

export class PublishCandidatesForm extends CommandForm {
  @OptionalField(count)
  candidates?: number;
}

export class AwardForm extends CommandForm {
  @OptionalField(count)
  rank?: number;

  @OptionalField(rules.oneOf(PASSED_OVER))
  ground?: PassedOver;
}

export class SignContractForm extends CommandForm {
  @OptionalField(rules.amount)
  amount?: number;

  @OptionalField(rules.amount)
  performanceBond?: number;
}

export class AnswerQueryForm extends CommandForm {
  @OptionalField(number)
  query?: string;
}

export class ComplainForm extends ReasonedForm {
  @OptionalField(rules.oneOf(ABOUT))
  about?: About;

  @OptionalField(rules.day)
  knownOn?: string;
}

export class OfComplaintForm extends CommandForm {
  @OptionalField(number)
  complaint?: string;
}

export class AcceptComplaintForm extends OfComplaintForm {
  @OptionalField(rules.flag)
  suspend?: boolean;
}

export class RefuseComplaintForm extends OfComplaintForm {
  @Field(text)
  reason!: string;
}

export class StartExaminationForm extends OfComplaintForm {
  @Field(rules.code())
  procedure!: string;
}

export class DecideComplaintForm extends RefuseComplaintForm {
  @Field(rules.flag)
  upheld!: boolean;

  @OptionalField(rules.flag)
  voids?: boolean;
}
