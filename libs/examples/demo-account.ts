import { listAccounts, openAccount, type Account, type AccountDraft } from '../identity/index.js';
import type { Registry } from '../projects/index.js';

/** An account for whoever looks at the examples; `zh` and `en` say who that is. */
export interface DemoAccount extends Omit<AccountDraft, 'username'> {
  readonly login: string;
  readonly password: string;
  readonly zh: string;
  readonly en: string;
}

const MORE_THAN_THERE_ARE = 1_000;

/** Opens those that are not open yet. A ledger with examples has no others. */
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
  const open = async () => (await listAccounts(db, { limit: MORE_THAN_THERE_ARE })).items;
  const there = new Set((await open()).map(({ username }) => username));
  const missing = wanted.filter(({ login }) => !there.has(login));
  await Promise.all(missing.map((account) => openAccount(db, offices, draftOf(account))));
  return open();
}

const draftOf = ({ login, zh: _zh, en: _en, ...rest }: DemoAccount) => ({ ...rest, username: login });
