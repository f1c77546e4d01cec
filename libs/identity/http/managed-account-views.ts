import { Field, Nested, rules } from '../../platform/http/index.js';
import {
  ACCOUNT_CHANGES,
  type AccountChangeKind,
  type RecordedAccountChange,
} from '../store/account-changes.js';
import type { ManagedAccount } from '../store/managed-accounts.js';
import { accountView, AccountView } from './account-views.js';

/** An account as its administrators see it. */
export class ManagedAccountView extends AccountView {
  @Field(rules.nullable(rules.text(200)))
  applicantName!: string | null;

  @Field(rules.nullable(rules.instant))
  signedInAt!: string | null;

  @Field(rules.nullable(rules.instant))
  lockedUntil!: string | null;
}

class ChangerView {
  @Field(rules.id)
  id!: string;

  @Field(rules.text(100))
  name!: string;
}

/** Something that was done to an account. */
export class AccountChangeView {
  @Field(rules.whole(1, Number.MAX_SAFE_INTEGER))
  number!: number;

  @Field(rules.oneOf(ACCOUNT_CHANGES))
  change!: AccountChangeKind;

  @Field(rules.instant)
  at!: string;

  @Nested(() => ChangerView, { nullable: true })
  changedBy!: ChangerView | null;

  @Field(rules.nullable(rules.text(500)))
  reason!: string | null;

  @Field(rules.told)
  data!: Readonly<Record<string, unknown>>;
}

export const managedAccountView = (row: ManagedAccount): ManagedAccountView => ({
  ...accountView(row),
  applicantName: row.applicant,
  signedInAt: row.signed_in_at?.toISOString() ?? null,
  lockedUntil: row.locked_until?.toISOString() ?? null,
});

export const accountChangeView = (change: RecordedAccountChange): AccountChangeView => ({
  number: change.id,
  change: change.what,
  at: change.at.toISOString(),
  changedBy: change.by,
  reason: change.reason,
  data: change.data,
});
