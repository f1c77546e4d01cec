import type { DataSource } from 'typeorm';
import { accountsNamed, openAccount, type Account, type AccountDraft } from '../identity/index.js';
import type { Registry } from '../projects/index.js';

/** An account for whoever looks at the examples; `zh` and `en` say who that is. */
export interface DemoAccount extends Omit<AccountDraft, 'username'> {
  readonly login: string;
  readonly password: string;
  readonly zh: string;
  readonly en: string;
}

/** Those that are not open yet: all of them in a fresh ledger, and in one of a former version what has been added since. */
export async function missingAccounts(
  db: DataSource,
  wanted: readonly DemoAccount[],
): Promise<readonly DemoAccount[]> {
  const there = new Set((await accountsNamed(db, loginsOf(wanted))).map(({ username }) => username));
  return wanted.filter(({ login }) => !there.has(login));
}

/** Opens those that are not open yet, and knows them all. */
export async function openDemoAccounts(
  registry: Registry,
  wanted: readonly DemoAccount[],
): Promise<readonly Account[]> {
  const { db, regions } = registry;
  const catalogue = await registry.sources.catalogue(await registry.currentCatalogue());
  const offices = {
    hasDepartment: (code: string) => catalogue.departments.has(code),
    hasRegion: (code: string) => regions.has(code),
  };
  const missing = await missingAccounts(db, wanted);
  await Promise.all(missing.map((account) => openAccount(db, offices, draftOf(account))));
  return accountsNamed(db, loginsOf(wanted));
}

const loginsOf = (accounts: readonly DemoAccount[]) => accounts.map(({ login }) => login);

const draftOf = ({ login, zh: _zh, en: _en, ...rest }: DemoAccount) => ({ ...rest, username: login });
