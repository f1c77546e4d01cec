import type { DataSource } from 'typeorm';
import { keyOf, pageOf, type Page, type PageAsked } from '../platform/domain/page.js';
import { accountsAfter, type AccountRow } from './store/accounts.js';
import {
  managedAccountsAfter,
  type AccountSelection,
  type ManagedAccount,
} from './store/managed-accounts.js';

export async function listAccounts(db: DataSource, { limit, after }: PageAsked): Promise<Page<AccountRow>> {
  const [name = ''] = keyOf(after, 1) ?? [];
  const rows = await accountsAfter(db, String(name), limit + 1);
  return pageOf(rows, limit, ({ username }) => [username]);
}

/** As its administrators see them: who is locked out, who has not come for long. */
export async function listManagedAccounts(
  db: DataSource,
  { limit, after }: PageAsked,
  selection: AccountSelection,
): Promise<Page<ManagedAccount>> {
  const [name = ''] = keyOf(after, 1) ?? [];
  const rows = await managedAccountsAfter(db, String(name), limit + 1, selection);
  return pageOf(rows, limit, ({ username }) => [username]);
}
