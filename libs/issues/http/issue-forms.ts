import { Field, OptionalField, rules } from '../../platform/http/index.js';
import { CommandForm } from '../../steps/http/index.js';
import { CATEGORIES } from '../domain/categories.js';
import { ISSUE_CLASSES, type IssueClass } from '../domain/terms.js';

const text = rules.text(2_000);
const number = rules.code(/^I-\d{1,6}$/);

export class RaiseIssueForm extends CommandForm {
  @Field(rules.oneOf(CATEGORIES))
  category!: string;

  @Field(text)
  reason!: string;

  @OptionalField(rules.code())
  about?: string;
}

/** Which one; without a number the project's latest open one. */
export class IssueForm extends CommandForm {
  @OptionalField(number)
  issue?: string;
}

export class AssignIssueForm extends IssueForm {
  @Field(rules.oneOf(ISSUE_CLASSES))
  class!: IssueClass;

  @Field(rules.code())
  department!: string;

  @Field(rules.text(100))
  person!: string;
}

/** What is never said of a problem without a reason: a measure, a report, why it goes up. */
export class IssueReasonForm extends IssueForm {
  @Field(text)
  reason!: string;
}

export class MergeIssueForm extends IssueReasonForm {
  @OptionalField(number)
  into?: string;
}

export class ReopenIssueForm extends IssueForm {
  @OptionalField(text)
  reason?: string;
}
