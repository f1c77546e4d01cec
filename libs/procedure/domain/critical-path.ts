import { limitRunsAgainst, type Catalogue, type Item, type LimitUnit } from '../../catalogue/domain/index.js';
import type { Procedure } from './procedure.js';

/**
 * 关键路径: of the chains of items that wait for one another, the one that still takes longest, each item for the time that
 * is promised or the law gives its office; how long the owner itself takes, nobody knows. What is done takes no more time, and what only follows in a recommended order waits
 * for nothing. Of two that take equally long, the one of more
 * items, and then the one that comes first in the catalogue.
 */
export function criticalPath(
  catalogue: Catalogue,
  procedure: Procedure,
  done: ReadonlySet<string>,
): ReadonlySet<string> {
  const left = procedure.entries.filter(({ item }) => !done.has(item));
  const entries = new Map(left.map((entry) => [entry.item, entry]));
  const chains = new Map<string, Chain>();

  const chainTo = (code: string): Chain => {
    const known = chains.get(code);
    if (known) return known;
    const before = (entries.get(code)?.depends ?? [])
      .filter(({ item, mode }) => mode !== 'SOFT' && entries.has(item))
      .map(({ item }) => chainTo(item));
    const longest = longestOf(before);
    const item = catalogue.items.get(code);
    const days = item ? workingDaysOf(item, procedure.type) : 0;
    const chain = { items: [...longest.items, code], days: longest.days + days };
    chains.set(code, chain);
    return chain;
  };

  const { items, days } = longestOf(left.map(({ item }) => chainTo(item)));
  return new Set(days > 0 ? items : []);
}

interface Chain {
  readonly items: readonly string[];
  readonly days: number;
}

const longestOf = (chains: readonly Chain[]): Chain =>
  chains.reduce<Chain>((longest, chain) => (isLonger(chain, longest) ? chain : longest), {
    items: [],
    days: 0,
  });

const isLonger = (one: Chain, other: Chain): boolean =>
  one.days > other.days || (one.days === other.days && one.items.length > other.items.length);

/** How many working days there are in one of these, roughly: enough to tell which of two takes longer. */
const IN_WORKING_DAYS: Record<LimitUnit, number> = { WD: 1, CD: 5 / 7, M: 21, Y: 250 };

function workingDaysOf({ limit }: Item, type: string): number {
  const promised = limit.promisedByType?.[type] ?? limit.promised;
  if (promised !== null) return promised;
  const { statutory } = limit;
  if (!statutory || limitRunsAgainst(statutory.start) !== 'department') return 0;
  return statutory.n * IN_WORKING_DAYS[statutory.unit];
}
