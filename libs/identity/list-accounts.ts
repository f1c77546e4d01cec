import type { DataSource } from 'typeorm';
import { keyOf, pageOf, type Page, type PageAsked } from '../platform/domain/page.js';
import { accountsAfter, type AccountRow } from './store/accounts.js';

export async function listAccounts(db: DataSource, { limit, after }: PageAsked): Promise<Page<AccountRow>> {
  const [name = ''] = keyOf(after, 1) ?? [];
  const rows = await accountsAfter(db, String(name), limit + 1);
  return pageOf(rows, limit, ({ username }) => [username]);
}
