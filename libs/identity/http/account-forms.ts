import { Field, Nested, OptionalField, rules, type FieldRule } from '../../platform/http/index.js';
import { ACCOUNT_ROLES } from '../domain/account.js';
import type { Role } from '../domain/actor.js';
import { isCreditCode } from '../domain/credit-code.js';
import { PASSWORD_LENGTH } from '../domain/password-rules.js';

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

export class PasswordResetForm {
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

export class AccountPath {
  @Field(rules.id)
  id!: string;
}
