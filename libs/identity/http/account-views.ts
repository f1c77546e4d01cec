import { Field, Nested, rules } from '../../platform/http/index.js';
import { ACCOUNT_ROLES } from '../domain/account.js';
import { actorLabel, type Role } from '../domain/actor.js';
import type { Principal } from '../principal.js';
import type { SignedIn } from '../sign-in.js';
import type { AccountRow } from '../store/accounts.js';

/** An account as it is shown. */
export class AccountView {
  @Field(rules.id)
  id!: string;

  @Field(rules.text(40))
  username!: string;

  @Field(rules.text(100))
  name!: string;

  @Field(rules.oneOf(ACCOUNT_ROLES))
  role!: Role;

  @Field(rules.nullable(rules.code()))
  department!: string | null;

  @Field(rules.nullable(rules.region))
  region!: string | null;

  @Field(rules.nullable(rules.id))
  applicantId!: string | null;

  @Field(rules.text(50))
  label!: string;

  @Field(rules.flag)
  disabled!: boolean;
}

export class SessionView {
  @Field(rules.text(43))
  token!: string;

  @Field(rules.instant)
  expiresAt!: string;
}

export class OpenedAccountView {
  @Field(rules.id)
  id!: string;

  @Field(rules.nullable(rules.id))
  applicantId!: string | null;
}

export class MeView {
  @Nested(() => AccountView)
  account!: AccountView;

  @Field(rules.instant)
  expiresAt!: string;
}

export function accountView(row: AccountRow): AccountView {
  const { id, username, name, role, department, region, disabled } = row;
  const label = actorLabel(role, department ?? undefined);
  return { id, username, name, role, department, region, applicantId: row.applicant_id, label, disabled };
}

export function meView({ actor, username, name, expiresAt }: Principal): MeView {
  const { accountId, role, department = null, region = null, applicantId = null, label } = actor;
  const account = {
    id: accountId,
    username,
    name,
    role,
    department,
    region,
    applicantId,
    label,
    disabled: false,
  };
  return { account, expiresAt: expiresAt.toISOString() };
}

export function sessionView({ token, expiresAt }: SignedIn): SessionView {
  return { token, expiresAt: expiresAt.toISOString() };
}
