import { Field, Nested, OptionalField, PageQuery, rules, type FieldRule } from '../../platform/http/index.js';
import { ACCOUNT_ROLES } from '../domain/account.js';
import type { Role } from '../domain/actor.js';
import { isCreditCode } from '../domain/credit-code.js';
import { PASSWORD_LENGTH } from '../domain/password-rules.js';
import { ACCOUNT_STANDINGS, type AccountSelection, type AccountStanding } from '../store/managed-accounts.js';

const USERNAME = /^[a-z][a-z0-9._-]{2,39}$/;

const username: FieldRule = {
  name: 'username',
  bounds: {},
  schema: { type: 'string', pattern: USERNAME.source },
  accepts: (value) => typeof value === 'string' && USERNAME.test(value),
};

const creditCode: FieldRule = {
  name: 'credit-code',
  bounds: {},
  schema: { type: 'string', minLength: 18, maxLength: 18 },
  accepts: (value) => typeof value === 'string' && isCreditCode(value),
};

/** A password of any form is tried; whether a new one is good enough is asked by its own rule. */
const password: FieldRule = {
  name: 'password',
  bounds: { ...PASSWORD_LENGTH },
  schema: { type: 'string', format: 'password', minLength: 1, maxLength: PASSWORD_LENGTH.max },
  accepts: (value) => typeof value === 'string' && value.length >= 1 && value.length <= PASSWORD_LENGTH.max,
};

const role = rules.oneOf(ACCOUNT_ROLES);

export class SignInForm {
  @Field(rules.text(200))
  username!: string;

  @Field(password)
  password!: string;
}

export class PasswordForm {
  @Field(password)
  currentPassword!: string;

  @Field(password)
  newPassword!: string;
}

const why = rules.text(500);

/** Why something is done to an account. */
export class AccountReasonForm {
  @OptionalField(why)
  reason?: string;
}

export class PasswordResetForm extends AccountReasonForm {
  @Field(password)
  newPassword!: string;
}

export class ApplicantForm {
  @Field(rules.text(200))
  name!: string;

  @Field(creditCode)
  creditCode!: string;
}

export class AccountForm {
  @Field(username)
  username!: string;

  @Field(rules.text(100))
  name!: string;

  @Field(password)
  password!: string;

  @Field(role)
  role!: Role;

  @OptionalField(rules.code())
  department?: string;

  @OptionalField(rules.region)
  region?: string;

  @Nested(() => ApplicantForm, { optional: true })
  applicant?: ApplicantForm;
}

export class OfficeForm extends AccountReasonForm {
  @Field(role)
  role!: Role;

  @OptionalField(rules.code())
  department?: string;

  @OptionalField(rules.region)
  region?: string;

  @Nested(() => ApplicantForm, { optional: true })
  applicant?: ApplicantForm;
}

/** Which accounts are asked for; what is left out is not asked about. */
export class AccountsQuery extends PageQuery implements AccountSelection {
  @OptionalField(role)
  role?: Role;

  @OptionalField(rules.code())
  department?: string;

  @OptionalField(rules.region)
  region?: string;

  @OptionalField(rules.oneOf(ACCOUNT_STANDINGS))
  standing?: AccountStanding;

  @OptionalField(rules.text(100))
  named?: string;
}

export class AccountPath {
  @Field(rules.id)
  id!: string;
}
