import { useSearchParams } from 'react-router';
import type { Account } from '../session/session';

/** 待我办理、我提出的、待协调、全部未销号、已销号: each a list that the API knows. */
export const TABS = {
  mine: { part: 'for-me', open: true, sort: 'due' },
  raised: { part: 'by-me', sort: 'raised' },
  coordinator: { part: 'for-coordinator', open: true, sort: 'due' },
  open: { part: 'all', open: true, sort: 'due' },
  closed: { part: 'all', open: false, sort: 'raised' },
} as const;

export type Tab = keyof typeof TABS;

/** The province is asked nothing here, and raises nothing; who is not asked to coordinate need not see what waits for it. */
export function tabsFor({ role }: Account): readonly Tab[] {
  if (role === 'province') return ['open', 'closed'];
  if (role === 'coordinator') return ['mine', 'raised', 'open', 'closed'];
  return role === 'supervisor'
    ? ['mine', 'raised', 'coordinator', 'open', 'closed']
    : ['mine', 'raised', 'open', 'closed'];
}

/** Who watches over all begins with all that is open; everybody else with what waits for them. */
export const firstTab = ({ role }: Account): Tab =>
  ['supervisor', 'province'].includes(role) ? 'open' : 'mine';

const FILTERS = ['category', 'class', 'region', 'late'] as const;
type Filter = (typeof FILTERS)[number];

const CLASSES = ['A', 'B', 'C', 'D'] as const;

/** Tab and filters are the address; what is not chosen is not in it. */
export function useMatterFilter(account: Account) {
  const [search, setSearch] = useSearchParams();
  const asked = search.get('tab') as Tab | null;
  const tab = asked !== null && tabsFor(account).includes(asked) ? asked : firstTab(account);
  const chosen = Object.fromEntries(
    FILTERS.flatMap((key) => (search.get(key) ? [[key, search.get(key)]] : [])),
  ) as Partial<Record<Filter, string>>;
  const kind = CLASSES.find((one) => one === chosen.class);
  const put = (key: Filter | 'tab', value: string | null) => {
    const next = new URLSearchParams(search);
    if (value === null) next.delete(key);
    else next.set(key, value);
    setSearch(next);
  };
  const { category, region, late } = chosen;
  return {
    tab,
    chosen,
    query: { ...TABS[tab], category, region, class: kind, ...(late === 'true' ? { late: true } : {}) },
    choose: (key: Filter, value: string | null) => put(key, value),
    turnTo: (to: Tab) => put('tab', to === firstTab(account) ? null : to),
  };
}
